package org.accede.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.accede.shared.AsOf;
import org.accede.shared.StateFact;

/** Reads one State's changes between two points in time (R8). */
final class ChangeReader {
    private final List<Provision> provisions;
    private final CellReader reader;
    private final AsOf from;
    private final AsOf revised;
    private final AsOf to;

    /** @param provisions all of the instrument, those that can't be assessed included */
    ChangeReader(List<Provision> provisions, AsOf from, AsOf to) {
        this.provisions = provisions.stream().filter(Provision::isAssessable).toList();
        this.reader = new CellReader(provisions);
        this.from = from;
        this.revised = new AsOf(from.day(), to.knownAt());
        this.to = to;
    }

    /** In the instrument's order. */
    List<CellChange> changes(Country country, FindingHistory history) {
        Cells first = reader.cells(history, from);
        Cells second = from.equals(revised) ? first : reader.cells(history, revised);
        Cells third = revised.equals(to) ? second : reader.cells(history, to);
        List<CellChange> changes = new ArrayList<>();
        for (Provision provision : provisions) {
            Optional<CellChange.Step> revision = step(provision.code(), first, second);
            Optional<CellChange.Step> world = step(provision.code(), second, third);
            if (revision.isPresent() || world.isPresent()) {
                changes.add(new CellChange(country, provision, revision, world));
            }
        }
        return changes;
    }

    private Optional<CellChange.Step> step(String code, Cells before, Cells after) {
        Assessment old = before.assessment(code);
        Assessment young = after.assessment(code);
        if (old.rating() == young.rating()) {
            return Optional.empty();
        }
        Set<FindingFact> gone = reader.grounds(code, before);
        Set<FindingFact> come = reader.grounds(code, after);
        Set<FindingFact> onOneSide = new HashSet<>(gone);
        onOneSide.addAll(come);
        onOneSide.removeIf(fact -> gone.contains(fact) && come.contains(fact));
        return Optional.of(new CellChange.Step(
                old, young, onOneSide.stream().sorted(StateFact.OLDEST_FIRST).toList()));
    }
}
