package org.accede.country;

/** What a country or area belongs to, for filters. */
public enum CountryGroup {
    COE("coe_member"),
    EU("eu_member"),
    COMMONWEALTH("commonwealth"),
    OAS("oas"),
    CARICOM("caricom"),
    AFRICAN_UNION("african_union"),
    ECOWAS("ecowas"),
    ASEAN("asean"),
    PIF("pif"),
    ARAB_LEAGUE("arab_league"),
    /** One of the 193 members of the United Nations. */
    UN("counted_in_193"),
    /** Demonstration States: nothing of theirs counts anywhere unless this group is asked for. */
    FICTIONAL("fictional");

    private final String column;

    CountryGroup(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
