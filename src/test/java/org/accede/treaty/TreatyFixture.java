package org.accede.treaty;

import java.time.LocalDate;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** The instruments' clocks and short ways to say what a State did. */
final class TreatyFixture {

    static final LocalDate REGISTER_START = LocalDate.of(2001, 11, 23);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private TreatyFixture() {}

    static TreatyClock budapestConvention() {
        return TreatyClock.startedOn(LocalDate.of(2004, 7, 1));
    }

    static TreatyClock firstProtocol() {
        return TreatyClock.startedOn(LocalDate.of(2006, 3, 1));
    }

    static TreatyEvent invitation(String date, @Nullable String term) {
        return new TreatyEvent(TreatyActionKind.INVITATION, PartialDate.parse(date), term(term));
    }

    static TreatyEvent extension(String date, @Nullable String term) {
        return new TreatyEvent(TreatyActionKind.EXTENSION, PartialDate.parse(date), term(term));
    }

    static TreatyEvent signature(String date) {
        return new TreatyEvent(TreatyActionKind.SIGNATURE, PartialDate.parse(date), null);
    }

    static TreatyEvent ratification(String date) {
        return new TreatyEvent(TreatyActionKind.RATIFICATION, PartialDate.parse(date), null);
    }

    static TreatyEvent accession(String date) {
        return new TreatyEvent(TreatyActionKind.ACCESSION, PartialDate.parse(date), null);
    }

    static TreatyEvent denunciation(String date) {
        return new TreatyEvent(TreatyActionKind.DENUNCIATION, PartialDate.parse(date), null);
    }

    private static @Nullable PartialDate term(@Nullable String term) {
        return term == null ? null : PartialDate.parse(term);
    }
}
