package org.accede.treaty;

import java.time.Instant;
import java.util.Set;
import org.accede.shared.PartialDate;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** Treaty actions outside the database, under the instrument X. */
final class ActionFixture {

    private ActionFixture() {}

    /** @param recorded at which second of the register */
    static TreatyAction action(String state, TreatyActionKind kind, String date, @Nullable String term, int recorded) {
        return new TreatyAction(
                new TreatyAction.Details(
                        state,
                        "X",
                        new TreatyEvent(kind, PartialDate.parse(date), term == null ? null : PartialDate.parse(term)),
                        Set.of(),
                        null,
                        null,
                        "a letter",
                        null,
                        "verified",
                        null),
                new Recording(instant(recorded), "officer"));
    }

    static Instant instant(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }
}
