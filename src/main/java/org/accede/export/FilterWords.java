package org.accede.export;

import java.util.ArrayList;
import java.util.List;
import org.accede.country.CountryFilter;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/** A list's filter in words; what lets everything through is not mentioned. */
final class FilterWords {
    private final Language language;
    private final List<Table.Entry> entries = new ArrayList<>();

    FilterWords(Language language) {
        this.language = language;
    }

    /** @param key of the label */
    FilterWords with(String key, @Nullable Object words) {
        if (words != null) {
            entries.add(new Table.Entry(Messages.text(language, key), words.toString()));
        }
        return this;
    }

    FilterWords with(String key, @Nullable Enum<?> constant) {
        return with(key, constant == null ? null : (Object) Messages.label(language, constant));
    }

    FilterWords with(CountryFilter filter) {
        return with("countries.region", filter.region()).with("countries.group", filter.group());
    }

    List<Table.Entry> entries() {
        return List.copyOf(entries);
    }

    /** What has to be said of a table that holds fictional States (R6). */
    List<String> notices(CountryFilter filter) {
        return filter.includesFictional()
                ? List.of(Messages.text(language, "fictional.titleMany") + " "
                        + Messages.text(language, "fictional.many"))
                : List.of();
    }
}
