package org.accede.alignment;

/** What looks wrong about a finding and may be right: said, never refused (R10). */
public enum FindingWarning {
    /** Not applicable, and neither has the State made a reservation there nor does the instrument leave a choice. */
    NO_GROUND
}
