package org.accede.country;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/** A name that a State bore in a period; an open end has no day. */
@Embeddable
public class CountryName {
    @Column(name = "name_en")
    private String english;

    @Column(name = "name_fr")
    private String french;

    @Column(name = "valid_from")
    private @Nullable LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    @SuppressWarnings("NullAway.Init")
    protected CountryName() {}

    CountryName(String english, String french, @Nullable LocalDate from, @Nullable LocalDate to) {
        this.english = english;
        this.french = french;
        this.from = from;
        this.to = to;
    }

    boolean hasWordsOf(CountryName other) {
        return english.equals(other.english) && french.equals(other.french);
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    String in(Language language) {
        return language.pick(english, french);
    }
}
