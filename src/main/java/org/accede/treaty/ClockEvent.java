package org.accede.treaty;

import java.time.LocalDate;

/**
 * What the passing of time did to a status, without an act of that day.
 *
 * @param kind what happened
 * @param day the first day of the new status, or the last of a term that ran out
 * @param ground the action from which the day is reckoned
 */
public record ClockEvent(Kind kind, LocalDate day, TreatyAction ground) {

    /** The three things that a treaty's clock does. */
    public enum Kind {
        /** Three months and the rest of a month after the deposit. */
        ENTRY_INTO_FORCE,
        /** The term of an invitation ran out unused. */
        INVITATION_LAPSED,
        /** Three months and the rest of a month after the denunciation. */
        DENUNCIATION_EFFECTIVE
    }
}
