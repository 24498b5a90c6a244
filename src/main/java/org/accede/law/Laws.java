package org.accede.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.ScopeGuard;
import org.accede.document.Document;
import org.accede.document.Documents;
import org.accede.document.Upload;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.AsOf;
import org.accede.shared.CallKey;
import org.accede.shared.Caller;
import org.accede.shared.Conflict;
import org.accede.shared.Language;
import org.accede.shared.NotFound;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** All acts and bills, and where they stand. */
@ApplicationScoped
public class Laws {
    @PersistenceContext
    EntityManager em;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    ScopeGuard scope;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    @Inject
    AnsweredCalls answered;

    @Inject
    Documents documents;

    @Inject
    Event<LawRemoval> removals;

    /** One page of those that meet the criteria, each as it stood at their point in time. */
    @Allows(Right.READ)
    @Transactional
    public Page<LawRecord> page(LawCriteria criteria, Paging paging) {
        LawQuery query = new LawQuery(criteria, members(criteria));
        if (criteria.stage() != null) {
            List<LawRecord> all = told(query.list(em, paging).getResultList(), criteria.at());
            return Page.of(
                    all.stream()
                            .filter(law -> law.standing().stage() == criteria.stage())
                            .toList(),
                    paging);
        }
        List<Law> items = query.list(em, paging)
                .setFirstResult(paging.page() * paging.size())
                .setMaxResults(paging.size())
                .getResultList();
        long total = query.count(em).getSingleResult();
        return new Page<>(told(items, criteria.at()), paging.page(), paging.size(), total);
    }

    /** The laws of a State that were known at the instant and had begun by the day, by their titles. */
    @Allows(Right.READ)
    @Transactional
    public List<LawRecord> of(String country, AsOf at) {
        Paging order = new Paging(0, Integer.MAX_VALUE, "title", false);
        return told(
                new LawQuery(LawCriteria.of(country, at), Set.of())
                        .list(em, order)
                        .getResultList(),
                at);
    }

    /** One law as it stood, whatever the register knew of it then. */
    @Allows(Right.READ)
    @Transactional
    public LawRecord get(long id, AsOf at) {
        return told(List.of(get(id)), at).get(0);
    }

    @Allows(Right.READ)
    @Transactional
    public Law get(long id) {
        return find(id).orElseThrow(() -> new NotFound("law", id));
    }

    @Allows(Right.READ)
    @Transactional
    public Optional<Law> find(long id) {
        return Optional.ofNullable(em.find(Law.class, id));
    }

    /** Laws by id as they stood; an id that names none is absent. */
    @Allows(Right.READ)
    @Transactional
    public List<LawRecord> byIds(Collection<Long> ids, AsOf at) {
        return ids.isEmpty()
                ? List.of()
                : told(
                        em.createQuery("select l from Law l where l.id in :ids order by l.id", Law.class)
                                .setParameter("ids", ids)
                                .getResultList(),
                        at);
    }

    /** Those of the State that look like the one given: the same reference, or the same title in a language. */
    @Allows(Right.READ)
    @Transactional
    public List<Law> similarTo(Law law) {
        return em.createQuery("select l from Law l where l.country = :country and l.id <> :id order by l.id", Law.class)
                .setParameter("country", law.country())
                .setParameter("id", law.id())
                .getResultStream()
                .filter(other -> looksLike(other, law))
                .toList();
    }

    /** Enters a law; once for a call that may come again. */
    @Allows(Right.LOG)
    @Transactional
    public Law enter(LawInput input, @Nullable CallKey call) {
        return answered.once(call, () -> enterNew(input), Law::id, this::get);
    }

    private Law enterNew(LawInput input) {
        LawDetails details = read(input);
        scope.require(List.of(details.country()), List.of());
        // an instant of the register: what is asked by its last record's knowledge has this law at once
        Law law = new Law(details, register.next().at(), caller.name());
        em.persist(law);
        em.flush();
        return law;
    }

