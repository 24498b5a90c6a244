package org.accede.country;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Text as people search it: without accents, case, punctuation. */
public final class SearchText {
    private SearchText() {}

    /** {@code "Côte d’Ivoire"} becomes {@code "cote d ivoire"}. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .trim();
    }

    /** Whether a word of any term begins with what is sought. */
    static boolean matches(String sought, Stream<String> terms) {
        String folded = fold(sought);
        return terms.map(SearchText::fold).anyMatch(term -> term.startsWith(folded) || term.contains(" " + folded));
    }
}
