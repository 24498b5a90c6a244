package org.accede.shared;

import java.io.Serializable;
import java.util.Locale;

/** A part of the office's work that an account is limited to: {@code REGION:Africa}, {@code COUNTRY:BB}. */
public record Scope(Kind kind, String code) implements Serializable {
    /** What the code names. */
    public enum Kind {
        REGION,
        GROUP,
        COUNTRY,
        PROJECT
    }

    /** Reads {@code region:Africa}; throws {@link RuleBroken} at {@code scopes} where it can't. */
    public static Scope parse(String text) {
        int colon = text.indexOf(':');
        try {
            return new Scope(
                    Kind.valueOf(text.substring(0, Math.max(colon, 0)).trim().toUpperCase(Locale.ROOT)),
                    text.substring(colon + 1).trim());
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.at("scopes", "error.scope", text);
        }
    }

    @Override
    public String toString() {
        return kind + ":" + code;
    }
}
