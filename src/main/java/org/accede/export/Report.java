package org.accede.export;

import java.util.List;
import java.util.Map;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.Microseconds;
import org.accede.shared.Parameters;

/**
 * A table that can be taken out, by the criteria of the list it comes from (R1).
 *
 * @param <R> what a row is; the same whatever the language of its columns
 */
public interface Report<R> {
    /** As the API names it: {@code country-status}. */
    String name();

    /** What its texts in the bundle begin with: {@code export.countryStatus}. */
    String key();

    /** Whether it hangs on {@code region}, {@code group}, {@code instrument}, {@code asOf} or {@code knownAt}. */
    boolean hangsOn(String parameter);

    /**
     * The table that the parameters ask for; its rows are read when they are asked for.
     *
     * @throws org.accede.shared.Unreadable when one can't be read or is not one of the list's
     */
    Table<R> ask(Parameters parameters, Language language);

    /** Where it stands among those offered: a smaller number comes first. */
    int place();

    /** Keys of the columns that a sheet of paper has room for, where none are chosen; none for all. */
    default List<String> onPaper() {
        return List.of();
    }

    /** What a question that leaves out day or knowledge means now, so that it can be asked again (R9). */
    default Map<String, String> meantNow(AsOf now) {
        return Map.of("asOf", now.day().toString(), "knownAt", Microseconds.format(now.knownAt()));
    }
}
