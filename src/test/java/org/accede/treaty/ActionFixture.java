package org.accede.treaty;

import java.time.Instant;
import java.util.Set;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** Treaty actions outside the database, under the instrument X. */
public final class ActionFixture {

    private ActionFixture() {}

    /** @param recorded at which second of the register */
    static TreatyAction action(String state, TreatyActionKind kind, String date, @Nullable String term, int recorded) {
        PartialDate until = term == null ? null : PartialDate.parse(term);
        return action(state, new TreatyEvent(kind, PartialDate.parse(date), until), Set.of(), recorded);
    }

    /** A reservation of 1 July 2020 under provisions, by their codes. */
    public static TreatyAction reservation(String state, String... provisions) {
        TreatyEvent event = new TreatyEvent(TreatyActionKind.RESERVATION, PartialDate.parse("2020-07-01"), null);
        return action(state, event, Set.of(provisions), 1);
    }

    private static TreatyAction action(String state, TreatyEvent event, Set<String> provisions, int recorded) {
        return new TreatyAction(
                new TreatyAction.Details(state, "X", event, provisions, null, null, "a letter", null, "verified", null),
                new Recording(instant(recorded), "officer"));
    }

    static Instant instant(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }
}
