package org.accede.law;

/** A step in the life of an act or a bill, and where that step leaves it; in the order of a law's life. */
public enum LawStage {
    DRAFTING,
    CONSULTATION,
    BEFORE_PARLIAMENT,
    ADOPTED,
    PROMULGATED,
    IN_FORCE,
    /** In force as amended. */
    AMENDED,
    REPEALED;

    /** Not adopted yet (R2). */
    public boolean isBill() {
        return compareTo(ADOPTED) < 0;
    }

    /** Amended ones are in force too. */
    public boolean isInForce() {
        return this == IN_FORCE || this == AMENDED;
    }
}
