package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.accede.country.SearchText;
import org.accede.shared.Allows;
import org.accede.shared.Language;
import org.accede.shared.NotFound;
import org.accede.shared.Parameters;
import org.accede.shared.Right;

/** All tables that can be taken out, in every form of file. */
@ApplicationScoped
public class Exports {
    @Inject
    CountryStatusReport countryStatus;

    @Inject
    AlignmentReport alignment;

    @Inject
    ActivitiesReport activities;

    @Inject
    XlsxWriter xlsx;

    @Inject
    CsvWriter csv;

    /** In the order in which they are offered. */
    @Allows(Right.READ)
    public List<Report> reports() {
        return List.of(countryStatus, alignment, activities);
    }

    /**
     * A table as a file, whole. Not one transaction but those of the lists it reads: it may take long.
     *
     * @param name of the table
     * @param extension of the form of file
     * @throws NotFound when there is no such table or form
     * @throws org.accede.shared.Unreadable when a parameter can't be read
     */
    @Allows(Right.READ)
    public ExportFile write(String name, String extension, Parameters parameters, Language language) {
        Report report = reports().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("table", name));
        TableWriter writer = List.of(xlsx, csv).stream()
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotFound("form of file", extension));
        Table<?> table = report.ask(parameters, language);
        try {
            return ExportFile.of(table, writer, fileName(table.head(), extension));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(Table.Head head, String extension) {
        return SearchText.fold(head.title()).replaceAll("[^a-z0-9]+", "-") + "-" + head.asOf() + "." + extension;
    }
}
