package org.accede.overview;

import java.util.List;
import java.util.SortedMap;
import org.accede.country.Country;
import org.accede.shared.NotFound;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyStanding;

/**
 * A country and where it stands.
 *
 * @param standings by instrument code, every instrument
 * @param actions that its standings rest on, the latest first
 */
public record CountryStatus(Country country, SortedMap<String, TreatyStanding> standings, List<TreatyAction> actions) {
    /** @param instrument its code */
    public TreatyStanding under(String instrument) {
        TreatyStanding standing = standings.get(instrument);
        if (standing == null) {
            throw new NotFound("instrument", instrument);
        }
        return standing;
    }

    /** The actions under one instrument, the latest first. */
    public List<TreatyAction> actionsUnder(String instrument) {
        return actions.stream()
                .filter(action -> action.instrument().equals(instrument))
                .toList();
    }

    /** Whether every action under the instrument has a verified source; true without any. */
    public boolean isVerified(String instrument) {
        return actionsUnder(instrument).stream().allMatch(TreatyAction::isVerified);
    }
}
