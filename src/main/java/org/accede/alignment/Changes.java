package org.accede.alignment;

import java.util.List;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.shared.AsOf;

/**
 * What changed in States' alignment with an instrument between two points in time.
 *
 * @param provisions the assessable ones in the instrument's order, articles and parts
 * @param cells those that changed, by State in the order of the names, then in the instrument's order
 */
public record Changes(Instrument instrument, AsOf from, AsOf to, List<Provision> provisions, List<CellChange> cells) {

    public ChangeTally tally() {
        return ChangeTally.of(cells);
    }
}
