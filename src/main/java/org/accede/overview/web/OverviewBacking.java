package org.accede.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.overview.ChosenDates;
import org.accede.overview.MapTitle;
import org.accede.overview.Measure;
import org.accede.overview.OverviewCriteria;
import org.accede.overview.PublishedTotal;
import org.accede.overview.RegionOverview;
import org.accede.overview.StateOverview;
import org.accede.overview.WorldMap;
import org.accede.overview.WorldOverview;
import org.accede.shared.Caller;
import org.accede.shared.Parameters;
import org.accede.shared.Right;
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.jspecify.annotations.Nullable;

/** The world overview: what is counted on the day, as a map, by region, and on chosen days; the address is the question. */
@Named
@RequestScoped
public class OverviewBacking {
    @Inject
    WorldOverview overview;

    @Inject
    Provisions provisions;

    @Inject
    MapTitle mapTitle;

    @Inject
    Question question;

    @Inject
    AsOfBacking asOf;

    @Inject
    AddressBacking address;

    @Inject
    LocaleBacking locale;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    private OverviewCriteria criteria;
    private @Nullable Region region;
    private Measure measure = Measure.TREATY;
    private boolean published;
    private List<LocalDate> dates = List.of();
    private List<WorldOverview.Answer> answers = List.of();

    /** The States for which the measure is the same. */
    public record Listed(Enum<?> outcome, List<StateOverview> states) {}

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected OverviewBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters(ChosenDates.NAME);
        OverviewCriteria asked = OverviewCriteria.from(parameters);
        region = parameters.oneOf(Region.class, "region");
        measure = Measure.from(parameters);
        published = PublishedTotal.areAskedFor(parameters);
        dates = ChosenDates.read(parameters, asOf.getDay());
        boolean known = getInstruments().stream().anyMatch(one -> one.code().equals(asked.instrument()));
        if (!known) {
            parameters.reject("instrument", "error.unknownCode");
        }
        question.warn(parameters);
        criteria = new OverviewCriteria(
                asked.group(), known ? asked.instrument() : Instrument.BUDAPEST, asOf.getDay(), asOf.getKnownAt());
        answers = overview.over(criteria, withToday(dates, asOf.getDay()), locale.getLanguage());
    }

    /** The day asked about comes last, so that all days are read at once. */
    private static List<LocalDate> withToday(List<LocalDate> dates, LocalDate day) {
        List<LocalDate> days = new ArrayList<>(dates);
        days.remove(day);
        days.add(day);
        return days;
    }

    /** What is counted on the day asked about. */
    public WorldOverview.Answer getAnswer() {
        return answers.get(answers.size() - 1);
    }

    /** What is counted on the chosen days, in their order. */
    public List<WorldOverview.Answer> getChosen() {
        return answers.subList(0, dates.size());
    }

    public String getMapTitle() {
        return mapTitle.of(measure, criteria.instrument(), asOf.getDay(), locale.getLanguage());
    }

    public String getMap() {
        return WorldMap.within(shown(), measure, locale.getLanguage(), asOf.getDay(), getMapTitle());
    }

    /** The map's sign of an outcome. */
    public String sign(Enum<?> outcome) {
        return WorldMap.sign(outcome);
    }

    /** The States that count, by what the measure is for them. */
    public List<Listed> getLists() {
        List<StateOverview> states = inRegion(getAnswer().states());
        return measure.outcomes().stream()
                .map(outcome -> new Listed(
                        outcome,
                        states.stream()
                                .filter(state -> measure.of(state) == outcome)
                                .toList()))
                .toList();
    }

    /** Countries and areas on the map that do not count among the 193. */
    public List<StateOverview> getOthers() {
        return inRegion(getAnswer().others());
    }

    /** The footnotes that belong to the names shown, each once. */
    public List<String> getFootnotes() {
        return shown().stream()
                .map(state -> state.country().footnote(locale.getLanguage()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<StateOverview> shown() {
        return inRegion(getAnswer().shown());
    }

    private List<StateOverview> inRegion(List<StateOverview> states) {
        return states.stream()
                .filter(state -> region == null || state.country().region() == region)
                .toList();
    }

    public RegionOverview getCounted() {
        return getAnswer().in(region);
    }

    /** The regions that have States of the group, then all. */
    public List<RegionOverview> getRegions() {
        return getAnswer().regions().stream()
                .filter(one -> one.region() == null || one.states() > 0)
                .toList();
    }

    /** Nothing is recorded of the pillar on the map: its levels say nothing of the States' law. */
    public boolean isUnrecorded() {
        return measure.pillar()
                .filter(pillar -> !getCounted().isRecorded(pillar))
                .isPresent();
    }

    /** The States with a pillar that somebody has to judge again. */
    public List<StateOverview> getToJudge() {
        return inRegion(getAnswer().states()).stream()
                .filter(state -> !state.toJudge().isEmpty())
                .toList();
    }

    public int getToJudgeCount() {
        return getToJudge().stream().mapToInt(state -> state.toJudge().size()).sum();
    }

    public boolean isMayJudge() {
        return caller.may(Right.MANAGE);
    }

    /** This page with the list of the States behind a count. */
    public String list(String shown, @Nullable Region inRegion, String outcome) {
        String here = address.with(Map.of("map", shown, "region", inRegion == null ? "" : inRegion.name()));
        return here + "#" + outcome;
    }

    /** The list of countries with those behind a count. */
    public String countries(@Nullable Region inRegion, String status) {
        return request.getContextPath() + "/countries?treatyStatus=" + status + "&instrument=" + criteria.instrument()
                + "&group=" + criteria.group() + (inRegion == null ? "" : "&region=" + inRegion) + asOf.getNext();
    }

    /** The instrument's short title. */
    public String getTitle() {
        return provisions.instrument(criteria.instrument()).shortTitle(locale.getLanguage());
    }

    public String getFictionalLink() {
        return address.with(Map.of("group", CountryGroup.FICTIONAL.name(), "region", ""));
    }

    public String getPublishedLink() {
        return address.with("published", published ? "" : "true");
    }

    public String label(Measure one) {
        return one.pillar().map(Display::label).orElseGet(() -> locale.text("overview.map.status"));
    }

    /** Among whom is counted: "193 States", "27 of the group European Union". */
    public String getWho() {
        int states = getAnswer().all().states();
        return criteria.isOfTheWorld()
                ? locale.text("overview.who.world", states)
                : locale.text("overview.who.group", states, Display.label(criteria.group()));
    }

    public OverviewCriteria getCriteria() {
        return criteria;
    }

    public @Nullable Region getRegion() {
        return region;
    }

    public Measure getMeasure() {
        return measure;
    }

    public boolean isPublished() {
        return published;
    }

    public List<LocalDate> getDates() {
        return dates;
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    public List<Measure> getMeasures() {
        return Arrays.asList(Measure.values());
    }

    public Region[] getAllRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }
}
