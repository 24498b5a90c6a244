package org.accede.law;

import java.util.Locale;

/** The articles of a law as people write them: {@code art. 15}, {@code Section 12(b)}. */
final class Article {
    private Article() {}

    /**
     * Whether an event that names {@code named} concerns {@code article}: the same one, or a part of it. Section 12 has
     * 12(b) in it, but not 120.
     */
    static boolean covers(String named, String article) {
        String whole = plain(named);
        String part = plain(article);
        return part.startsWith(whole)
                && (part.length() == whole.length() || !Character.isLetterOrDigit(part.codePointAt(whole.length())));
    }

    private static String plain(String article) {
        return article.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
