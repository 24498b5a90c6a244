package org.accede.alignment;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The findings of every State, as far as the register had come at an instant. It never changes and is shared by all readers. */
final class FindingHistories {
    static final FindingHistories NONE = new FindingHistories(Instant.EPOCH, Map.of());

    private final Instant upTo;
    private final Map<String, FindingHistory> byCountry;

    private FindingHistories(Instant upTo, Map<String, FindingHistory> byCountry) {
        this.upTo = upTo;
        this.byCountry = byCountry;
    }

    /** The instant of the last record that is in it. */
    Instant upTo() {
        return upTo;
    }

    /** Whether it holds all that the register said at that instant, and ever will say of it. */
    boolean isEnoughFor(Instant known) {
        return !known.isAfter(upTo);
    }

    /** Empty for a State of which nothing was ever found. */
    FindingHistory of(String country) {
        return byCountry.getOrDefault(country, FindingHistory.NONE);
    }

    /** With what was recorded or ended since, up to that instant. */
    FindingHistories with(Collection<FindingFact> changed, Instant instant) {
        Map<String, FindingHistory> renewed = new HashMap<>(byCountry);
        Map<String, List<FindingFact>> changedOf = changed.stream().collect(groupingBy(FindingFact::country));
        changedOf.forEach((country, facts) -> renewed.put(country, of(country).with(facts)));
        return new FindingHistories(instant, renewed);
    }

    Stream<FindingFact> facts() {
        return byCountry.values().stream().flatMap(FindingHistory::facts);
    }
}
