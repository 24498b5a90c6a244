package org.accede.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.convention.ProvisionNode;
import org.accede.convention.ProvisionTree;

/**
 * An article from its parts, level by level (R2 to R4): what one State's own findings say about every assessable
 * provision. It only reads its tree and may be shared.
 */
public final class RollUp {

    /** Of the rule. Whoever keeps a result keeps this beside it, and reckons anew when it has moved on. */
    public static final int VERSION = 1;

    private final ProvisionTree tree;

    public RollUp(ProvisionTree tree) {
        this.tree = tree;
    }

    /**
     * The assessment of every assessable provision, by code.
     *
     * @param own one State's ratings from its own findings, by provision code; of provisions that are not assessable
     *     none is read
     */
    public Map<String, Assessment> assess(Map<String, Rating> own) {
        Map<String, Assessment> assessments = new HashMap<>();
        for (ProvisionNode provision : tree.partsBeforeWholes()) {
            assessments.put(provision.code(), assess(provision.code(), own, assessments));
        }
        return assessments;
    }

    private Assessment assess(String code, Map<String, Rating> own, Map<String, Assessment> known) {
        List<Assessment> parts = tree.parts(code).stream()
                .map(part -> known.getOrDefault(part.code(), Assessment.withoutParts(null)))
                .toList();
        return parts.isEmpty()
                ? Assessment.withoutParts(own.get(code))
                : Assessment.of(own.get(code), PartsTally.of(parts));
    }
}
