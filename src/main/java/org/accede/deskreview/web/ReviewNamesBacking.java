package org.accede.deskreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.SeenReview;
import org.accede.project.Projects;
import org.accede.shared.Caller;
import org.accede.shared.Language;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** How the pages of reviews call what reviews refer to by code. */
@Named
@RequestScoped
public class ReviewNamesBacking {
    @Inject
    DeskReviews reviews;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    Projects projects;

    @Inject
    Activities activities;

    @Inject
    Caller caller;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    /** The review that the address of the page names. */
    Optional<SeenReview> asked(HttpServletRequest request) {
        return id(request.getParameter("id")).flatMap(reviews::find);
    }

    static Optional<Long> id(@Nullable String given) {
        return Optional.ofNullable(given)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    public boolean isMayLog() {
        return caller.may(Right.LOG);
    }

    /** "Desk review of Oussera, October 2025". */
    public String title(SeenReview review) {
        return locale.text("review.title", country(review), Display.day(review.dated()));
    }

    /** The name in print on the day of the review. */
    public String country(SeenReview review) {
        Country country = countries.get(review.country());
        return country.label(locale.getLanguage(), review.dated().firstDay().orElse(asOf.getToday()));
    }

    /** The designation footnotes of the countries named, each once. */
    public List<String> footnotes(List<SeenReview> shown) {
        return shown.stream()
                .map(review -> countries.get(review.country()))
                .flatMap(country -> country.footnote(locale.getLanguage()).stream())
                .distinct()
                .toList();
    }

    /** "Budapest Convention, First Protocol". */
    public String instruments(SeenReview review) {
        return review.head().instruments().stream()
                .map(code -> provisions.instrument(code).shortTitle(locale.getLanguage()))
                .collect(Collectors.joining(", "));
    }

    public String provision(String code) {
        return provisions
                .find(code)
                .map(one -> locale.text("alignment.article", one.number()))
                .orElse(code);
    }

    public String provisionTitle(String code) {
        return provisions.find(code).map(one -> one.title(locale.getLanguage())).orElse("");
    }

    public String project(@Nullable String code) {
        return code == null
                ? ""
                : projects.find(code)
                        .map(project -> project.name(locale.getLanguage()))
                        .orElse(code);
    }

    public Optional<Activity> activity(@Nullable Long id) {
        return id == null ? Optional.empty() : activities.find(id);
    }

    /** What the treaty lets a State reserve, declare or designate at a provision, in the language on screen. */
    public String option(Provision provision) {
        String option = provision.reservation().orElse("");
        return locale.getLanguage() == Language.EN
                ? option
                : option.replace("reservation on traffic data", "réserve sur les données relatives au trafic,")
                        .replace("reservation on", "réserve sur")
                        .replace("reservation", "réserve")
                        .replace("declaration", "déclaration")
                        .replace("designation at deposit", "désignation au dépôt");
    }
}
