package org.accede.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.accede.convention.Provision;
import org.accede.country.Country;
import org.accede.law.Law;
import org.accede.shared.RecordedFact;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/** Records what the sample data says of its fictional States, as if on the days it tells; within the loader's transaction. */
@ApplicationScoped
public class AlignmentData {
    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClock register;

    /** @param corrected the finding in whose place this one comes */
    public Finding record(FindingInput input, Instant recordedAt, @Nullable RecordedFact corrected) {
        FindingDetails details = read(input);
        return keep(new Finding(details, register.next(recordedAt, RegisterClock.LOADER)), corrected);
    }

    /** The same for a finding that a desk review publishes. */
    public Finding publish(FindingInput input, long review, Instant recordedAt) {
        Finding finding = new Finding(read(input), register.next(recordedAt, RegisterClock.LOADER));
        return keep(finding.publishedBy(review), null);
    }

    private FindingDetails read(FindingInput input) {
        return FindingRules.read(
                input,
                code -> em.find(Country.class, code) != null,
                code -> java.util.Optional.ofNullable(em.find(Provision.class, code)),
                (id, country) -> em.find(Law.class, id) != null);
    }

    /** @param corrected the judgement in whose place this one comes */
    public PillarJudgement judge(
            PillarJudgement.Details details, Instant recordedAt, @Nullable RecordedFact corrected) {
        return keep(new PillarJudgement(details, register.next(recordedAt, RegisterClock.LOADER)), corrected);
    }

    private <F extends RecordedFact> F keep(F fact, @Nullable RecordedFact corrected) {
        em.persist(fact);
        if (corrected != null) {
            // its row has to be there before the correction refers to it
            em.flush();
            corrected.correctedBy(fact, String.valueOf(fact.reason()));
        }
        return fact;
    }
}
