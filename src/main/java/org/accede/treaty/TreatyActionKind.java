package org.accede.treaty;

import java.util.Collection;
import java.util.Locale;
import org.accede.convention.Provision;

/** What a State, or the Committee of Ministers for it, did about an instrument; in the order of a treaty's life. */
public enum TreatyActionKind {
    REQUEST,
    /** By the Committee of Ministers, to a State that isn't a member (CETS 185, article 37). */
    INVITATION,
    /** Of an invitation's term. */
    EXTENSION,
    SIGNATURE,
    RATIFICATION,
    ACCEPTANCE,
    APPROVAL,
    ACCESSION,
    RESERVATION,
    DECLARATION,
    /** Of an authority (CETS 185, articles 24(7), 27(2) and 35). */
    DESIGNATION,
    DENUNCIATION;

    /** Whether it deposits an instrument by which the State consents to be bound. */
    public boolean isDeposit() {
        return switch (this) {
            case RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION -> true;
            default -> false;
        };
    }

    /** Whether it says until when the State may accede. */
    public boolean hasTerm() {
        return this == INVITATION || this == EXTENSION;
    }

    /** Whether it is made under provisions. */
    public boolean hasProvisions() {
        return this == RESERVATION || this == DECLARATION || this == DESIGNATION;
    }

    /** Whether a status hangs on it. */
    public boolean bearsStatus() {
        return this != REQUEST && !hasProvisions();
    }

    /** Whether the instrument provides for it under the provision, or under a part of that. */
    public boolean isProvidedFor(Provision provision, Collection<Provision> catalogue) {
        String word = name().toLowerCase(Locale.ROOT);
        return catalogue.stream()
                .filter(one -> one.code().equals(provision.code()) || one.code().startsWith(provision.code() + "-"))
                .anyMatch(one ->
                        one.reservation().filter(text -> text.contains(word)).isPresent());
    }
}
