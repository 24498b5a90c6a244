package org.accede.alignment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.country.SearchText;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A table pasted from a spreadsheet: a State's name, alias or code, then its levels. A first line with the pillars' names
 * says which column is which; without one they come in the order of the Convention. A level is given by its words or its
 * letter in either language, or by 2, 1, 0; an empty cell says nothing. What can't be read is told by its row and cell,
 * and the rest is taken.
 */
final class JudgementPaste {
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("[\\s*†‡¹²³⁴-⁹]+$");

    private final Function<String, Optional<String>> countries;
    private final JudgedLevels levels = new JudgedLevels();
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private List<Optional<Pillar>> columns =
            Arrays.stream(Pillar.values()).map(Optional::of).toList();

    /** Why something pasted is left out. */
    enum Why {
        /** No State of the grid has that name: the row is left out. */
        STATE,
        /** The State stands in an earlier row: this one is left out. */
        TWICE,
        /** The cell has no level: it is left out, and the rest of its row is taken. */
        LEVEL
    }

    /**
     * Something pasted that is left out.
     *
     * @param row as somebody counts who pasted it, from 1
     * @param name the row's State as it was given
     * @param pillar the cell's column; null where it is the whole row
     * @param cell what the cell says, or the number of the earlier row; empty where neither
     */
    record Unread(Why why, int row, String name, @Nullable Pillar pillar, String cell) {}

    private JudgementPaste(Function<String, Optional<String>> countries) {
        this.countries = countries;
    }

    /** @param countries the code of the one that a name means */
    static JudgementPaste read(String pasted, Function<String, Optional<String>> countries) {
        JudgementPaste paste = new JudgementPaste(countries);
        List<String> lines = pasted.lines().toList();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            boolean blank = cells.stream().allMatch(String::isEmpty);
            if (!blank && !(first && paste.isHead(cells))) {
                paste.row(i + 1, cells);
            }
            first &= blank;
        }
        return paste;
    }

    JudgedLevels levels() {
        return levels;
    }

    /** How many States have levels in it. */
    int states() {
        return rows.size();
    }

    /** What is left out, from top to bottom. */
    List<Unread> unread() {
        return unread;
    }

    private static List<String> cells(String line) {
        String separator = line.indexOf('\t') >= 0 ? "\t" : ";";
        return Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
    }

    private boolean isHead(List<String> cells) {
        List<Optional<Pillar>> named =
                cells.stream().skip(1).map(cell -> meant(Pillar.values(), cell)).toList();
        if (named.stream().noneMatch(Optional::isPresent)) {
            return false;
        }
        columns = named;
        return true;
    }

    private void row(int row, List<String> cells) {
        String name = cells.get(0);
        Optional<String> country = countries.apply(FOOTNOTE_MARK.matcher(name).replaceAll(""));
        Integer earlier = country.map(rows::get).orElse(null);
        if (country.isEmpty()) {
            unread.add(new Unread(Why.STATE, row, name, null, ""));
        } else if (earlier != null) {
            unread.add(new Unread(Why.TWICE, row, name, null, earlier.toString()));
        } else {
            rows.put(country.get(), row);
            levels(country.get(), row, cells);
        }
    }

    private void levels(String country, int row, List<String> cells) {
        for (int i = 1; i < cells.size() && i <= columns.size(); i++) {
            String cell = cells.get(i);
            Optional<Pillar> pillar = columns.get(i - 1);
            if (!cell.isEmpty() && pillar.isPresent()) {
                level(cell)
                        .ifPresentOrElse(
                                level -> levels.put(country, pillar.get(), level),
                                () -> unread.add(new Unread(Why.LEVEL, row, cells.get(0), pillar.get(), cell)));
            }
        }
    }

    private static Optional<PillarLevel> level(String cell) {
        return switch (cell) {
            case "2" -> Optional.of(PillarLevel.LARGELY);
            case "1" -> Optional.of(PillarLevel.PARTIALLY);
            case "0" -> Optional.of(PillarLevel.NOT_OR_NO_INFORMATION);
            default ->
                Arrays.stream(PillarLevel.values())
                        .filter(level -> hasLetter(level, cell))
                        .findFirst()
                        .or(() -> meant(PillarLevel.values(), cell));
        };
    }

    private static boolean hasLetter(PillarLevel level, String cell) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> PillarGridWriter.letter(level, language).equalsIgnoreCase(cell));
    }

    private static <E extends Enum<E>> Optional<E> meant(E[] constants, String words) {
        String sought = SearchText.fold(words);
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(words)
                        || Arrays.stream(Language.values())
                                .anyMatch(language -> SearchText.fold(Messages.label(language, constant))
                                        .equals(sought)))
                .findFirst();
    }
}
