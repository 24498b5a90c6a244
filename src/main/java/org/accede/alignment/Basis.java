package org.accede.alignment;

/** The law a finding rests on. Status reads {@link #IN_FORCE} only; the others are shown as a hint beside it. */
public enum Basis {
    IN_FORCE,
    /** Adopted, not yet in force. */
    ADOPTED,
    BILL
}
