package org.accede.alignment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.country.SearchText;
import org.accede.shared.Language;
import org.accede.shared.Messages;

/**
 * A table pasted from a spreadsheet: a State's name, alias or code, then its levels. A first line with the pillars' names
 * says which column is which; without one they come in the order of the Convention. A level is given by its words or its
 * letter in either language, or by 2, 1, 0; an empty cell says nothing.
 */
final class JudgementPaste {
    private final Function<String, Optional<String>> countries;
    private final JudgedLevels levels = new JudgedLevels();
    private final List<String> unread = new ArrayList<>();
    private List<Optional<Pillar>> columns =
            Arrays.stream(Pillar.values()).map(Optional::of).toList();

    private JudgementPaste(Function<String, Optional<String>> countries) {
        this.countries = countries;
    }

    /** @param countries the code of the one that a name means */
    static JudgementPaste read(String pasted, Function<String, Optional<String>> countries) {
        JudgementPaste paste = new JudgementPaste(countries);
        List<String> lines = pasted.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            if (i > 0 || !paste.isHead(cells)) {
                paste.row(cells);
            }
        }
        return paste;
    }

    JudgedLevels levels() {
        return levels;
    }

    /** Names and levels that mean nothing, as they were given. */
    List<String> unread() {
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

    private void row(List<String> cells) {
        Optional<String> country = countries.apply(cells.get(0));
        if (country.isEmpty()) {
            unread.add(cells.get(0));
            return;
        }
        for (int i = 1; i < cells.size() && i <= columns.size(); i++) {
            String cell = cells.get(i);
            Optional<Pillar> pillar = columns.get(i - 1);
            if (!cell.isEmpty() && pillar.isPresent()) {
                level(cell)
                        .ifPresentOrElse(
                                level -> levels.put(country.get(), pillar.get(), level),
                                () -> unread.add(cells.get(0) + ": " + cell));
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
