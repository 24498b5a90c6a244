package org.accede.alignment;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.accede.convention.ProvisionNode;
import org.accede.convention.ProvisionTree;
import org.jspecify.annotations.Nullable;

/**
 * An article from its parts, level by level (R2 to R4): what one State's own findings say about every assessable
 * provision. It only reads its tree and may be shared.
 */
public final class RollUp {

    /** Of the rule. Whoever keeps a result keeps this beside it, and reckons anew when it has moved on. */
    public static final int VERSION = 1;

    private final List<String> codes;
    private final Map<String, Integer> places;
    private final int[][] parts;

    public RollUp(ProvisionTree tree) {
        codes = tree.partsBeforeWholes().stream().map(ProvisionNode::code).toList();
        // copied: codes are so alike that a hash map puts many into one bin
        places = Map.copyOf(IntStream.range(0, codes.size()).boxed().collect(toMap(codes::get, place -> place)));
        parts = codes.stream().map(code -> places(tree.parts(code))).toArray(int[][]::new);
    }

    private int[] places(List<ProvisionNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> places.getOrDefault(node.code(), 0))
                .toArray();
    }

    /** Of the assessable provisions, each after its parts. */
    List<String> codes() {
        return codes;
    }

    /** Where each code stands among {@link #codes()}. */
    Map<String, Integer> places() {
        return places;
    }

    /**
     * The assessment of every assessable provision, by code.
     *
     * @param own one State's ratings from its own findings, by provision code; of provisions that are not assessable
     *     none is read
     */
    public Map<String, Assessment> assess(Map<String, Rating> own) {
        Assessment[] assessed = assess(codes.stream().map(own::get).toArray(Rating[]::new));
        Map<String, Assessment> assessments = new HashMap<>();
        places.forEach((code, place) -> assessments.put(code, assessed[place]));
        return assessments;
    }

    /** The same by the places of {@link #codes()}; null is no finding of its own. */
    Assessment[] assess(@Nullable Rating[] own) {
        Assessment[] assessed = new Assessment[own.length];
        for (int place = 0; place < own.length; place++) {
            assessed[place] = parts[place].length == 0
                    ? Assessment.withoutParts(own[place])
                    : Assessment.of(own[place], PartsTally.of(assessed, parts[place]));
        }
        return assessed;
    }
}
