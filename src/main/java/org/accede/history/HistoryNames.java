package org.accede.history;

import java.util.Optional;
import org.accede.shared.Language;

/** What a code or an id stands for in words; each feature tells it of its own records. */
public interface HistoryNames {
    /** The kind of thing it can name. */
    String kind();

    /** Whether the code itself names a person, so that only what {@link #name} says is ever told. */
    default boolean isOfPerson() {
        return false;
    }

    /** Empty for what isn't there any more. */
    Optional<String> name(String code, Language language);
}
