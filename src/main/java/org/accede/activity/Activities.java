package org.accede.activity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.ScopeGuard;
import org.accede.project.Projects;
import org.accede.shared.Allows;
import org.accede.shared.AnsweredCalls;
import org.accede.shared.CallKey;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.accede.shared.Violation;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** All activities. */
@ApplicationScoped
public class Activities {
    @PersistenceContext
    EntityManager em;

    @Inject
    Countries countries;

    @Inject
    Projects projects;

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
    Event<ActivityRemoval> removals;

    /** One page of those that meet the criteria; an activity of several countries counts once (R4). */
    @Allows(Right.READ)
    @Transactional
    public Page<Activity> page(ActivityCriteria criteria, Paging paging) {
        ActivityQuery query = query(criteria);
        List<Activity> items = query.list(em, paging)
                .setFirstResult(paging.page() * paging.size())
                .setMaxResults(paging.size())
                .getResultList();
        items.forEach(Activities::readWhole);
        return new Page<>(items, paging.page(), paging.size(), query.count(em).getSingleResult());
    }

    /** The ids of all that meet the criteria, in the order asked for: the whole list, for {@link #byIds} to read in parts. */
    @Allows(Right.READ)
    @Transactional
    public List<Long> ids(ActivityCriteria criteria, Paging order) {
        return query(criteria).ids(em, order).getResultList();
    }

