package org.accede.law;

import org.jspecify.annotations.Nullable;

/**
 * A law as somebody gives it, on a form or in a call: nothing is checked yet.
 *
 * @param country ISO 3166-1 alpha-2
 * @param language of the original text, ISO 639-1
 * @param reference by what it is cited for short, such as its number
 * @param approves the code of the instrument whose ratification or accession it approves
 */
public record LawInput(
        @Nullable String country,
        @Nullable Title title,
        @Nullable String language,
        @Nullable String reference,
        @Nullable String approves,
        @Nullable String url,
        @Nullable String note) {

    /**
     * The title in at least one language.
     *
     * @param original as the State calls it
     */
    public record Title(
            @Nullable String original,
            @Nullable String en,
            @Nullable String fr) {}
}
