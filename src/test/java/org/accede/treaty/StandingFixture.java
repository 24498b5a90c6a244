package org.accede.treaty;

import java.time.LocalDate;

/** Where a State stands, told without what put it there. */
public final class StandingFixture {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private StandingFixture() {}

    public static TreatyStanding standing(TreatyStatus status) {
        return new TreatyStanding(DAY, status, null, false, null, null, null, null, null, null, null);
    }
}
