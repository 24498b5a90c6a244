package org.accede.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.convention.Pillar;
import org.accede.country.Countries;
import org.accede.country.ScopeGuard;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.AsOf;
import org.accede.shared.CallKey;
import org.accede.shared.Ending;
import org.accede.shared.FactRegister;
import org.accede.shared.GivenFields;
import org.accede.shared.NotFound;
import org.accede.shared.PartialDate;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The office's judgements of States' pillars: recorded, corrected, withdrawn, never edited. */
@ApplicationScoped
public class PillarJudgements {
    private static final int SOURCE = 500;
    private static final int REASON = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Countries countries;

    @Inject
    ScopeGuard scope;

    @Inject
    RegisterClock clock;

    @Inject
    FactRegister register;

    @Inject
    AnsweredCalls answered;

    /** One judgement, whatever became of it. */
    @Allows(Right.READ)
    @Transactional
    public PillarJudgement get(long id) {
        PillarJudgement judgement = em.find(PillarJudgement.class, id);
        if (judgement == null) {
            throw new NotFound("judgement", id);
        }
        return judgement;
    }

    /** The judgement that took this one's place. */
    @Allows(Right.READ)
    @Transactional
    public Optional<PillarJudgement> successorOf(long id) {
        return em.createQuery("select j from PillarJudgement j where j.corrects = :id", PillarJudgement.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Everything ever recorded of a State's pillar, the last record first. */
    @Allows(Right.READ)
    @Transactional
    public List<PillarJudgement> history(String country, Pillar pillar) {
        return em.createQuery(
                        "select j from PillarJudgement j where j.country = :country and j.pillar = :pillar"
                                + " order by j.recordedAt desc",
                        PillarJudgement.class)
                .setParameter("country", country)
                .setParameter("pillar", pillar)
                .getResultList();
    }

    /**
     * Those known and standing at the instant that hold from that day or before; of a key several may.
     *
     * @param country null for all
     */
    @Allows(Right.READ)
    @Transactional
    public List<PillarJudgement> knownAt(@Nullable String country, AsOf at) {
        String own = country == null ? "" : " and j.country = :country";
        TypedQuery<PillarJudgement> query = em.createQuery(
                "select j from PillarJudgement j where j.validFrom <= :day and j.recordedAt <= :known"
                        + " and (j.ending.at is null or j.ending.at > :known)" + own,
                PillarJudgement.class);
        if (country != null) {
            query.setParameter("country", country);
        }
        return query.setParameter("day", at.day())
                .setParameter("known", at.knownAt())
                .getResultList();
    }

    /** Records a judgement; a level like the one before is accepted. */
    @Allows(Right.MANAGE)
    @Transactional
    public PillarJudgement record(JudgementInput input) {
        return record(input, null);
    }

    /** The same, once for a call that may come again. */
    @Allows(Right.MANAGE)
    @Transactional
    public PillarJudgement record(JudgementInput input, @Nullable CallKey call) {
        return answered.once(call, () -> recordNew(input), PillarJudgement::id, this::get);
    }

    private PillarJudgement recordNew(JudgementInput input) {
        PillarJudgement.Details details = read(input);
        scope.require(List.of(details.country()), List.of());
        return register.record(recording -> new PillarJudgement(details, recording));
    }

    /**
     * Records those, all or none, whose level is another than the one judged on their day; a list made once a year says
     * mostly what was said before.
     *
     * @return what was recorded
     */
    @Allows(Right.MANAGE)
    @Transactional
    public List<PillarJudgement> recordChanged(List<JudgementInput> inputs) {
        List<PillarJudgement> recorded = new ArrayList<>();
        for (JudgementInput input : inputs) {
            PillarJudgement.Details details = read(input);
            AsOf then = clock.asOf(details.since().firstDay().orElseThrow(), null);
            Optional<PillarLevel> before = StateFacts.read(
                            knownAt(details.country(), then).stream()
                                    .filter(judgement -> judgement.pillar() == details.pillar())
                                    .toList(),
                            then)
                    .map(PillarJudgement::level);
            if (!before.equals(Optional.of(details.level()))) {
                recorded.add(record(input));
            }
        }
        return recorded;
    }

    /**
     * Records a judgement in the place of another, of the same State and pillar.
     *
     * @throws org.accede.shared.Conflict when the other was corrected or withdrawn already
     */
    @Allows(Right.MANAGE)
    @Transactional
    public PillarJudgement correct(long id, JudgementInput input) {
        PillarJudgement corrected = get(id);
        PillarJudgement.Details details = read(input);
        if (!details.country().equals(corrected.country()) || details.pillar() != corrected.pillar()) {
            throw RuleBroken.at("pillar", "error.correctionElsewhere");
        }
        scope.require(List.of(details.country()), List.of());
        return register.correct(corrected, input.reason(), recording -> new PillarJudgement(details, recording));
    }

    /** Takes a judgement back, without another in its place. */
    @Allows(Right.MANAGE)
    @Transactional
    public Ending withdraw(long id, @Nullable String reason) {
        PillarJudgement judgement = get(id);
        scope.require(List.of(judgement.country()), List.of());
        return register.withdraw(judgement, reason);
    }

    private PillarJudgement.Details read(JudgementInput input) {
        GivenFields fields = new GivenFields();
        String country = fields.required(input.country(), "country", 2);
        boolean known = country.isEmpty() || countries.find(country).isPresent();
        fields.require(known, "country", "error.unknownCountry", country);
        Pillar pillar = fields.required(Pillar.class, input.pillar(), "pillar");
        PillarLevel level = fields.required(PillarLevel.class, input.level(), "level");
        PartialDate since = fields.start(input.validFrom(), "validFrom");
        String source = fields.required(input.source(), "source", SOURCE);
        String reason = fields.optional(input.reason(), "reason", REASON);
        fields.throwIfBroken();
        return new PillarJudgement.Details(country, pillar, level, since, source, reason);
    }
}
