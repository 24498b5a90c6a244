package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.alignment.Alignment;
import org.accede.alignment.AlignmentCriteria;
import org.accede.alignment.Cell;
import org.accede.alignment.FindingFact;
import org.accede.alignment.Findings;
import org.accede.alignment.Matrix;
import org.accede.alignment.RollUp;
import org.accede.convention.Provision;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Parameters;

/** Countries × articles of an instrument: the matrix on screen. */
@ApplicationScoped
public class AlignmentReport implements Report {
    /** How a cell tells its rating. */
    enum Cells {
        LETTERS,
        WORDS
    }

    /** Which provisions have a column. */
    enum Extent {
        ARTICLES,
        ALL
    }

    @Inject
    Alignment alignment;

    @Inject
    Findings findings;

    @Override
    public String name() {
        return "alignment-matrix";
    }

    @Override
    public String key() {
        return "export.alignmentMatrix";
    }

    @Override
    public boolean hangsOn(String parameter) {
        return Set.of("region", "group", "instrument", "asOf", "knownAt").contains(parameter);
    }

    @Override
    public Table<?> ask(Parameters parameters, Language language) {
        AlignmentCriteria criteria = AlignmentCriteria.from(parameters);
        Extent extent = parameters.oneOf(Extent.class, "provisions");
        boolean inWords = parameters.oneOf(Cells.class, "cells") == Cells.WORDS;
        parameters.done();
        Matrix matrix = alignment.matrix(criteria, language);
        List<Provision> shown = extent == Extent.ALL ? matrix.provisions() : matrix.articles();
        AlignmentColumns columns = new AlignmentColumns(language, matrix.at().day(), inWords);
        Map<Long, String> sources = findings.sources(ids(matrix));
        return new Table<>(
                head(matrix, language),
                reading(criteria, matrix, columns, language),
                columns.of(shown),
                taker -> matrix.rows().forEach(taker),
                row -> details(row, sources, language));
    }

    private static Table.Head head(Matrix matrix, Language language) {
        return new Table.Head(
                Messages.text(
                        language,
                        "export.of",
                        Messages.text(language, "export.alignmentMatrix.title"),
                        matrix.instrument().shortTitle(language)),
                Messages.text(language, "export.alignmentMatrix.title"),
                language,
                matrix.at().day(),
                matrix.at().knownAt());
    }

    private static Table.Reading reading(
            AlignmentCriteria criteria, Matrix matrix, AlignmentColumns columns, Language language) {
        FilterWords words = new FilterWords(language)
                .with("alignment.instrument", matrix.instrument().title(language))
                .with(criteria.filter())
                .with("countries.filter.name", criteria.filter().text())
                .with("alignment.pillar", criteria.cells().pillar());
        if (criteria.cells().standing() != null) {
            words.with(
                    "alignment.rating",
                    Messages.text(language, "Rating." + criteria.cells().standing()));
            words.with("alignment.provision", criteria.cells().provision());
        }
        List<String> notes = Stream.of(
                        "export.alignmentMatrix.note.inForce",
                        "export.alignmentMatrix.note.parts",
                        "alignment.rule.note",
                        "export.alignmentMatrix.note.notAssessed")
                .map(key -> Messages.text(language, key, RollUp.VERSION))
                .toList();
        return new Table.Reading(words.entries(), words.notices(criteria.filter()), notes, columns.legend());
    }

    private static Table.Details details(Matrix.Row row, Map<Long, String> sources, Language language) {
        List<Source> named = facts(row.cells().values())
                .map(FindingFact::id)
                .sorted()
                .map(sources::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(words -> new Source(words, null))
                .toList();
        return new Table.Details(Designations.of(List.of(row.country()), language), named);
    }

    private static List<Long> ids(Matrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> facts(row.cells().values()))
                .map(FindingFact::id)
                .toList();
    }

    private static Stream<FindingFact> facts(Collection<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.of(cell.finding(), cell.later()))
                .filter(Objects::nonNull);
    }
}
