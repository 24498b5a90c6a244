package org.accede.treaty;

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
}
