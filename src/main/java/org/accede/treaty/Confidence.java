package org.accede.treaty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure the source of a treaty action is. */
public enum Confidence {
    /** Read in the source that is named. */
    VERIFIED,
    PARTIAL,
    REPORTED,
    KNOWLEDGE,
    KNOWLEDGE_HIGH,
    KNOWLEDGE_MEDIUM,
    KNOWLEDGE_LOW;

    /** As the register and calls write it: {@code knowledge-high}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Confidence> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
