package org.accede.treaty;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accede.shared.AsOf;
import org.accede.shared.NotFound;

/** Where every State stands under every instrument, on a day by what was known at an instant, and what says so. */
public final class Standings {
    private final AsOf at;
    private final Map<String, Map<String, TreatyStanding>> byCountry;
    private final SortedMap<String, TreatyStanding> none;
    private final Map<String, List<TreatyAction>> actions;

    Standings(
            AsOf at,
            Map<String, Map<String, TreatyStanding>> byCountry,
            SortedMap<String, TreatyStanding> none,
            Map<String, List<TreatyAction>> actions) {
        this.at = at;
        this.byCountry = byCountry;
        this.none = none;
        this.actions = actions;
    }

    public AsOf at() {
        return at;
    }

    /** By instrument code; a State without any action is not a Party to any. */
    public SortedMap<String, TreatyStanding> of(String country) {
        SortedMap<String, TreatyStanding> standings = new TreeMap<>(none);
        standings.putAll(byCountry.getOrDefault(country, Map.of()));
        return standings;
    }

    /** @param instrument its code */
    public TreatyStanding of(String country, String instrument) {
        TreatyStanding standing = of(country).get(instrument);
        if (standing == null) {
            throw new NotFound("instrument", instrument);
        }
        return standing;
    }

    /** The actions of a State by the day, under all instruments, the latest first. */
    public List<TreatyAction> actionsOf(String country) {
        return actions.getOrDefault(country, List.of()).stream()
                .filter(action -> action.hadHappenedBy(at.day()))
                .sorted(TreatyAction.LATEST_FIRST)
                .toList();
    }
}
