package org.accede.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.shared.Allows;
import org.accede.shared.AsOf;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.treaty.TreatyActions;

/** Why provisions may be not applicable to a State: its reservations, and the choices that the instrument leaves (R10). */
@ApplicationScoped
public class Grounds {
    @Inject
    Provisions provisions;

    @Inject
    TreatyActions actions;

    @Inject
    RegisterClock register;

    /** Those that bear on a provision, the reservations made by the day first. */
    @Allows(Right.READ)
    @Transactional
    public List<Ground> of(String country, String provision, AsOf at) {
        Provision found = provisions.get(provision);
        return Ground.among(actions.standings(at).actionsOf(country), found, provisions.of(found.instrument()));
    }

    /** What looks wrong about a finding and may be right, by what is known now. */
    @Allows(Right.READ)
    @Transactional
    public List<FindingWarning> warnings(Finding finding) {
        boolean groundless = finding.rating() == Rating.NOT_APPLICABLE
                && of(finding.country(), finding.provision(), register.asOf(null, null))
                        .isEmpty();
        return groundless ? List.of(FindingWarning.NO_GROUND) : List.of();
    }
}
