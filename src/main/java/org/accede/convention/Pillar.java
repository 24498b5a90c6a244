package org.accede.convention;

/** The five groups of articles of the Budapest Convention (CETS 185) for which an office judges a State's law as a whole. */
public enum Pillar {
    /** Articles 2 to 13: offences, ancillary liability and sanctions. */
    SUBSTANTIVE,
    /** Article 15: conditions and safeguards. */
    SAFEGUARDS,
    /** Articles 16 to 21: procedural powers. */
    PROCEDURAL,
    /** Article 22: jurisdiction. */
    JURISDICTION,
    /** Articles 24 to 35: international co-operation. */
    COOPERATION
}
