package org.accede.export;

import java.util.ArrayList;
import java.util.List;
import org.accede.shared.RuleBroken;

/** A table's rows where a form of file needs all of them at once: few enough, or none (R7). */
record PaperRows(List<Table.Line> lines, Gathered gathered) {
    /** What a library keeps in memory for each cell decides it. */
    static final int MOST_CELLS = 60_000;

    /** @throws RuleBroken when there are too many, naming the forms that hold them */
    static PaperRows of(Table<?> table) {
        int most = Math.max(1, MOST_CELLS / Math.max(1, table.columns().size()));
        List<Table.Line> lines = new ArrayList<>();
        Gathered gathered = table.pass(line -> {
            if (lines.size() == most) {
                throw RuleBroken.at("format", "error.export.tooLongForPaper", most);
            }
            lines.add(line);
        });
        return new PaperRows(lines, gathered);
    }
}