    /** Those with the given ids, a few hundred at most, in that order, for reading only; one that was removed meanwhile is left out. */
    @Allows(Right.READ)
    @Transactional
    public List<Activity> byIds(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Activity> read = em.createQuery("select a from Activity a where a.id in :ids", Activity.class)
                .setParameter("ids", ids)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultStream()
                .map(Activities::readWhole)
                .collect(toMap(Activity::id, activity -> activity));
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    /** How many of those that meet the criteria each country has, by its code; one of several countries counts for each (R4). */
    @Allows(Right.READ)
    @Transactional
    public Map<String, Long> countByCountry(ActivityCriteria criteria) {
        return query(criteria).countByCountry(em).getResultStream().collect(toMap(row -> (String) row[0], row ->
                (Long) row[1]));
    }

    @Allows(Right.READ)
    @Transactional
    public Activity get(long id) {
        return find(id).orElseThrow(() -> new NotFound("activity", id));
    }

    @Allows(Right.READ)
    @Transactional
    public Optional<Activity> find(long id) {
        return Optional.ofNullable(em.find(Activity.class, id)).map(Activities::readWhole);
    }

    /** The whole chain that an activity stands in, from the first on, itself included. */
    @Allows(Right.READ)
    @Transactional
    public List<Activity> chain(long id) {
        Deque<Activity> chain = new ArrayDeque<>();
        Activity first = get(id);
        chain.add(first);
        while (first.followUpOf() != null && !contains(chain, first.followUpOf())) {
            first = get(first.followUpOf());
            chain.addFirst(first);
        }
        addFollowUps(chain, List.of(id));
        return List.copyOf(chain);
    }

    /** Those that look like the one given: same kind and start day, with a country in common. */
    @Allows(Right.READ)
    @Transactional
    public List<Activity> similarTo(Activity activity) {
        return em.createQuery(
                        "select a from Activity a where a.period.startDay = :day and a.kind = :kind and a.id <> :id order by a.id",
                        Activity.class)
                .setParameter("day", activity.start().firstDay().orElse(register.today()))
                .setParameter("kind", activity.kind())
                .setParameter("id", activity.id())
                .getResultStream()
                .filter(other -> other.countries().stream().anyMatch(activity.countries()::contains))
                .toList();
    }

    /**
     * Says what stands in the way of saving, and saves nothing.
     *
     * @param id the activity to change, null for a new one
     */
    @Allows(Right.LOG)
    @Transactional
    public List<Violation> check(@Nullable Long id, ActivityInput input) {
        try {
            ActivityRules.read(input, catalogue(), id == null ? null : get(id));
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations();
        }
    }

    /** Logs a new activity. */
    @Allows(Right.LOG)
    @Transactional
    public Activity log(ActivityInput input) {
        return log(input, null);
    }

    /** The same, once for a call that may come again. */
    @Allows(Right.LOG)
    @Transactional
    public Activity log(ActivityInput input, @Nullable CallKey call) {
        return answered.once(call, () -> logNew(input), Activity::id, this::get);
    }

    private Activity logNew(ActivityInput input) {
        ActivityDetails details = ActivityRules.read(input, catalogue(), null);
        requireScope(details.countries(), details.projects());
        Activity activity = new Activity(null, register.now(), caller.name());
        write(activity, details);
        em.persist(activity);
        em.flush();
        return activity;
    }

    /** @param version the version that the caller read; another one throws {@link org.accede.shared.StaleWrite} */
    @Allows(Right.LOG)
    @Transactional
    public Activity change(long id, int version, ActivityInput input) {
        Activity activity = get(id);
        activity.requireVersion(version);
        requireScope(activity.countries(), activity.projects());
        ActivityDetails details = ActivityRules.read(input, catalogue(), activity);
        if (details.followUpOf() != null && leadsTo(details.followUpOf(), id)) {
            throw RuleBroken.at("followUpOf", "error.followsItself");
        }
        requireScope(details.countries(), details.projects());
        write(activity, details);
        em.flush();
        return activity;
    }

    /** Removes an activity; those that followed it follow none. */
    @Allows(Right.LOG)
    @Transactional
    public void remove(long id, int version) {
        Activity activity = get(id);
        activity.requireVersion(version);
        requireScope(activity.countries(), activity.projects());
        em.createQuery("select a from Activity a where a.followUpOf = :id", Activity.class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(Activity::followNone);
        removals.fire(new ActivityRemoval(id));
        em.flush();
        em.remove(activity);
    }

    private void write(Activity activity, ActivityDetails details) {
        boolean fictional = details.countries().stream().map(countries::get).anyMatch(Country::isFictional);
        activity.describe(details, fictional, register.now(), caller.name());
    }

    private ActivityRules.Catalogue catalogue() {
        return new ActivityRules.Catalogue(
                code -> countries.find(code).isPresent(),
                code -> projects.find(code).isPresent(),
                code -> provisions.find(code).isPresent(),
                id -> em.find(Activity.class, id) != null);
    }

    private void requireScope(Collection<String> countryCodes, Collection<ProjectShare> shares) {
        scope.require(countryCodes, shares.stream().map(ProjectShare::project).toList());
    }

    private ActivityQuery query(ActivityCriteria criteria) {
        return new ActivityQuery(criteria, countries.members(criteria.countries()));
    }

    private void addFollowUps(Deque<Activity> chain, List<Long> of) {
        List<Activity> next = of.isEmpty() ? List.of() : followUps(of, chain);
        if (!next.isEmpty()) {
            chain.addAll(next);
            addFollowUps(chain, next.stream().map(Activity::id).toList());
        }
    }

    private List<Activity> followUps(List<Long> of, Collection<Activity> known) {
        return em.createQuery(
                        "select a from Activity a where a.followUpOf in :ids order by a.period.startDay, a.id",
                        Activity.class)
                .setParameter("ids", of)
                .getResultStream()
                .filter(found -> !contains(known, found.id()))
                .map(Activities::readWhole)
                .toList();
    }

    private boolean leadsTo(Long from, long target) {
        return chain(from).stream().takeWhile(link -> link.id() != from).anyMatch(link -> link.id() == target)
                || from == target;
    }

    private static boolean contains(Collection<Activity> activities, long id) {
        return activities.stream().anyMatch(activity -> activity.id() == id);
    }

    /** Pages and calls read an activity after the transaction. */
    private static Activity readWhole(Activity activity) {
        activity.countries();
        activity.projects();
        activity.provisions();
        activity.partners();
        return activity;
    }
}
