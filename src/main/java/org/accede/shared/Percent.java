package org.accede.shared;

import java.util.OptionalInt;

/**
 * A part of a whole, as published tables give it: the whole percentage, rounded half up, with both counts beside it.
 *
 * @param numerator the part, from 0 to the whole
 * @param denominator the whole
 */
public record Percent(int numerator, int denominator) {

    public Percent {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("A part lies between nothing and the whole.");
        }
    }

    /** 124 of 193 is 64; nothing of nothing is no percentage. */
    public OptionalInt whole() {
        if (denominator == 0) {
            return OptionalInt.empty();
        }
        // in whole numbers: a half is exact, which no binary fraction would promise
        long half = (200L * numerator + denominator) / (2L * denominator);
        return OptionalInt.of(Math.toIntExact(half));
    }
}
