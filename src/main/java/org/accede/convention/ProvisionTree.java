package org.accede.convention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles and their parts, in the order given. Made once per catalogue: it never changes and may be shared. */
public final class ProvisionTree {

    private final Map<String, ProvisionNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<ProvisionNode>> parts = new HashMap<>();
    private final List<ProvisionNode> partsBeforeWholes;

    /**
     * The tree of these provisions, of one instrument or several.
     *
     * @throws IllegalArgumentException when a code comes twice, a parent is missing, or a provision is its own ancestor
     */
    public ProvisionTree(Collection<ProvisionNode> provisions) {
        for (ProvisionNode node : provisions) {
            if (nodes.put(node.code(), node) != null) {
                throw new IllegalArgumentException("Provision " + node.code() + " comes twice.");
            }
        }
        Map<String, Integer> depths = new HashMap<>();
        nodes.values().forEach(node -> depths.put(node.code(), depth(node)));
        List<ProvisionNode> assessable =
                nodes.values().stream().filter(ProvisionNode::assessable).toList();
        assessable.forEach(this::addToItsWhole);
        partsBeforeWholes = assessable.stream()
                .sorted(Comparator.comparing((ProvisionNode node) -> depths.getOrDefault(node.code(), 0))
                        .reversed())
                .toList();
    }

    /** All assessable provisions, each after its parts. */
    public List<ProvisionNode> partsBeforeWholes() {
        return partsBeforeWholes;
    }

    /** The assessable parts one level below (R2, R3); none for a provision without parts. */
    public List<ProvisionNode> parts(String code) {
        return Collections.unmodifiableList(parts.getOrDefault(code, List.of()));
    }

    /** The pillar's assessable articles (R4). */
    public List<ProvisionNode> articles(Pillar pillar) {
        return nodes.values().stream()
                .filter(node -> node.parentCode() == null && node.assessable() && node.pillar() == pillar)
                .toList();
    }

    private void addToItsWhole(ProvisionNode part) {
        ProvisionNode whole = parent(part);
        while (whole != null && !whole.assessable()) {
            whole = parent(whole);
        }
        if (whole != null) {
            parts.computeIfAbsent(whole.code(), code -> new ArrayList<>()).add(part);
        }
    }

    private int depth(ProvisionNode node) {
        int depth = 0;
        for (ProvisionNode above = parent(node); above != null; above = parent(above)) {
            depth++;
            if (depth > nodes.size()) {
                throw new IllegalArgumentException("Provision " + node.code() + " is its own ancestor.");
            }
        }
        return depth;
    }

    private @Nullable ProvisionNode parent(ProvisionNode node) {
        if (node.parentCode() == null) {
            return null;
        }
        ProvisionNode parent = nodes.get(node.parentCode());
        if (parent == null) {
            throw new IllegalArgumentException(
                    "Provision " + node.code() + " has no parent " + node.parentCode() + ".");
        }
        return parent;
    }
}
