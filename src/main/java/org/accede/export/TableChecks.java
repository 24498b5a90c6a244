package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.shared.Allows;
import org.accede.shared.NotFound;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Checks a file against the register: the question whose id stands in it is asked again, at the same knowledge (R9). */
@ApplicationScoped
public class TableChecks {
    @Inject
    Exports exports;

    @Inject
    TakenTables taken;

    /**
     * @param file a workbook, a CSV or a JSON file, whose cells are compared; a Word or PDF file, whose fingerprint is
     * @throws RuleBroken when it is none of ours, broken, or too large
     */
    @Allows(Right.READ)
    public TableCheck check(byte[] file) {
        ReadTable read = TableReader.read(file);
        TableQuestion question = question(read.id());
        Table<?> then = exports.table(question);
        TableComparison found = TableComparison.of(then, read.headings(), read.rows());
        boolean sameHash = read.hasCells() || then.pass(line -> {}).hash().equals(read.hash());
        TableComparison since = since(question, then);
        return new TableCheck(
                read.id(),
                then.head().title(),
                then.head().asOf(),
                then.head().knownAt(),
                read.hasCells(),
                read.hasCells() ? found.found() : List.of(),
                read.hasCells() ? found.differences() : sameHash ? 0 : 1,
                since == null ? List.of() : since.found(),
                since == null ? 0 : since.differences());
    }

    private TableQuestion question(String id) {
        try {
            return taken.get(id).question();
        } catch (NotFound unknown) {
            throw RuleBroken.at("file", "error.check.unknownId", id);
        }
    }

    /** The same question by what is known now; null for a table that is not made of facts. */
    private @Nullable TableComparison since(TableQuestion question, Table<?> then) {
        if (then.head().knownAt() == null) {
            return null;
        }
        Map<String, List<String>> open = new HashMap<>(question.parameters());
        open.keySet().removeIf(name -> name.startsWith("known"));
        Table<?> now = exports.table(
                new TableQuestion(question.table(), question.wording(), question.columns(), question.personal(), open));
        SameCell cells = new SameCell(then.head().wording());
        List<List<String>> before = new ArrayList<>();
        then.pass(line -> before.add(line.values().stream().map(cells::shown).toList()));
        return TableComparison.of(
                now, then.columns().stream().map(Column::heading).toList(), before);
    }
}
