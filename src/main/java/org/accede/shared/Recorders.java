package org.accede.shared;

import java.util.List;

/** Whose names stand on records; provided by the account feature. */
public interface Recorders {
    /** Whether an account has this name today. */
    boolean isAccount(String name);

    /** Who can be given something to follow up: the active accounts that may write, by their names. */
    List<String> colleagues();

    /** Who wrote a record, in words: the account's name, "former account" where it is gone, or the product's own data. */
    default String text(String name, Language language) {
        if (name.equals(RegisterClock.LOADER)) {
            return Messages.text(language, "recorder.loader");
        }
        return isAccount(name) ? name : Messages.text(language, "recorder.former");
    }
}
