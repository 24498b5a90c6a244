package org.accede.export;

import java.util.Collection;
import java.util.List;
import org.accede.country.Country;
import org.accede.shared.Language;

/** The footnotes that go with the asterisks in names (R5). */
final class Designations {
    private Designations() {}

    /** Each with its asterisk. */
    static List<String> of(Collection<Country> countries, Language language) {
        return countries.stream()
                .flatMap(country -> country.footnote(language).stream())
                .map(footnote -> "* " + footnote)
                .distinct()
                .toList();
    }
}
