package org.accede.export;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accede.shared.Fingerprint;
import org.accede.shared.Language;
import org.accede.shared.Parameters;
import org.accede.shared.Unreadable;
import org.accede.shared.Violation;

/**
 * What a table is asked for: which one, by which parameters, in which words, with which columns.
 *
 * @param columns keys of those chosen, in that order; none for all
 * @param personal whether columns that tell of persons are asked for too
 * @param parameters of the list, by name
 */
public record TableQuestion(
        String table, Wording wording, List<String> columns, boolean personal, Map<String, List<String>> parameters) {
    static final String LANG = "lang";
    static final String COLUMNS = "columns";
    static final String PERSONAL = "personal";

    /** Letters and digits that can't be taken for one another, as Crockford's base 32 has them. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** As the table of kept questions holds it. */
    private static final int LONGEST = 4_000;

    private static final int BITS = 5;
    static final int ID_HALF = 5;

    /** @param query all parameters of the address; {@code otherwise} where it names no language */
    public static TableQuestion of(String table, Map<String, List<String>> query, Language otherwise) {
        Map<String, List<String>> rest = new HashMap<>(query);
        rest.keySet().removeAll(List.of(LANG, COLUMNS, PERSONAL));
        Wording wording = Wording.find(first(query, LANG)).orElseGet(() -> Wording.of(otherwise));
        List<String> columns = Arrays.stream(first(query, COLUMNS).split(",", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        return new TableQuestion(table, wording, columns, first(query, PERSONAL).equals("true"), rest);
    }

    /** Reads {@code country-status?asOf=…}, as {@link #text} writes it. */
    public static TableQuestion parse(String text) {
        int mark = text.indexOf('?');
        Map<String, List<String>> query = new HashMap<>();
        for (String pair : text.substring(mark + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            query.merge(
                    pair.substring(0, equals),
                    List.of(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8)),
                    (some, more) -> more);
        }
        return of(text.substring(0, mark), query, Language.EN);
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> given = query.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.get(0).strip();
    }

    Parameters asked() {
        return new Parameters(parameters);
    }

    /** The same with what it leaves out. */
    TableQuestion meaning(Map<String, String> meant) {
        Map<String, List<String>> more = new HashMap<>(parameters);
        meant.forEach((name, value) -> {
            if (first(parameters, name).isEmpty()) {
                more.put(name, List.of(value));
            }
        });
        return new TableQuestion(table, wording, columns, personal, more);
    }

    /** @throws Unreadable when it is longer than what can be kept */
    TableQuestion requireShort() {
        if (text().length() > LONGEST) {
            throw new Unreadable(List.of(Violation.of(COLUMNS, "error.tooLong", LONGEST)));
        }
        return this;
    }

    TableQuestion with(List<String> chosen) {
        return new TableQuestion(table, wording, chosen, personal, parameters);
    }

    public TableQuestion in(Wording other) {
        return new TableQuestion(table, other, columns, personal, parameters);
    }

    /** The whole question in one line, always in the same order. */
    public String text() {
        return table + "?" + query();
    }

    /** The same without the table, as an address carries it. */
    public String query() {
        SortedMap<String, String> all = new TreeMap<>();
        parameters.forEach((name, values) -> all.put(name, first(parameters, name)));
        all.put(LANG, wording.code());
        all.put(COLUMNS, String.join(",", columns));
        all.put(PERSONAL, personal ? "true" : "");
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }

    /** Ten letters and digits that follow from the question: {@code 7KQ2M-9D3XA}. */
    String id() {
        String digits = Fingerprint.of(text());
        StringBuilder id = new StringBuilder();
        long bits = Long.parseUnsignedLong(digits.substring(0, 15), 16);
        for (int i = 0; i < 2 * ID_HALF; i++) {
            id.append(ALPHABET.charAt((int) (bits & ((1 << BITS) - 1))));
            bits >>>= BITS;
        }
        return id.insert(ID_HALF, '-').toString();
    }

    /** Those of the table's columns that are asked for, in the order asked for. */
    <R> List<Column<R>> choose(List<Column<R>> all) {
        List<Column<R>> open =
                all.stream().filter(column -> personal || !column.personal()).toList();
        if (columns.isEmpty()) {
            return open;
        }
        List<Column<R>> chosen = new ArrayList<>();
        List<String> keys = open.stream().map(Column::key).toList();
        for (String key : columns) {
            int place = keys.indexOf(key);
            if (place < 0) {
                throw new Unreadable(List.of(Violation.of(COLUMNS, "error.export.column", key)));
            }
            chosen.add(open.get(place));
        }
        return chosen;
    }
}
