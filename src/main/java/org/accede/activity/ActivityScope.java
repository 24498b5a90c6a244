package org.accede.activity;

/** For whom an activity is. */
public enum ActivityScope {
    /** Names its countries. */
    COUNTRY,
    /** For a region; may name countries. */
    REGIONAL,
    /** For everybody, such as an Octopus Conference; may name none. */
    INTERNATIONAL;

    boolean needsCountry() {
        return this == COUNTRY;
    }
}
