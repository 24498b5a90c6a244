package org.accede.account.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this application, whatever the address asked for. */
final class LocalPath {
    // One slash, then no second one and no backslash, which browsers read as one; no control characters.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");
    private static final String HOME = "/";

    private LocalPath() {}

    static String of(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() && !wanted.startsWith("/login") ? wanted : HOME;
    }
}
