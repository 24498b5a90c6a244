package org.accede.alignment;

/** How one State's law stands to one provision. Not assessed is no rating but the lack of one. */
public enum Rating {
    IN_LINE,
    PARTLY_IN_LINE,
    NOT_IN_LINE,
    /** For a reason that is given: a reservation made, or an option not used. */
    NOT_APPLICABLE
}
