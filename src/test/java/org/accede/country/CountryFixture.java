package org.accede.country;

/** Countries outside the database. */
public final class CountryFixture {

    private CountryFixture() {}

    /** A State of one name in both languages. */
    public static Country called(String iso2, String name, Region region) {
        return new Country(iso2, iso2 + "X", name, name, region, false);
    }
}
