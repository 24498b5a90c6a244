package org.accede.export;

import java.util.ArrayList;
import java.util.List;

/** A size of paper, by how much of a table goes beside each other on it. */
enum PaperSheet {
    A4_UPRIGHT("A4", false, 130, 11_906, 16_838),
    A4_LANDSCAPE("A4", true, 195, 16_838, 11_906),
    A3_LANDSCAPE("A3", true, 285, 23_811, 16_838);

    private final String format;
    private final boolean landscape;
    private final int room;
    private final int width;
    private final int height;

    PaperSheet(String format, boolean landscape, int room, int width, int height) {
        this.format = format;
        this.landscape = landscape;
        this.room = room;
        this.width = width;
        this.height = height;
    }

    /** The smallest that all columns fit on, else the largest. */
    static PaperSheet of(List<? extends Column<?>> columns) {
        int width =
                columns.stream().mapToInt(column -> column.kind().paperWidth()).sum();
        for (PaperSheet sheet : values()) {
            if (width <= sheet.room) {
                return sheet;
            }
        }
        return A3_LANDSCAPE;
    }

    /** Places of the columns that stand in one table; what is too wide goes on in the next, below the first column again. */
    List<List<Integer>> bands(List<? extends Column<?>> columns) {
        List<List<Integer>> bands = new ArrayList<>();
        List<Integer> band = new ArrayList<>();
        int used = 0;
        for (int place = 0; place < columns.size(); place++) {
            int width = columns.get(place).kind().paperWidth();
            if (used + width > room && band.size() > 1) {
                bands.add(band);
                band = new ArrayList<>(List.of(0));
                used = columns.get(0).kind().paperWidth();
            }
            band.add(place);
            used += width;
        }
        bands.add(band);
        return bands;
    }

    /** As a style sheet has it: {@code A3 landscape}. */
    String css() {
        return format + (landscape ? " landscape" : " portrait");
    }

    boolean isLandscape() {
        return landscape;
    }

    /** In twentieths of a point. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
