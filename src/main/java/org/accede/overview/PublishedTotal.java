package org.accede.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.convention.Pillar;
import org.accede.shared.AsOf;
import org.accede.shared.Csv;
import org.accede.shared.Parameters;
import org.accede.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A total of the 193 States that an edition of the periodic overview of cybercrime legislation gave: what others have
 * published, never a part of what this register counts.
 *
 * @param day as of which it was given
 * @param subject what was counted
 * @param count null where only the percentage was published
 * @param percent as published
 * @param source where it was published
 */
public record PublishedTotal(
        LocalDate day,
        Subject subject,
        int states,
        @Nullable Integer count,
        int percent,
        String source) {

    /** What an edition counted. */
    public enum Subject {
        SUBSTANTIVE,
        PROCEDURAL,
        CONVENTION_USED_AS_GUIDELINE,
        PARTICIPATED_IN_COE_ACTIVITIES,
        REFORMS_UNDERWAY_OR_DONE;

        /** The pillar that is largely in place with so many States; empty where something else was counted. */
        public Optional<Pillar> pillar() {
            return switch (this) {
                case SUBSTANTIVE -> Optional.of(Pillar.SUBSTANTIVE);
                case PROCEDURAL -> Optional.of(Pillar.PROCEDURAL);
                default -> Optional.empty();
            };
        }
    }

    private static final List<PublishedTotal> ALL = Csv.rows(PublishedTotal.class, "published_totals.csv").stream()
            .map(PublishedTotal::of)
            .toList();

    /** Reads {@code published}: {@code true} asks for them. */
    public static boolean areAskedFor(Parameters parameters) {
        String given = parameters.text("published");
        if (given != null && !given.equals("true") && !given.equals("false")) {
            parameters.reject("published", "error.unknownCode");
        }
        return "true".equals(given);
    }

    /** Those given as of the day or before and by the instant, the oldest first. */
    public static List<PublishedTotal> by(AsOf at) {
        return ALL.stream()
                .filter(total -> !total.day().isAfter(at.day()))
                .filter(total -> !total.earliest().isAfter(at.knownAt()))
                .toList();
    }

    /** Nobody could know it before its day began anywhere. */
    private Instant earliest() {
        return day.atStartOfDay(ZoneOffset.MAX).toInstant();
    }

    private static PublishedTotal of(Csv.Row row) {
        Integer count = row.find("count").map(Integer::valueOf).orElse(null);
        PublishedTotal total = new PublishedTotal(
                LocalDate.parse(row.get("as_of")),
                Subject.valueOf(row.get("metric").toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.get("states")),
                count,
                Integer.parseInt(row.get("percent")),
                row.get("source"));
        if (count != null && new Percent(count, total.states).whole().orElse(-1) != total.percent) {
            throw new IllegalStateException("a published count and its percentage disagree: " + row);
        }
        return total;
    }
}
