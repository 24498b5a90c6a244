package org.accede.alignment;

import java.util.List;
import java.util.Map;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.accede.shared.AsOf;

/**
 * Countries × provisions of an instrument, on a day by what was known at an instant.
 *
 * @param provisions the assessable ones in the instrument's order, articles and parts
 */
public record Matrix(AsOf at, Instrument instrument, List<Provision> provisions, List<Row> rows) {

    /** One country; {@code cells} by provision code, those not assessed are absent. */
    public record Row(Country country, Map<String, Cell> cells) {}

    /** The whole articles among the provisions. */
    public List<Provision> articles() {
        return provisions.stream().filter(Provision::isArticle).toList();
    }
}
