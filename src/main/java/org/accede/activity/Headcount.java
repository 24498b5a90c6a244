package org.accede.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How many took part, in total and by sex, as far as it is known (R3). */
@Embeddable
public class Headcount {
    @Column(name = "head_total")
    private @Nullable Integer total;

    @Column(name = "head_women")
    private @Nullable Integer women;

    @Column(name = "head_men")
    private @Nullable Integer men;

    @Column(name = "head_other")
    private @Nullable Integer other;

    public Headcount() {}

    public Headcount(@Nullable Integer total, @Nullable Integer women, @Nullable Integer men, @Nullable Integer other) {
        this.total = total;
        this.women = women;
        this.men = men;
        this.other = other;
    }

    /** The total as given, else the sum of the parts where there is any. */
    public @Nullable Integer total() {
        if (total != null) {
            return total;
        }
        return women == null && men == null && other == null ? null : parts();
    }

    public @Nullable Integer women() {
        return women;
    }

    public @Nullable Integer men() {
        return men;
    }

    public @Nullable Integer other() {
        return other;
    }

    /** Those whose sex was not told; null where no total is known. */
    public @Nullable Integer undisclosed() {
        Integer all = total();
        return all == null ? null : all - parts();
    }

    public boolean isKnown() {
        return total() != null;
    }

    int parts() {
        return orZero(women) + orZero(men) + orZero(other);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
