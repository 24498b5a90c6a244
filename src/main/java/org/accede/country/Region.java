package org.accede.country;

import java.util.Locale;

/** The five regions of the overview: M49, but Armenia, Azerbaijan, Cyprus, Georgia and Türkiye count in Europe. */
public enum Region {
    AFRICA,
    AMERICAS,
    ASIA,
    EUROPE,
    OCEANIA;

    /** As the API and the data name it: {@code Africa}. */
    public String code() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    static Region of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
