package org.accede.treaty;

/** Where a State stands towards an instrument. */
public enum TreatyStatus {
    /** The instrument is in force for it. */
    PARTY,
    /** It deposited; the instrument isn't in force for it yet. */
    CONTRACTING_STATE,
    SIGNATORY,
    /** Invited to accede, with a term that runs or without one. */
    INVITED,
    NONE;

    /** Published tables count a State from its deposit; they say so and show "in force" beside it. */
    public boolean countsAsPartyInPublic() {
        return this == PARTY || this == CONTRACTING_STATE;
    }
}
