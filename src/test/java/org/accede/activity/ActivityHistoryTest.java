package org.accede.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.accede.history.RegisterFixture;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What history tells of an activity, whatever way its fields are stored. */
class ActivityHistoryTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final RegisterFixture register = new RegisterFixture();
    private long id;

    @BeforeEach
    void logs() {
        register.run(MORNING, "officer", em -> {
            em.createNativeQuery(
                            "insert into country (iso2, iso3, name_en, name_fr, region, un_member, fictional) values"
                                    + " ('KE', 'KEN', 'Kenya', 'Kenya', 'AFRICA', true, false),"
                                    + " ('MW', 'MWI', 'Malawi', 'Malawi', 'AFRICA', true, false)")
                    .executeUpdate();
            em.createNativeQuery("insert into project (code, name_en, name_fr, start_date, version)"
                            + " values ('P1', 'One', 'Un', '2020-01-01', 0), ('P2', 'Two', 'Deux', '2020-01-01', 0)")
                    .executeUpdate();
            Activity activity = new Activity(null, MORNING, "officer");
            activity.describe(planned(), false, MORNING, "officer");
            em.persist(activity);
            id = activity.id();
        });
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void tellsEveryFieldOfACreation() {
        assertThat(register.history("activity", id))
                .contains(
                        "officer CREATED titleEn:  -> Workshop",
                        "officer CREATED kind:  -> WORKSHOP",
                        "officer CREATED start:  -> 2026-06",
                        "officer CREATED countries:  -> KE",
                        "officer CREATED projects:  -> P1 40 %,P2 60 %",
                        "officer CREATED partners:  -> UNODC,Interpol")
                .noneMatch(line -> line.contains("version") || line.contains("startDay"));
    }

    @Test
    void tellsOnlyWhatChangedAndFromWhat() {
        register.run(NOON, "manager", em -> em.find(Activity.class, id).describe(held(), false, NOON, "manager"));
        assertThat(register.history("activity", id))
                .filteredOn(line -> line.contains("CHANGED"))
                .containsExactlyInAnyOrder(
                        "manager CHANGED status: PLANNED -> HELD",
                        "manager CHANGED start: 2026-06 -> 2026-06-03",
                        "manager CHANGED countries: KE -> KE,MW",
                        "manager CHANGED projects: P1 40 %,P2 60 % -> P1",
                        "manager CHANGED partners: UNODC,Interpol -> Interpol",
                        "manager CHANGED total:  -> 40",
                        "manager CHANGED summary:  -> Done.");
    }

    @Test
    void hasNoEntryForASaveThatChangesNothing() {
        register.run(NOON, "manager", em -> em.find(Activity.class, id).describe(planned(), false, NOON, "manager"));
        assertThat(register.history("activity", id)).noneMatch(line -> line.startsWith("manager"));
    }

    @Test
    void tellsTheLastValuesOfWhatWasDeleted() {
        register.run(NOON, "manager", em -> em.remove(em.find(Activity.class, id)));
        assertThat(register.history("activity", id))
                .contains(
                        "manager DELETED titleEn: Workshop -> ",
                        "manager DELETED countries: KE -> ",
                        "manager DELETED projects: P1 40 %,P2 60 % -> ",
                        "manager DELETED partners: UNODC,Interpol -> ",
                        "manager DELETED start: 2026-06 -> ");
    }

    @Test
    void keepsTheOrderWhenTheClockGoesBack() {
        register.run(
                MORNING.minusSeconds(60),
                "manager",
                em -> em.find(Activity.class, id).describe(held(), false, NOON, "manager"));
        register.run(
                MORNING.minusSeconds(60),
                "officer",
                em -> em.find(Activity.class, id).describe(planned(), false, NOON, "officer"));
        assertThat(register.history("activity", id))
                .filteredOn(line -> line.contains("CHANGED status"))
                .containsExactly("manager CHANGED status: PLANNED -> HELD", "officer CHANGED status: HELD -> PLANNED");
    }

    @Test
    void isGoneWithTheTransactionThatFails() {
        assertThatThrownBy(() -> register.run(NOON, "manager", em -> {
                    em.find(Activity.class, id).describe(held(), false, NOON, "manager");
                    em.flush();
                    throw new IllegalStateException("fails");
                }))
                .hasMessage("fails");
        assertThat(register.history("activity", id)).noneMatch(line -> line.startsWith("manager"));
    }

    @Test
    void refusesWhatWouldPassByIt() {
        assertThatThrownBy(() -> register.run(
                        NOON,
                        "manager",
                        em -> em.createQuery("update Activity a set a.city = null")
                                .executeUpdate()))
                .hasStackTraceContaining("History would miss this");
    }

    private static ActivityDetails planned() {
        return details(
                ActivityStatus.PLANNED,
                "2026-06",
                Set.of("KE"),
                List.of(new ProjectShare("P1", BigDecimal.valueOf(40)), new ProjectShare("P2", BigDecimal.valueOf(60))),
                List.of("UNODC", "Interpol"),
                null,
                null);
    }

    private static ActivityDetails held() {
        return details(
                ActivityStatus.HELD,
                "2026-06-03",
                Set.of("KE", "MW"),
                List.of(new ProjectShare("P1", null)),
                List.of("Interpol"),
                "Done.",
                40);
    }

    private static ActivityDetails details(
            ActivityStatus status,
            String start,
            Set<String> countries,
            List<ProjectShare> projects,
            List<String> partners,
            @org.jspecify.annotations.Nullable String summary,
            @org.jspecify.annotations.Nullable Integer people) {
        return new ActivityDetails(
                "Workshop",
                null,
                ActivityKind.WORKSHOP,
                null,
                status,
                PartialDate.parse(start),
                PartialDate.UNKNOWN,
                null,
                null,
                ActivityScope.COUNTRY,
                countries,
                projects,
                Set.of(),
                partners,
                null,
                summary,
                null,
                new Headcount(people, null, null, null),
                null);
    }
}
