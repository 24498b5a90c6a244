package org.accede.alignment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Levels of some States' pillars, as the grid and its hidden field carry them: a line for each, such as
 * {@code BB SUBSTANTIVE LARGELY}.
 */
final class JudgedLevels implements Serializable {
    private static final long serialVersionUID = 1;
    private final TreeMap<String, EnumMap<Pillar, PillarLevel>> levels = new TreeMap<>();

    /** One level. */
    record Entry(String country, Pillar pillar, PillarLevel level) {}

    /** Lines that say nothing are left out: the field is the page's own. */
    static JudgedLevels read(@Nullable String lines) {
        JudgedLevels read = new JudgedLevels();
        if (lines != null) {
            lines.lines()
                    .map(line -> line.trim().split(" ", -1))
                    .filter(parts -> parts.length == 3)
                    .forEach(parts -> {
                        Optional<Pillar> pillar = constant(Pillar.values(), parts[1]);
                        Optional<PillarLevel> level = constant(PillarLevel.values(), parts[2]);
                        if (pillar.isPresent() && level.isPresent()) {
                            read.put(parts[0], pillar.get(), level.get());
                        }
                    });
        }
        return read;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return List.of(constants).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    void put(String country, Pillar pillar, PillarLevel level) {
        levels.computeIfAbsent(country, code -> new EnumMap<>(Pillar.class)).put(pillar, level);
    }

    void putAll(JudgedLevels more) {
        more.entries().forEach(entry -> put(entry.country(), entry.pillar(), entry.level()));
    }

    @Nullable
    PillarLevel of(String country, Pillar pillar) {
        Map<Pillar, PillarLevel> own = levels.get(country);
        return own == null ? null : own.get(pillar);
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        levels.forEach(
                (country, own) -> own.forEach((pillar, level) -> entries.add(new Entry(country, pillar, level))));
        return entries;
    }

    /** Those that differ from others. */
    JudgedLevels differingFrom(JudgedLevels others) {
        JudgedLevels differing = new JudgedLevels();
        entries().stream()
                .filter(entry -> !Objects.equals(others.of(entry.country(), entry.pillar()), entry.level()))
                .forEach(entry -> differing.put(entry.country(), entry.pillar(), entry.level()));
        return differing;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        entries()
                .forEach(entry -> lines.append(entry.country())
                        .append(' ')
                        .append(entry.pillar())
                        .append(' ')
                        .append(entry.level())
                        .append('\n'));
        return lines.toString();
    }
}
