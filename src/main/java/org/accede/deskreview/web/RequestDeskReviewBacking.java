package org.accede.deskreview.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.ReviewCriteria;
import org.accede.deskreview.SeenReview;
import org.accede.law.Laws;
import org.accede.project.Project;
import org.accede.project.Projects;
import org.accede.shared.Caller;
import org.accede.shared.Conflict;
import org.accede.shared.NotAllowed;
import org.accede.shared.NotFound;
import org.accede.shared.Paging;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** Requesting a review, or saying anew what one is about. */
@Named
@ViewScoped
public class RequestDeskReviewBacking implements Serializable {
    private static final String FORM = "review";
    private static final Paging LATEST = new Paging(0, 100, "dated", true);

    @Inject
    DeskReviews reviews;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    Projects projects;

    @Inject
    Laws laws;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    @Inject
    ReviewNamesBacking names;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    @Inject
    HttpServletRequest request;

    private @Nullable Long id;
    private int version;
    private ReviewEntry entry = new ReviewEntry();

    @PostConstruct
    void open() {
        if (!caller.may(Right.LOG)) {
            throw new NotAllowed(Right.LOG);
        }
        if (request.getParameter("id") == null) {
            begin();
            return;
        }
        SeenReview seen =
                names.asked(request).filter(SeenReview::draft).orElseThrow(() -> new NotFound("desk review", ""));
        id = seen.id();
        version = seen.review().version();
        entry = ReviewEntry.of(seen.review(), locale.getLanguage());
    }

    private void begin() {
        entry.put("lead", caller.name());
        entry.put("dated", register.today().getYear());
        Optional.ofNullable(request.getParameter("country"))
                .flatMap(countries::find)
                .ifPresent(country -> entry.put("country", country.iso2()));
        ReviewNamesBacking.id(request.getParameter("startFrom"))
                .flatMap(reviews::find)
                .ifPresent(this::startFrom);
    }

    private void startFrom(SeenReview earlier) {
        entry.put("country", earlier.country());
        entry.put("startFrom", earlier.id());
        entry.setInstruments(earlier.head().instruments());
    }

    /** Puts the laws of the State that are on record into the list, those that are there already left out. */
    public void addLaws() {
        String country = entry.getTexts().getOrDefault("country", "");
        Set<String> present = Set.copyOf(entry.getLaws().stream()
                .map(ExaminedEntry::getTitle)
                .flatMap(Stream::ofNullable)
                .toList());
        laws.of(country, register.asOf(null, null)).stream()
                .map(record -> record.law())
                .filter(law -> !present.contains(law.title(locale.getLanguage())))
                .forEach(law -> entry.getLaws()
                        .add(ExaminedEntry.of(law.id(), law.title(locale.getLanguage()), law.originalLanguage())));
    }

    public void addLaw() {
        entry.getLaws().add(new ExaminedEntry());
    }

    public void drop(int row) {
        entry.getLaws().remove(row);
    }

    public @Nullable String save() {
        try {
            var input = entry.input();
            SeenReview saved = id == null ? reviews.request(input, null) : reviews.change(id, version, input);
            return "/desk-reviews/view?faces-redirect=true&id=" + saved.id() + (id == null ? "&done=REQUEST" : "");
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
        return null;
    }

    /** Reviews that this one can start from. */
    public List<SeenReview> getEarlier() {
        return Stream.of(false, true)
                .flatMap(fictional -> reviews
                        .page(
                                new ReviewCriteria(
                                        fictional ? CountryFilter.FICTIONAL : CountryFilter.ALL,
                                        null,
                                        null,
                                        null,
                                        null,
                                        false),
                                LATEST)
                        .items()
                        .stream())
                .toList();
    }

    /** In the order of the names, fictional States after the others. */
    public List<Country> getCountries() {
        return Stream.of(CountryFilter.ALL, CountryFilter.FICTIONAL)
                .flatMap(filter -> countries.all(filter, locale.getLanguage(), register.today()).stream())
                .toList();
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    public List<Project> getProjects() {
        return projects.all();
    }

    public boolean isNew() {
        return id == null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getTitle() {
        return id == null ? locale.text("review.request") : locale.text("review.edit", names.title(reviews.get(id)));
    }

    public ReviewEntry getEntry() {
        return entry;
    }
}
