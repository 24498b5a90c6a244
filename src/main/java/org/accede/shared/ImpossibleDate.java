package org.accede.shared;

/**
 * What was given for a date is none. The message never repeats the value: what was typed isn't echoed to whoever sees the error.
 */
public final class ImpossibleDate extends IllegalArgumentException {

    /** What is wrong with it; names the message to show. */
    public enum Reason {
        /** It doesn't have the shape of a date. */
        NOT_A_DATE,
        /** It has, but the calendar has no such month or day. */
        NO_SUCH_DAY
    }

    private final Reason reason;

    private ImpossibleDate(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static ImpossibleDate notADate(String expected) {
        return new ImpossibleDate(Reason.NOT_A_DATE, "Not a date: expected " + expected + ".");
    }

    static ImpossibleDate noSuchDay() {
        return new ImpossibleDate(Reason.NO_SUCH_DAY, "The calendar has no such day.");
    }

    public Reason reason() {
        return reason;
    }
}
