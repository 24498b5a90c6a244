package org.accede.alignment;

/** How much of a pillar a State has, in the words of the published overviews. */
public enum PillarLevel {
    LARGELY,
    PARTIALLY,
    NOT_OR_NO_INFORMATION
}