    /**
     * Says everything of its record anew; its State stays.
     *
     * @param version the version that the caller read; another one throws {@link org.accede.shared.StaleWrite}
     */
    @Allows(Right.LOG)
    @Transactional
    public Law change(long id, int version, LawInput input) {
        Law law = get(id);
        law.requireVersion(version);
        scope.require(List.of(law.country()), List.of());
        LawDetails details = read(input);
        if (!details.country().equals(law.country())) {
            throw org.accede.shared.RuleBroken.at("country", "error.law.otherState");
        }
        law.describe(details, register.now(), caller.name());
        em.flush();
        return law;
    }

    /** Removes a law of which nothing was ever recorded and to which nothing refers: one entered by mistake. */
    @Allows(Right.LOG)
    @Transactional
    public void remove(long id, int version) {
        Law law = get(id);
        law.requireVersion(version);
        scope.require(List.of(law.country()), List.of());
        boolean told = em.createQuery("select count(e) from LawEvent e where e.law = :id or e.byLaw = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
        if (told || !documents.of(owner(id)).isEmpty()) {
            throw new Conflict("error.law.hasEvents");
        }
        removals.fire(new LawRemoval(id));
        em.remove(law);
    }

    /** The files of a law, the first attached first. */
    @Allows(Right.READ)
    @Transactional
    public List<Document> files(long id) {
        return documents.of(owner(get(id).id()));
    }

    /** One of its files. */
    @Allows(Right.READ)
    @Transactional
    public Document file(long id, long file) {
        return documents.get(owner(get(id).id()), file);
    }

    @Allows(Right.LOG)
    @Transactional
    public Document attach(long id, Upload upload) {
        scope.require(List.of(get(id).country()), List.of());
        return documents.attach(owner(id), upload);
    }

    /** Takes a file off the list. */
    @Allows(Right.LOG)
    @Transactional
    public void detach(long id, long file) {
        scope.require(List.of(get(id).country()), List.of());
        documents.remove(owner(id), file);
    }

    private static String owner(long id) {
        return "law/" + id;
    }

    private LawDetails read(LawInput input) {
        return LawRules.read(
                input,
                code -> countries.find(code).isPresent(),
                code -> provisions.instruments().stream()
                        .anyMatch(instrument -> instrument.code().equals(code)));
    }

    private List<LawRecord> told(List<Law> laws, AsOf at) {
        Map<Long, List<LawEvent>> events = eventsOf(laws, at).stream().collect(groupingBy(LawEvent::law));
        return laws.stream()
                .map(law -> told(law, events.getOrDefault(law.id(), List.of()), at))
                .toList();
    }

    private static LawRecord told(Law law, List<LawEvent> events, AsOf at) {
        List<LawStep> steps = events.stream().map(LawEvent::step).toList();
        return new LawRecord(
                law,
                LawStanding.of(steps, at.day()),
                events.stream().sorted(LawEvent.OLDEST_FIRST).toList());
    }

    private List<LawEvent> eventsOf(List<Law> laws, AsOf at) {
        return laws.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from LawEvent e where e.law in :laws and e.recordedAt <= :known"
                                        + " and (e.ending.at is null or e.ending.at > :known)",
                                LawEvent.class)
                        .setParameter("laws", laws.stream().map(Law::id).toList())
                        .setParameter("known", at.knownAt())
                        .getResultList();
    }

    private Set<String> members(LawCriteria criteria) {
        return countries.all(criteria.countries(), Language.EN, register.today()).stream()
                .map(Country::iso2)
                .collect(toSet());
    }

    private static boolean looksLike(Law one, Law other) {
        return same(one.reference(), other.reference())
                || same(one.originalTitle(), other.originalTitle())
                || same(one.titleEnglish(), other.titleEnglish())
                || same(one.titleFrench(), other.titleFrench());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && Objects.equals(one.toLowerCase(java.util.Locale.ROOT), lower(other));
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(java.util.Locale.ROOT);
    }
}
