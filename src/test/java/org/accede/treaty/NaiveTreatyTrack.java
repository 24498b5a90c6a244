package org.accede.treaty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The treaty track as the office has it in writing, read naively: every question goes through every record again. It knows
 * nothing of the product but its words. An instrument that is long in force.
 */
final class NaiveTreatyTrack {
    /** In the order of a treaty's life, in which acts of one day hold. */
    static final List<String> KINDS = List.of(
            "REQUEST",
            "INVITATION",
            "EXTENSION",
            "SIGNATURE",
            "RATIFICATION",
            "ACCEPTANCE",
            "APPROVAL",
            "ACCESSION",
            "RESERVATION",
            "DECLARATION",
            "DESIGNATION",
            "DENUNCIATION");

    private static final Set<String> DEPOSITS = Set.of("RATIFICATION", "ACCEPTANCE", "APPROVAL", "ACCESSION");
    private static final Set<String> NO_STATUS = Set.of("REQUEST", "RESERVATION", "DECLARATION", "DESIGNATION");

    /** A record; its date and its term are a day, a month, a year or empty. */
    static final class Entry {
        final long id;
        final String country;
        final String kind;
        final String date;
        final String term;
        final Instant recorded;

        @Nullable
        Instant ended;

        Entry(long id, String country, String kind, String date, String term, Instant recorded) {
            this.id = id;
            this.country = country;
            this.kind = kind;
            this.date = date;
            this.term = term;
            this.recorded = recorded;
        }

        boolean standsAt(Instant known) {
            return !known.isBefore(recorded) && (ended == null || known.isBefore(ended));
        }
    }

    /** One State on a day, by what was known at an instant. */
    record Point(String country, LocalDate day, Instant known) {}

    final List<Entry> entries = new ArrayList<>();
    private final LocalDate opened;

    /** @param opened the day from which undated acts count */
    NaiveTreatyTrack(LocalDate opened) {
        this.opened = opened;
    }

    String status(Point at) {
        boolean signed = false;
        boolean invited = false;
        LocalDate invitedUntil = null;
        LocalDate bound = null;
        boolean leaving = false;
        for (Entry act : counted(at)) {
            if (act.kind.equals("INVITATION") || act.kind.equals("EXTENSION")) {
                invited = true;
                invitedUntil = act.term.isEmpty() ? LocalDate.MAX : last(act.term);
            } else if (act.kind.equals("SIGNATURE")) {
                signed = true;
            } else if (DEPOSITS.contains(act.kind) && bound == null) {
                bound = afterThreeMonths(act.date.isEmpty() ? opened : last(act.date));
                leaving = false;
            } else if (act.kind.equals("DENUNCIATION") && bound != null && !leaving) {
                leaving = true;
                if (!act.date.isEmpty() && !afterThreeMonths(last(act.date)).isAfter(at.day)) {
                    signed = false;
                    invited = false;
                    bound = null;
                    leaving = false;
                }
            }
        }
        if (bound != null) {
            return bound.isAfter(at.day) ? "CONTRACTING_STATE" : "PARTY";
        }
        boolean runs = invited && invitedUntil != null && !invitedUntil.isBefore(at.day);
        return signed ? "SIGNATORY" : runs ? "INVITED" : "NONE";
    }

    /** One step of a change in one line; empty where the status is the same. */
    String step(Point before, Point after) {
        String from = status(before);
        String to = status(after);
        if (from.equals(to)) {
            return "";
        }
        Set<Long> facts = new TreeSet<>();
        counted(before).stream().filter(NaiveTreatyTrack::bearsStatus).forEach(act -> facts.add(act.id));
        counted(after).stream().filter(NaiveTreatyTrack::bearsStatus).forEach(act -> {
            if (!facts.remove(act.id)) {
                facts.add(act.id);
            }
        });
        return from + " > " + to + " " + facts;
    }

    private static boolean bearsStatus(Entry act) {
        return !NO_STATUS.contains(act.kind);
    }

    private List<Entry> counted(Point at) {
        List<Entry> known = entries.stream()
                .filter(act -> act.country.equals(at.country) && act.standsAt(at.known))
                .toList();
        return known.stream()
                .filter(act -> !begins(act, known).isAfter(at.day))
                .sorted(Comparator.<Entry, LocalDate>comparing(
                                act -> act.kind.equals("DENUNCIATION") && act.date.isEmpty()
                                        ? LocalDate.MAX
                                        : begins(act, known))
                        .thenComparing(act -> KINDS.indexOf(act.kind))
                        .thenComparing(act -> act.date)
                        .thenComparing(act -> act.term))
                .toList();
    }

    private LocalDate begins(Entry act, List<Entry> known) {
        if (!act.date.isEmpty()) {
            return first(act.date);
        }
        if (!act.kind.equals("EXTENSION")) {
            return opened;
        }
        return known.stream()
                .filter(other -> other.kind.equals("INVITATION"))
                .map(other -> other.date.isEmpty() ? opened : first(other.date))
                .max(Comparator.naturalOrder())
                .orElse(opened);
    }

    private static LocalDate first(String date) {
        return LocalDate.parse(date + "-01-01".substring(date.length() == 4 ? 0 : date.length() == 7 ? 3 : 6));
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> first(date).with(TemporalAdjusters.lastDayOfYear());
            case 7 -> first(date).with(TemporalAdjusters.lastDayOfMonth());
            default -> first(date);
        };
    }

    private static LocalDate afterThreeMonths(LocalDate day) {
        return day.plusMonths(3).with(TemporalAdjusters.firstDayOfNextMonth());
    }
}
