package org.accede.alignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules of time and of rating as the office has them in writing, read naively: every question goes through every
 * record again. It knows nothing of the product but its words.
 */
final class NaiveRegister {
    /** A record: of a State's law on a provision by a basis, or of a pillar, whose basis is empty. */
    static final class Entry {
        final long id;
        final String country;
        final String subject;
        final String basis;
        final String value;
        final @Nullable String cause;
        final LocalDate validFrom;
        final Instant recorded;

        @Nullable
        Instant ended;

        Entry(
                long id,
                String country,
                String subject,
                String basis,
                String value,
                @Nullable String cause,
                LocalDate validFrom,
                Instant recorded) {
            this.id = id;
            this.country = country;
            this.subject = subject;
            this.basis = basis;
            this.value = value;
            this.cause = cause;
            this.validFrom = validFrom;
            this.recorded = recorded;
        }

        boolean standsAt(Instant known) {
            return !known.isBefore(recorded) && (ended == null || known.isBefore(ended));
        }

        boolean isLaterThan(@Nullable Entry other) {
            return other == null
                    || validFrom.isAfter(other.validFrom)
                    || (validFrom.equals(other.validFrom) && recorded.isAfter(other.recorded));
        }
    }

    /** One State on a day, by what was known at an instant. */
    record Point(String country, LocalDate day, Instant known) {}

    /** @param pillar empty where it has none */
    record Place(String code, String pillar, boolean assessable) {}

    final List<Entry> entries = new ArrayList<>();
    private final List<Place> provisions;
    private final List<String> assessable;
    private final Map<String, List<String>> parts = new HashMap<>();

    NaiveRegister(List<Place> provisions) {
        this.provisions = provisions;
        this.assessable =
                provisions.stream().filter(Place::assessable).map(Place::code).toList();
        assessable.forEach(code ->
                parts.computeIfAbsent(above(code), above -> new ArrayList<>()).add(code));
    }

    @Nullable
    Entry read(Point at, String subject, String basis) {
        Entry best = null;
        for (Entry entry : entries) {
            boolean ofKey =
                    entry.country.equals(at.country) && entry.subject.equals(subject) && entry.basis.equals(basis);
            if (ofKey && entry.standsAt(at.known) && !entry.validFrom.isAfter(at.day) && entry.isLaterThan(best)) {
                best = entry;
            }
        }
        return best;
    }

    /** Null is not assessed. */
    @Nullable
    String rating(Point at, String code) {
        Entry own = read(at, code, "IN_FORCE");
        if (own != null) {
            return own.value;
        }
        List<@Nullable String> parts = new ArrayList<>();
        parts(code).forEach(part -> parts.add(rating(at, part)));
        if (!parts.isEmpty() && parts.stream().allMatch("NOT_APPLICABLE"::equals)) {
            return "NOT_APPLICABLE";
        }
        parts.removeIf("NOT_APPLICABLE"::equals);
        if (parts.stream().allMatch(part -> part == null)) {
            return null;
        }
        if (parts.stream().allMatch("IN_LINE"::equals)) {
            return "IN_LINE";
        }
        boolean noneBetter = parts.stream().allMatch(part -> part == null || part.equals("NOT_IN_LINE"));
        return noneBetter ? "NOT_IN_LINE" : "PARTLY_IN_LINE";
    }

    /** What a cell shows, in one line; empty where it is not assessed. */
    String cell(Point at, String code) {
        String rating = rating(at, code);
        if (rating == null) {
            return "";
        }
        Entry own = read(at, code, "IN_FORCE");
        List<String> counted = parts(code).isEmpty() ? List.of(code) : parts(code);
        List<@Nullable String> applicable = new ArrayList<>();
        counted.forEach(part -> applicable.add(rating(at, part)));
        applicable.removeIf("NOT_APPLICABLE"::equals);
        long assessed = applicable.stream().filter(part -> part != null).count();
        String rests = own == null ? "derived" : own.basis + " " + own.validFrom + " " + own.id;
        return rating + " " + rests + " " + assessed + " of " + applicable.size() + later(at, code, own);
    }

    private String later(Point at, String code, @Nullable Entry own) {
        Entry hint = own;
        for (String basis : List.of("ADOPTED", "BILL")) {
            Entry entry = read(at, code, basis);
            hint = entry != null && entry.isLaterThan(hint) ? entry : hint;
        }
        return hint == own || hint == null ? "" : " later " + hint.value + " " + hint.id;
    }

    /** The findings that a rating rests on. */
    Set<Long> grounds(Point at, String code) {
        Entry own = read(at, code, "IN_FORCE");
        if (own != null) {
            return Set.of(own.id);
        }
        Set<Long> grounds = new HashSet<>();
        parts(code).forEach(part -> grounds.addAll(grounds(at, part)));
        return grounds;
    }

    /** Null where no article is applicable. */
    @Nullable
    String derivedLevel(Point at, String pillar) {
        double score = 0;
        int applicable = 0;
        for (Place place : provisions) {
            if (place.assessable && place.pillar.equals(pillar) && isArticle(place.code)) {
                String rating = rating(at, place.code);
                applicable += "NOT_APPLICABLE".equals(rating) ? 0 : 1;
                score += "IN_LINE".equals(rating) ? 1 : "PARTLY_IN_LINE".equals(rating) ? 0.5 : 0;
            }
        }
        if (applicable == 0) {
            return null;
        }
        return score >= 0.8 * applicable ? "LARGELY" : score > 0 ? "PARTIALLY" : "NOT_OR_NO_INFORMATION";
    }

    /** One step of a change in one line; empty where the rating is the same. */
    String step(Point before, Point after, String code, boolean world) {
        String from = rating(before, code);
        String to = rating(after, code);
        if (String.valueOf(from).equals(String.valueOf(to))) {
            return "";
        }
        Set<Long> facts = new TreeSet<>(grounds(before, code));
        for (Long fact : grounds(after, code)) {
            if (!facts.remove(fact)) {
                facts.add(fact);
            }
        }
        return from + " > " + to + " " + facts + (world ? " " + effect(from, to) + " " + cause(facts) : "");
    }

    private @Nullable String cause(Set<Long> facts) {
        Entry last = null;
        for (Entry entry : entries) {
            if (!entry.basis.isEmpty() && facts.contains(entry.id) && entry.isLaterThan(last)) {
                last = entry;
            }
        }
        return last == null ? null : last.cause;
    }

    private static String effect(@Nullable String from, @Nullable String to) {
        List<String> order = List.of("NOT_IN_LINE", "PARTLY_IN_LINE", "IN_LINE");
        int before = order.indexOf(String.valueOf(from));
        int after = order.indexOf(String.valueOf(to));
        return before < 0 || after < 0 ? "NEUTRAL" : after > before ? "IMPROVED" : "WORSENED";
    }

    /** The assessable ones that stand directly under it. */
    private List<String> parts(String code) {
        return parts.getOrDefault(code, List.of());
    }

    private boolean isArticle(String code) {
        return above(code).isEmpty();
    }

    /** The assessable one that its code stands under; empty for an article. */
    private String above(String code) {
        String shorter = code;
        while (shorter.contains("-")) {
            shorter = shorter.substring(0, shorter.lastIndexOf('-'));
            if (assessable.contains(shorter)) {
                return shorter;
            }
        }
        return "";
    }

    List<String> assessable() {
        return assessable;
    }
}
