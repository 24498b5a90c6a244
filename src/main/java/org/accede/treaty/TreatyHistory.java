package org.accede.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.shared.Csv;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The treaty actions that two published tables tell, the status per State and the milestones on the way to accession: each
 * event once, by State, instrument, kind and date. A milestone adds what the status table doesn't have.
 */
final class TreatyHistory {
    private static final Pattern EXTENDED_TO = Pattern.compile("to (\\d{4}-\\d{2}-\\d{2})");
    private static final Map<String, TreatyActionKind> MILESTONES = Map.of(
            "request_to_accede", TreatyActionKind.REQUEST,
            "invited_to_accede", TreatyActionKind.INVITATION,
            "invitation_extended", TreatyActionKind.EXTENSION,
            "invitation_extension_requested", TreatyActionKind.EXTENSION,
            "authorities_designated", TreatyActionKind.DESIGNATION,
            "signed_224", TreatyActionKind.SIGNATURE);
    private static final Set<String> AUTHORITIES = Set.of("185-24-7", "185-27-2", "185-35");

    private final Map<String, TreatyAction.Details> events = new LinkedHashMap<>();
    private final Map<String, String> firstTerms = new LinkedHashMap<>();

    private TreatyHistory() {}

    /** @return the actions in the order of the tables, keyed by State, instrument, kind and date */
    static List<TreatyAction.Details> of(List<Csv.Row> status, List<Csv.Row> milestones) {
        TreatyHistory history = new TreatyHistory();
        milestones.stream()
                .filter(row -> row.get("milestone").equals("invitation_expiry"))
                .forEach(row -> history.firstTerms.put(row.get("country_iso2"), row.get("date")));
        status.forEach(history::addStatus);
        milestones.forEach(history::addMilestone);
        return new ArrayList<>(history.events.values());
    }

    /** The natural key: the same event in two tables has the same. */
    static String key(TreatyAction.Details action) {
        return String.join(
                "/",
                action.country(),
                action.instrument(),
                action.event().kind().name(),
                action.event().date().toString());
    }

    private void addStatus(Csv.Row row) {
        row.find("signature_date").ifPresent(day -> add(fromStatus(row, TreatyActionKind.SIGNATURE, day, null)));
        boolean invited = row.get("status").equals("invited")
                || row.find("invitation_date").isPresent();
        if (invited) {
            String term = firstTerms.getOrDefault(
                    row.get("iso2"), row.find("invitation_valid_until").orElse(""));
            add(fromStatus(
                    row,
                    TreatyActionKind.INVITATION,
                    row.find("invitation_date").orElse(""),
                    term));
        }
        row.find("deposit_date").ifPresent(day -> add(fromStatus(row, depositKind(row), day, null)));
    }

    private static TreatyActionKind depositKind(Csv.Row row) {
        return TreatyActionKind.valueOf(row.get("instrument_type").toUpperCase(Locale.ROOT));
    }

    private static TreatyAction.Details fromStatus(
            Csv.Row row, TreatyActionKind kind, String day, @Nullable String term) {
        return new TreatyAction.Details(
                row.get("iso2"),
                row.get("instrument").replace(" ", ""),
                event(kind, day, term),
                Set.of(),
                null,
                row.orNull("note"),
                row.find("source").orElse("Published treaty status, to be confirmed"),
                LocalDate.parse(row.get("as_of")),
                row.get("confidence"),
                null);
    }

    private void addMilestone(Csv.Row row) {
        TreatyActionKind kind = MILESTONES.get(row.get("milestone"));
        String detail = row.find("detail").orElse("");
        if (kind != null) {
            Matcher until = EXTENDED_TO.matcher(detail);
            String term = kind == TreatyActionKind.EXTENSION && until.find() ? until.group(1) : null;
            Set<String> provisions = kind == TreatyActionKind.DESIGNATION ? designated(detail) : Set.of();
            String instrument = row.get("milestone").endsWith("_224") ? "CETS224" : "CETS185";
            add(fromMilestone(row, instrument, kind, term, provisions));
        } else if (detail.startsWith("reservations under")) {
            add(fromMilestone(row, "CETS185", TreatyActionKind.RESERVATION, null, Set.of("185-14", "185-22")));
        }
    }

    private static Set<String> designated(String detail) {
        return detail.contains("24(7)") ? AUTHORITIES : Set.of("185-27-2", "185-35");
    }

    private static TreatyAction.Details fromMilestone(
            Csv.Row row, String instrument, TreatyActionKind kind, @Nullable String term, Set<String> provisions) {
        return new TreatyAction.Details(
                row.get("country_iso2"),
                instrument,
                event(kind, row.get("date"), term),
                provisions,
                null,
                row.orNull("detail"),
                row.get("source"),
                null,
                row.get("confidence"),
                null);
    }

    private static TreatyEvent event(TreatyActionKind kind, String day, @Nullable String term) {
        boolean hasTerm = term != null && !term.isEmpty();
        return new TreatyEvent(kind, PartialDate.parse(day), hasTerm ? PartialDate.parse(term) : null);
    }

    private void add(TreatyAction.Details action) {
        events.putIfAbsent(key(action), action);
    }
}
