package org.accede.deskreview.web;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.alignment.Basis;
import org.accede.alignment.Rating;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.CountryFilter;
import org.accede.deskreview.DraftArticle;
import org.accede.deskreview.DraftArticles;
import org.accede.deskreview.SeenReview;
import org.accede.law.Law;
import org.accede.law.LawRecord;
import org.accede.law.Laws;
import org.accede.shared.AsOf;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionFilter;
import org.accede.treaty.TreatyActions;

/** The editor of a review: its articles, and what the treaty and the State say of each; their content comes on its own. */
@Named
@RequestScoped
public class EditDeskReviewBacking {
    @Inject
    DraftArticles articles;

    @Inject
    Provisions provisions;

    @Inject
    EditorReading reading;

    @Inject
    TreatyActions treaties;

    @Inject
    Laws laws;

    @Inject
    RegisterClock register;

    @Inject
    ReviewNamesBacking names;

    @Inject
    LocaleBacking locale;

    @Inject
    HttpServletRequest request;

    private SeenReview review;
    private Map<String, EditorState.Standing> standings = Map.of();
    private Map<String, String> made = Map.of();
    private List<Provision> all = List.of();

    @SuppressWarnings("NullAway.Init") // read once the bean is made
    protected EditDeskReviewBacking() {}

    /** A heading with the articles under it. */
    public record Group(String heading, List<Provision> articles, long rated) {}

    @PostConstruct
    void read() {
        review = names.asked(request).filter(SeenReview::draft).orElseThrow(() -> new NotFound("desk review", ""));
        List<DraftArticle> drafts = articles.of(review.id());
        standings = reading.standings(drafts).stream()
                .collect(Collectors.toMap(EditorState.Standing::provision, standing -> standing));
        all = drafts.stream().map(draft -> provisions.get(draft.provision())).toList();
        made = reservations();
    }

    /** What the State declared or reserved, by provision. */
    private Map<String, String> reservations() {
        AsOf now = register.asOf(null, null);
        return treaties
                .all(new TreatyActionFilter(CountryFilter.ALL, review.country(), null, null, null, null, null, now))
                .stream()
                .filter(action -> action.text() != null)
                .flatMap(action -> action.provisions().stream().map(provision -> Map.entry(provision, said(action))))
                .collect(groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.joining(" "))));
    }

    private static String said(TreatyAction action) {
        return Display.label(action.event().kind()) + ", "
                + Display.day(action.event().date()) + ": “" + action.text() + "”";
    }

    public SeenReview getReview() {
        return review;
    }

    public String getTitle() {
        return names.title(review);
    }

    /** Under the pillars, or the treaty's own sections where there is none. */
    public List<Group> getGroups() {
        Map<String, List<Provision>> byHeading = new LinkedHashMap<>();
        all.stream()
                .filter(Provision::isArticle)
                .forEach(article -> byHeading
                        .computeIfAbsent(heading(article), heading -> new java.util.ArrayList<>())
                        .add(article));
        return byHeading.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue(),
                        group.getValue().stream().filter(this::isRated).count()))
                .toList();
    }

    private String heading(Provision article) {
        String under = article.pillar() != null
                ? Display.label(article.pillar())
                : article.section(locale.getLanguage())
                        .or(() -> article.chapter(locale.getLanguage()))
                        .orElse("");
        String instrument = provisions.instrument(article.instrument()).shortTitle(locale.getLanguage());
        return review.head().instruments().size() > 1 ? instrument + ": " + under : under;
    }

    private boolean isRated(Provision article) {
        return ratingOf(article) != null;
    }

    /** The parts of an article that can be rated, at every depth. */
    public List<Provision> parts(Provision article) {
        return all.stream()
                .filter(part -> !part.isArticle()
                        && part.article().equals(article.article())
                        && part.instrument().equals(article.instrument()))
                .toList();
    }

    @org.jspecify.annotations.Nullable
    public String ratingOf(Provision provision) {
        return Optional.ofNullable(standings.get(provision.code()))
                .map(EditorState.Standing::rating)
                .orElse(null);
    }

    public long getRated() {
        return all.stream().filter(Provision::isArticle).filter(this::isRated).count();
    }

    public long getTotal() {
        return all.stream().filter(Provision::isArticle).count();
    }

    /** What the treaty lets a State reserve or declare here, and what this one did. */
    public String options(Provision provision) {
        return names.option(provision);
    }

    public String made(Provision provision) {
        return made.getOrDefault(provision.code(), "");
    }

    public String official(Provision provision) {
        return provisions.instrument(provision.instrument()).url();
    }

    /** The State's laws on record, to cite by their titles. */
    public List<Law> getLaws() {
        return laws.of(review.country(), register.asOf(null, null)).stream()
                .map(LawRecord::law)
                .toList();
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    public Basis[] getBases() {
        return Basis.values();
    }
}
