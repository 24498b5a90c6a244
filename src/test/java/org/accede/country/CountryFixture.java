package org.accede.country;

import java.time.LocalDate;
import java.util.List;
import org.accede.shared.Csv;

/** Countries outside the database. */
public final class CountryFixture {
    private static final LocalDate RENAMED = LocalDate.of(2022, 6, 1);

    private CountryFixture() {}

    /** A State of one name in both languages. */
    public static Country called(String iso2, String name, Region region) {
        return new Country(iso2, iso2 + "X", name, name, region, false);
    }

    /** A State that bore another name until 31 May 2022. */
    public static Country renamed(String iso2, String before, String since, Region region) {
        Country country = called(iso2, since, region);
        country.rename(new CountryName(before, before, null, RENAMED.minusDays(1)));
        return country;
    }

    /** A country or area with a footnote. */
    public static Country designated(String iso2, String name, Region region) {
        Country country = called(iso2, name, region);
        country.designate("What has to be said of " + name + ".", null, null);
        return country;
    }

    /** A fictional State. */
    public static Country fictional(String iso2, String name, Region region) {
        return new Country(iso2, iso2 + "X", name, name, region, true);
    }

    /** The 193, with the names and footnotes that the product brings along. */
    public static List<Country> unitedNations() {
        return Csv.rows(CountryData.class, "countries.csv").stream()
                .filter(row -> row.isYes(CountryGroup.UN.column()))
                .map(CountryFixture::of)
                .toList();
    }

    private static Country of(Csv.Row row) {
        Region region = Region.of(row.get("coe_overview_region"));
        Country country =
                new Country(row.get("iso2"), row.get("iso3"), row.get("name_en"), row.get("name_fr"), region, false);
        country.designate(row.orNull("footnote_en"), row.orNull("footnote_fr"), null);
        return country;
    }

    /** The codes of all countries that the product brings along. */
    public static List<String> codes() {
        return Csv.rows(CountryData.class, "countries.csv").stream()
                .map(row -> row.get("iso2"))
                .toList();
    }
}
