package org.accede.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a form or a call and gathers what is wrong with them, so that it is said all at once. What is
 * returned for a field that is wrong is good for nothing but going on to the next.
 */
public final class GivenFields {
    private final Violations violations = new Violations();

    /** @param limit in characters */
    public String required(@Nullable String given, String path, int limit) {
        violations.requireText(given, path);
        violations.atMost(limit, given, path);
        return given == null ? "" : given.strip();
    }

    /** @return null where it is absent or blank */
    public @Nullable String optional(@Nullable String given, String path, int limit) {
        violations.atMost(limit, given, path);
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** A constant by its name. */
    public <E extends Enum<E>> E required(Class<E> type, @Nullable String given, String path) {
        E[] constants = type.getEnumConstants();
        if (given == null || given.isBlank()) {
            violations.add(path, "error.required");
            return constants[0];
        }
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    violations.add(path, "error.unknownCode");
                    return constants[0];
                });
    }

    /** A day by ISO 8601. */
    public LocalDate day(@Nullable String given, String path) {
        try {
            if (given != null && !given.isBlank()) {
                return LocalDate.parse(given.strip());
            }
            violations.add(path, "error.required");
        } catch (DateTimeException impossible) {
            violations.add(path, "error.day");
        }
        return LocalDate.EPOCH;
    }

    /** A day, a month or a year by ISO 8601; unknown where it is absent or blank. */
    public PartialDate partialDate(@Nullable String given, String path) {
        try {
            return PartialDate.parse(given);
        } catch (ImpossibleDate impossible) {
            violations.add(path, "error.ImpossibleDate." + impossible.reason());
            return PartialDate.UNKNOWN;
        }
    }

    /** A day, or a month or a year where no more is known, by ISO 8601. */
    public PartialDate start(@Nullable String given, String path) {
        try {
            PartialDate start = PartialDate.parse(given);
            violations.require(!start.isUnknown(), path, "error.required");
            return start;
        } catch (ImpossibleDate impossible) {
            violations.add(path, "error.start");
            return PartialDate.UNKNOWN;
        }
    }

    /**
     * A link that a browser may follow.
     *
     * @return null where it is absent or blank
     */
    public @Nullable String link(@Nullable String given, String path, int limit) {
        String link = optional(given, path, limit);
        violations.require(link == null || link.matches("https?://\\S+"), path, "error.link");
        return link;
    }

    public void require(boolean condition, String path, String key, Object... arguments) {
        violations.require(condition, path, key, arguments);
    }

    /** Throws {@link RuleBroken} with everything that is wrong. */
    public void throwIfBroken() {
        violations.throwIfAny();
    }
}
