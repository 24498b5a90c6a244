package org.accede.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What stands in one cell, before a writer decides how it looks there. */
public sealed interface Value {
    /** As it is compared and hashed: without any language's customs beside its own words. */
    String plain();

    /** Nothing: not known, or not asked of this row. */
    Value NONE = new Blank();

    /** An empty cell. */
    record Blank() implements Value {
        @Override
        public String plain() {
            return "";
        }
    }

    /** Words, as typed or from a bundle. */
    record Text(String words) implements Value {
        @Override
        public String plain() {
            return words;
        }
    }

    /** A number that can be reckoned with. */
    record Amount(BigDecimal number) implements Value {
        @Override
        public String plain() {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /** A date in the precision it is known in; an unknown one is told apart from none. */
    record Day(PartialDate date) implements Value {
        @Override
        public String plain() {
            return date.isUnknown() ? "?" : date.toString();
        }
    }

    /**
     * A letter that a legend explains.
     *
     * @param words what it stands for, where there is no legend
     */
    record Sign(String letter, String words, Shade shade) implements Value {
        @Override
        public String plain() {
            return letter + " " + words;
        }
    }

    /** @param words null or blank for an empty cell */
    static Value text(@Nullable String words) {
        return words == null || words.isBlank() ? NONE : new Text(words);
    }

    static Value number(@Nullable Integer number) {
        return number == null ? NONE : number(number.longValue());
    }

    static Value number(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Value day(@Nullable PartialDate date) {
        return date == null ? NONE : new Day(date);
    }

    static Value day(@Nullable LocalDate day) {
        return day == null ? NONE : new Day(PartialDate.of(day));
    }
}
