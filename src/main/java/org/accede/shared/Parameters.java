package org.accede.shared;

import static java.util.stream.Collectors.toSet;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a question as its address carries them, read once for the screen, the call and the export alike.
 * Everything that can't be read, and every parameter nobody asked for, is gathered and said at once.
 */
public final class Parameters {
    /** Read by the pages' and the API's frame, not by a criteria object. */
    private static final Set<String> FRAME = Set.of("lang");

    private final Map<String, List<String>> values;
    private final Set<String> read = new HashSet<>(FRAME);
    private final Violations violations = new Violations();

    public Parameters(Map<String, List<String>> values) {
        this.values = Map.copyOf(values);
    }

    /** The trimmed text, or null where it is absent or blank. */
    public @Nullable String text(String name) {
        read.add(name);
        List<String> given = values.getOrDefault(name, List.of());
        if (given.isEmpty() || given.get(0).isBlank()) {
            return null;
        }
        return given.get(0).trim();
    }

    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        violations.add(name, "error.unknownCode");
        return null;
    }

    public @Nullable LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            violations.add(name, "error.day");
            return null;
        }
    }

    public @Nullable Instant instant(String name) {
        String text = text(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException impossible) {
            violations.add(name, "error.instant");
            return null;
        }
    }

    /** @param otherwise where it is absent; a number outside {@code least} to {@code most} is a violation */
    public int number(String name, int otherwise, int least, int most) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below, like a number out of range
        }
        violations.add(name, "error.numberBetween", least, most);
        return otherwise;
    }

    /** @param sortable the fields that may be sorted by; the first is the order where none is given, "-" before it reverses */
    public Paging paging(int size, String... sortable) {
        int page = number("page", 0, 0, Paging.DEEPEST);
        int rows = number("size", size, 1, Paging.MOST);
        violations.require((long) page * rows <= Paging.DEEPEST, "page", "error.tooDeep", Paging.DEEPEST);
        return ordered(page, rows, sortable);
    }

    /** The whole list in one page, in the order asked for; {@code page} and {@code size} stay parameters nobody asked for. */
    public Paging whole(String... sortable) {
        return ordered(0, Integer.MAX_VALUE, sortable);
    }

    private Paging ordered(int page, int rows, String... sortable) {
        String given = text("sort");
        String sort = given == null ? sortable[0] : given;
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        boolean known = List.of(sortable).contains(field) || List.of(sortable).contains(sort);
        violations.require(
                known, "sort", "error.sort", String.join(", ", sortable).replace("-", ""));
        return new Paging(page, rows, field, descending);
    }

    /** What could not be read so far; a page shows it and goes on without. */
    public List<Violation> unreadable() {
        return violations.found();
    }

    /** What was asked for and could be read, by name: the question as it is answered, for a link that asks it again. */
    public SortedMap<String, String> understood() {
        SortedMap<String, String> understood = new TreeMap<>();
        Set<String> wrong = violations.found().stream().map(Violation::path).collect(toSet());
        for (String name : values.keySet()) {
            String text = read.contains(name) && !FRAME.contains(name) && !wrong.contains(name) ? text(name) : null;
            if (text != null) {
                understood.put(name, text);
            }
        }
        return understood;
    }

    public void reject(String name, String key, Object... arguments) {
        violations.add(name, key, arguments);
    }

    /** Throws {@link Unreadable} with all that could not be read, parameters nobody asked for included. */
    public void done() {
        values.keySet().stream()
                .filter(name -> !read.contains(name))
                .sorted()
                .forEach(name -> violations.add(name, "error.unknownParameter"));
        violations.throwIfUnreadable();
    }
}
