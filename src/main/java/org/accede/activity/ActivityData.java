package org.accede.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.accede.country.Country;
import org.accede.shared.Csv;
import org.accede.shared.PartialDate;
import org.accede.shared.RegisterClock;
import org.jspecify.annotations.Nullable;

/** Takes activities over from a published list: with partial dates, and without a project where none is named (R5). */
@ApplicationScoped
public class ActivityData {
    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClock register;

    /**
     * Adds the activity of a row, within the loader's transaction.
     *
     * @return its id
     */
    public long add(Csv.Row row) {
        ActivityDetails details = details(row);
        boolean fictional = details.countries().stream()
                .map(code -> em.find(Country.class, code))
                .anyMatch(Country::isFictional);
        Activity activity = new Activity(row.get("reference"), register.now(), RegisterClock.LOADER);
        activity.describe(details, fictional, register.now(), RegisterClock.LOADER);
        if (row.has("source")) {
            activity.attribute(new Attribution(
                    row.orNull("source"), row.orNull("confidence"), row.orNull("note"), row.orNull("institutions")));
        }
        em.persist(activity);
        return activity.id();
    }

    private ActivityDetails details(Csv.Row row) {
        return new ActivityDetails(
                row.orNull("title_en"),
                row.orNull("title_fr"),
                ActivityKind.valueOf(row.get("kind")),
                row.find("mode").map(ActivityMode::valueOf).orElse(null),
                ActivityStatus.valueOf(row.get("status")),
                PartialDate.parse(row.orNull("start_date")),
                PartialDate.parse(row.orNull("end_date")),
                row.orNull("city"),
                row.orNull("place_country"),
                ActivityScope.valueOf(row.get("scope")),
                new HashSet<>(row.list("countries", ";")),
                projects(row),
                new HashSet<>(row.list("provisions", ";")),
                row.list("partners", ";"),
                row.orNull("objectives"),
                row.orNull("summary"),
                row.orNull("outcomes"),
                new Headcount(number(row, "total"), number(row, "women"), number(row, "men"), number(row, "other")),
                row.find("follow_up_of").flatMap(this::byReference).orElse(null));
    }

    private static List<ProjectShare> projects(Csv.Row row) {
        return row.list("project", ";").stream()
                .map(code -> new ProjectShare(code, null))
                .toList();
    }

    private static @Nullable Integer number(Csv.Row row, String column) {
        return row.find(column).map(Integer::valueOf).orElse(null);
    }

    /** The id of the activity with that key in its source. */
    public Optional<Long> byReference(String reference) {
        return em.createQuery("select a.id from Activity a where a.reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }
}
