package org.accede.alignment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionNode;
import org.accede.convention.ProvisionTree;
import org.accede.shared.AsOf;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/** One State's standing on the provisions of an instrument, read from its findings at a point in time. */
final class CellReader {
    private final ProvisionTree tree;
    private final RollUp rollUp;

    CellReader(List<Provision> provisions) {
        this(new ProvisionTree(provisions.stream().map(Provision::node).toList()));
    }

    CellReader(ProvisionTree tree) {
        this.tree = tree;
        this.rollUp = new RollUp(tree);
    }

    ProvisionTree tree() {
        return tree;
    }

    /** By provision code; a provision neither rated nor hinted at is absent. */
    Cells cells(FindingHistory history, AsOf at) {
        List<String> codes = rollUp.codes();
        FindingFact[] inForce = new FindingFact[codes.size()];
        FindingFact[] notYet = new FindingFact[codes.size()];
        Rating[] own = new Rating[codes.size()];
        history.counting(at, (provision, isInForce, finding, rating) -> {
            Integer place = rollUp.places().get(provision);
            if (place != null && isInForce) {
                inForce[place] = finding;
                own[place] = rating;
            } else if (place != null) {
                notYet[place] = finding;
            }
        });
        Assessment[] assessments = rollUp.assess(own);
        Cell[] cells = new Cell[own.length];
        for (int place = 0; place < own.length; place++) {
            FindingFact later = laterThan(inForce[place], notYet[place]);
            if (assessments[place].rating() != null || later != null) {
                cells[place] = new Cell(assessments[place], inForce[place], later);
            }
        }
        return new Cells(codes, rollUp.places(), assessments, cells);
    }

    /** The same cells, those marked that rest on a finding which has to be approved again. */
    Map<String, Cell> marked(Map<String, Cell> cells, ChangedSinceApproval changed) {
        Map<String, Cell> marked = new HashMap<>(cells);
        marked.replaceAll((code, cell) -> isChanged(code, cells, changed) ? cell.marked() : cell);
        return marked;
    }

    private boolean isChanged(String code, Map<String, Cell> cells, ChangedSinceApproval changed) {
        return grounds(code, cells).stream().anyMatch(changed::names);
    }

    /** The findings a rating rests on: its own, else those of its parts (R2, R3); empty when not assessed. */
    Set<FindingFact> grounds(String code, Map<String, Cell> cells) {
        Cell cell = cells.get(code);
        FindingFact own = cell == null ? null : cell.finding();
        if (own != null) {
            return Set.of(own);
        }
        Set<FindingFact> ofParts = new LinkedHashSet<>();
        for (ProvisionNode part : tree.parts(code)) {
            ofParts.addAll(grounds(part.code(), cells));
        }
        return ofParts;
    }

    private static @Nullable FindingFact laterThan(@Nullable FindingFact finding, @Nullable FindingFact notYet) {
        boolean later = notYet != null && (finding == null || StateFact.OLDEST_FIRST.compare(notYet, finding) > 0);
        return later ? notYet : null;
    }
}
