package org.accede.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.accede.country.SearchText;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.Language;
import org.accede.shared.NotAllowed;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** All tables that can be taken out, in every form of file. */
@ApplicationScoped
public class Exports {
    /** Whose columns tell of persons needs more than reading. */
    private static final Right PERSONS = Right.MANAGE;

    @Inject
    @Any
    Instance<Report<?>> reports;

    @Inject
    Forms forms;

    @Inject
    OfficeTemplates templates;

    @Inject
    TakenTables taken;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /** In the order in which they are offered. */
    @Allows(Right.READ)
    public List<Report<?>> reports() {
        return reports.stream()
                .sorted(Comparator.<Report<?>>comparingInt(Report::place).thenComparing(Report::name))
                .toList();
    }

    /** @throws NotFound when there is no such table */
    @Allows(Right.READ)
    public Report<?> report(String name) {
        return reports().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("table", name));
    }

    /** The extensions of all forms of file, in the order in which they are offered. */
    @Allows(Right.READ)
    public List<String> forms() {
        return forms.all().stream().map(TableWriter::extension).toList();
    }

    /**
     * The table that a question asks for; its rows are read when they are asked for.
     *
     * @throws NotFound when there is no such table
     * @throws org.accede.shared.Unreadable when a parameter can't be read
     * @throws NotAllowed when columns that tell of persons are asked for without the right
     */
    @Allows(Right.READ)
    public Table<?> table(TableQuestion asked) {
        if (asked.personal() && !caller.may(PERSONS)) {
            throw new NotAllowed(PERSONS);
        }
        Report<?> report = report(asked.table());
        return ask(report, asked.meaning(report.meantNow(register.asOf(null, null))));
    }

    /**
     * The table for a look: its first rows and every column it can have.
     *
     * @throws NotFound when there is no such table
     * @throws org.accede.shared.Unreadable when a parameter can't be read
     */
    @Allows(Right.READ)
    public TableView view(TableQuestion asked) {
        return TableView.of(table(asked), table(asked.with(List.of())).columns(), asked.wording());
    }

    /**
     * The table's question with all that it leaves out, as this form of file answers it now; once it is certain that it
     * can be answered.
     */
    TableQuestion resolved(TableQuestion asked, String extension) {
        TableQuestion question = meant(asked, forms.get(extension));
        table(question);
        return question;
    }

    private TableQuestion meant(TableQuestion asked, TableWriter writer) {
        Report<?> report = report(asked.table());
        boolean fits = writer.onPaper() && asked.columns().isEmpty();
        return (fits ? asked.with(report.onPaper()) : asked)
                .meaning(report.meantNow(register.asOf(null, null)))
                .requireShort();
    }

    /**
     * A table as a file, whole. Not one transaction but those of the lists it reads: it may take long.
     *
     * @param extension of the form of file
     * @param template of Word, by its number; null for none
     * @throws NotFound when there is no such table or form
     * @throws org.accede.shared.Unreadable when a parameter can't be read
     */
    @Allows(Right.READ)
    public ExportFile write(TableQuestion asked, String extension, @Nullable Long template) {
        return write(asked, extension, template, new ExportProgress());
    }

    /** The same, watched. */
    ExportFile write(TableQuestion asked, String extension, @Nullable Long template, ExportProgress progress) {
        TableWriter writer = template == null ? forms.get(extension) : templates.writer(template, extension);
        TableQuestion question = meant(asked, writer);
        Table<?> table = table(question);
        progress.expect(table.rows().expected());
        try {
            ExportFile file = ExportFile.of(table.watchedBy(progress), writer, fileName(table.head(), extension));
            keep(question, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(TableQuestion question, ExportFile file) throws IOException {
        try {
            taken.keep(question, file.hash(), file.rows());
        } catch (PersistenceException atOnce) {
            // two exports of one table at the same moment: the other one has kept the question
            if (!taken.has(question)) {
                file.close();
                throw atOnce;
            }
        }
    }

    private static <R> Table<R> ask(Report<R> report, TableQuestion question) {
        Table<R> table = question.wording().isBoth()
                ? Bilingual.of(chosen(report, question, Language.EN), chosen(report, question, Language.FR))
                : chosen(report, question, question.wording().first());
        return table.with(table.head().withId(question.id()));
    }

    private static <R> Table<R> chosen(Report<R> report, TableQuestion question, Language language) {
        Table<R> table = report.ask(question.asked(), language);
        return table.with(question.choose(table.columns()));
    }

    private static String fileName(Table.Head head, String extension) {
        return SearchText.fold(head.title()).replaceAll("[^a-z0-9]+", "-") + "-" + head.asOf() + "." + extension;
    }
}
