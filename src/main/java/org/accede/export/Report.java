package org.accede.export;

import org.accede.shared.Language;
import org.accede.shared.Parameters;

/** A table that can be taken out, by the criteria of the list it comes from (R1). */
public interface Report {
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
    Table<?> ask(Parameters parameters, Language language);
}
