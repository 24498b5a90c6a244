package org.accede.treaty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where one State stands towards one instrument on a day, and the actions that put it there. Actions a denunciation has
 * ended are no longer shown.
 *
 * @param day the day asked about
 * @param since the first day from which the status has held without a break; null for a State that never had another
 * @param dateUnknown whether the status rests on an undated action: {@code since} is then the register's first day, or
 *     reckoned from it
 * @param signature the first one
 * @param deposit the first one
 * @param entryIntoForce for the State, derived; it may lie ahead
 * @param invitation the last one
 * @param term of that invitation as last extended; null without an invitation
 * @param denunciation the first one since the deposit
 * @param denunciationTakesEffect the first day on which the State is no longer bound; null while it has no date
 */
public record TreatyStanding(
        LocalDate day,
        TreatyStatus status,
        @Nullable LocalDate since,
        boolean dateUnknown,
        @Nullable TreatyEvent signature,
        @Nullable TreatyEvent deposit,
        @Nullable LocalDate entryIntoForce,
        @Nullable TreatyEvent invitation,
        @Nullable InvitationTerm term,
        @Nullable TreatyEvent denunciation,
        @Nullable LocalDate denunciationTakesEffect) {

    /**
     * Folds a State's actions for an instrument.
     *
     * @param events its actions, in any order; those dated after the day are left out
     * @param registerStart the day from which undated actions count
     */
    public static TreatyStanding of(
            Collection<TreatyEvent> events, TreatyClock clock, LocalDate day, LocalDate registerStart) {
        TreatyFold fold = new TreatyFold(events, clock, day, registerStart);
        LocalDate since = fold.since();
        // the same status may have been there before, on other grounds: bound anew before a denunciation took effect
        while (since != null) {
            TreatyFold before = new TreatyFold(events, clock, since.minusDays(1), registerStart);
            if (before.status() != fold.status()) {
                break;
            }
            since = before.since();
        }
        return fold.standing(since);
    }

    /** The last day of an invitation that has run out and left the State without a status. */
    public Optional<LocalDate> lapsedOn() {
        return status == TreatyStatus.NONE && term != null ? term.lastDay() : Optional.empty();
    }

    /** How many months before its end the term of a State invited wants attention: 24, 12, 6 or 3. */
    public OptionalInt termWarning() {
        return status == TreatyStatus.INVITED && term != null ? term.warning(day) : OptionalInt.empty();
    }

    /** Acceded without a recorded invitation: worth a warning, no error, since records are older than the register. */
    public boolean lacksInvitation() {
        return deposit != null && deposit.kind() == TreatyActionKind.ACCESSION && invitation == null;
    }
}
