package org.accede.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accede.history.Historied;
import org.accede.history.HistoryField;
import org.accede.history.KeptRecord;
import org.accede.history.NotInHistory;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** Something the office did or plans, for one State, several, or everybody. */
@Entity
@Historied("activity")
public class Activity extends KeptRecord {
    private @Nullable String reference;

    @HistoryField(name = "titleEn")
    @Column(name = "title_en")
    private @Nullable String titleEnglish;

    @HistoryField(name = "titleFr")
    @Column(name = "title_fr")
    private @Nullable String titleFrench;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @Column(name = "held_mode")
    @Enumerated(EnumType.STRING)
    private @Nullable ActivityMode mode;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    @Embedded
    private Period period;

    private @Nullable String city;

    @HistoryField(names = "country")
    @Column(name = "place_country")
    private @Nullable String placeCountry;

    @Enumerated(EnumType.STRING)
    private ActivityScope scope;

    @NotInHistory("follows from the countries")
    private boolean fictional;

    private @Nullable String objectives;

    private @Nullable String summary;

    private @Nullable String outcomes;

    @Embedded
    private @Nullable Headcount headcount;

    @HistoryField(names = "activity")
    @Column(name = "follow_up_of")
    private @Nullable Long followUpOf;

    @Embedded
    private @Nullable Attribution attribution;

    @HistoryField(names = "country")
    @ElementCollection
    @CollectionTable(name = "activity_country", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "country")
    @BatchFetch(BatchFetchType.IN)
    private Set<String> countries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_project", joinColumns = @JoinColumn(name = "activity"))
    @BatchFetch(BatchFetchType.IN)
    private Set<ProjectShare> projects = new HashSet<>();

    @HistoryField(names = "provision")
    @ElementCollection
    @CollectionTable(name = "activity_provision", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "provision")
    @BatchFetch(BatchFetchType.IN)
    private Set<String> provisions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_partner", joinColumns = @JoinColumn(name = "activity"))
    @OrderColumn(name = "place")
    @Column(name = "partner")
    @BatchFetch(BatchFetchType.IN)
    private List<String> partners = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by describe
    Activity(@Nullable String reference, Instant now, String by) {
        super(now, by);
        this.reference = reference;
    }

    /** Says everything anew. */
    void describe(ActivityDetails details, boolean ofFictionalStates, Instant now, String by) {
        titleEnglish = details.titleEnglish();
        titleFrench = details.titleFrench();
        kind = details.kind();
        mode = details.mode();
        status = details.status();
        period = new Period(details.start(), details.end());
        city = details.city();
        placeCountry = details.placeCountry();
        scope = details.scope();
        fictional = ofFictionalStates;
        objectives = details.objectives();
        summary = details.summary();
        outcomes = details.outcomes();
        headcount = details.headcount();
        followUpOf = details.followUpOf();
        replace(countries, details.countries());
        replace(projects, Set.copyOf(details.projects()));
        replace(provisions, details.provisions());
        partners = new ArrayList<>(details.partners());
        changed(now, by);
    }

    /** What it followed is removed. */
    void followNone() {
        followUpOf = null;
    }

    /** Where it is known from, for activities that the product brings along. */
    void attribute(Attribution to) {
        attribution = to;
    }

    /** Only what differs is written. */
    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    /** Its key in the source it came from. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** In that language, or in the other one where it has only one. */
    public String title(Language language) {
        String title = language.pickOrNull(titleEnglish, titleFrench);
        return title == null ? "" : title;
    }

    public @Nullable String titleEnglish() {
        return titleEnglish;
    }

    public @Nullable String titleFrench() {
        return titleFrench;
    }

    public ActivityKind kind() {
        return kind;
    }

    public @Nullable ActivityMode mode() {
        return mode;
    }

    public ActivityStatus status() {
        return status;
    }

    public PartialDate start() {
        return period.start();
    }

    /** Unknown where it ends on the day it starts, or none is known. */
    public PartialDate end() {
        return period.end();
    }

    public @Nullable String city() {
        return city;
    }

    /** Where it takes place, ISO 3166-1 alpha-2. */
    public @Nullable String placeCountry() {
        return placeCountry;
    }

    public ActivityScope scope() {
        return scope;
    }

    public boolean isFictional() {
        return fictional;
    }

    public @Nullable String objectives() {
        return objectives;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String outcomes() {
        return outcomes;
    }

    /** Where nothing is known the database has no headcount at all. */
    public Headcount headcount() {
        return headcount == null ? new Headcount() : headcount;
    }

    /** The id of the activity that this one follows. */
    public @Nullable Long followUpOf() {
        return followUpOf;
    }

    /** Where it is known from; empty for what an officer logged. */
    public Optional<Attribution> attribution() {
        return Optional.ofNullable(attribution);
    }

    /** ISO 3166-1 alpha-2 codes. */
    public Set<String> countries() {
        return new TreeSet<>(countries);
    }

    public List<ProjectShare> projects() {
        return projects.stream()
                .sorted(java.util.Comparator.comparing(ProjectShare::project))
                .toList();
    }

    public Set<String> provisions() {
        return new TreeSet<>(provisions);
    }

    public List<String> partners() {
        return List.copyOf(partners);
    }
}
