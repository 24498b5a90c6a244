package org.accede.treaty;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accede.convention.Instrument;
import org.accede.country.Region;
import org.accede.shared.AsOf;

/**
 * What changed in States' status under an instrument between two points in time.
 *
 * @param changes of those whose status changed, in the order of the names
 */
public record StatusChanges(Instrument instrument, AsOf from, AsOf to, List<StatusChange> changes) {

    public StatusTally tally() {
        return StatusTally.of(changes);
    }

    /** The regions in which something changed. */
    public SortedMap<Region, StatusTally> tallies() {
        return changes.stream()
                .collect(groupingBy(
                        change -> change.country().region(),
                        TreeMap::new,
                        collectingAndThen(toList(), StatusTally::of)));
    }
}
