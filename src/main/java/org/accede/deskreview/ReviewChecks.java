package org.accede.deskreview;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.accede.alignment.FindingInput;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.law.Laws;
import org.accede.shared.Allows;
import org.accede.shared.AsOf;
import org.accede.shared.Caller;
import org.accede.shared.Conflict;
import org.accede.shared.GivenFields;
import org.accede.shared.Language;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.Violations;
import org.accede.treaty.TreatyActions;
import org.accede.treaty.TreatyStanding;
import org.accede.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/** The checks of reviews, and what was dismissed of what they found. */
@ApplicationScoped
public class ReviewChecks {
    private static final int REASON = 2000;
    private static final int CODE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewAccess access;

    @Inject
    DraftArticles articles;

    @Inject
    Laws laws;

    @Inject
    Provisions provisions;

    @Inject
    TreatyActions treaties;

    @Inject
    RegisterClock register;

    @Inject
    QuoteLanguage languages;

    @Inject
    Caller caller;

    /** What the checks find in a review now, dismissed or not, in the order of the articles. */
    @Allows(Right.LOG)
    @Transactional
    public List<CheckedFinding> of(long review) {
        return check(access.draft(review));
    }

    /**
     * Says that what a check found is right as it is.
     *
     * @throws Conflict when the checks find nothing open there
     */
    @Allows(Right.LOG)
    @Transactional
    public void dismiss(
            long review, @Nullable String givenRule, @Nullable String givenProvision, @Nullable String givenReason) {
        GivenFields fields = new GivenFields();
        LintRule rule = fields.required(LintRule.class, givenRule, "rule");
        String provision = fields.required(givenProvision, "provision", CODE);
        String reason = fields.required(givenReason, "reason", REASON);
        fields.throwIfBroken();
        DeskReview locked = access.lock(review);
        boolean open = check(locked).stream()
                .filter(CheckedFinding::isOpen)
                .map(CheckedFinding::finding)
                .anyMatch(found -> found.rule() == rule && found.provision().equals(provision));
        if (!open) {
            throw new Conflict("error.review.nothingToDismiss");
        }
        Recording recording = new Recording(register.now(), caller.name());
        em.persist(new LintDismissal(review, rule, provision, reason, recording));
        em.flush();
    }

    /** Throws with every open finding that stands in the way of an approval. */
    void requireNoErrors(DeskReview review) {
        Violations open = new Violations();
        check(review).stream()
                .filter(CheckedFinding::stops)
                .map(CheckedFinding::finding)
                .forEach(found ->
                        open.add("articles[" + found.provision() + "]", "LintRule." + found.rule(), found.subject()));
        open.throwIfAny();
    }

    private List<CheckedFinding> check(DeskReview review) {
        List<LintDismissal> dismissed = em.createQuery(
                        "select d from LintDismissal d where d.review = :review order by d.id", LintDismissal.class)
                .setParameter("review", review.id())
                .getResultList();
        return ReviewLinter.check(subject(review), languages).stream()
                .map(found -> CheckedFinding.of(found, dismissed))
                .toList();
    }

    private LintSubject subject(DeskReview review) {
        AsOf now = register.asOf(null, null);
        ReviewContent content = articles.content(review);
        Set<Long> cited = content.articles().stream()
                .flatMap(article -> article.citations().stream())
                .map(FindingInput.Cited::lawId)
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<Long, CitedLaw> known = laws.byIds(cited, now).stream()
                .collect(toMap(
                        law -> law.law().id(), law -> new CitedLaw(law.law().title(Language.EN), law.standing())));
        return new LintSubject(content, known, withOption(review), partySince(review, now), now.day());
    }

    private Set<String> withOption(DeskReview review) {
        return review.instruments().stream()
                .flatMap(code -> provisions.of(code).stream())
                .filter(this::hasOption)
                .map(Provision::code)
                .collect(toSet());
    }

    /** Its own, or that of the whole it is a part of. */
    private boolean hasOption(Provision provision) {
        return provision.reservation().isPresent()
                || (provision.parent() != null
                        && provisions
                                .find(provision.parent())
                                .filter(this::hasOption)
                                .isPresent());
    }

    private @Nullable LocalDate partySince(DeskReview review, AsOf now) {
        TreatyStanding standing = treaties.standings(now).of(review.country()).get(Instrument.BUDAPEST);
        return standing != null && standing.status() == TreatyStatus.PARTY ? standing.entryIntoForce() : null;
    }
}
