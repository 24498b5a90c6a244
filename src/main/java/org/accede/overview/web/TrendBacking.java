package org.accede.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.overview.ChosenDates;
import org.accede.overview.Measure;
import org.accede.overview.PublishedTotal;
import org.accede.overview.RegionOverview;
import org.accede.overview.TrendChart;
import org.accede.shared.Days;
import org.accede.shared.Percent;
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;

/** What is counted on the chosen days, as lines and as tables, and beside it what others have published. */
@Named
@RequestScoped
public class TrendBacking {
    @Inject
    OverviewBacking overview;

    @Inject
    AddressBacking address;

    @Inject
    LocaleBacking locale;

    private List<PublishedTotal> totals = List.of();

    /** A chosen day and what is counted on it. */
    public record Point(LocalDate day, RegionOverview counted) {}

    @PostConstruct
    void read() {
        totals = PublishedTotal.by(overview.getAnswer().at());
    }

    public List<Point> getPoints() {
        return overview.getChosen().stream()
                .map(answer -> new Point(answer.at().day(), answer.in(overview.getRegion())))
                .toList();
    }

    public List<Pillar> getPillars() {
        return Arrays.asList(Pillar.values());
    }

    /** The levels whose lines are drawn; the third is what they leave. */
    public List<PillarLevel> getDrawn() {
        return List.of(PillarLevel.LARGELY, PillarLevel.PARTIALLY);
    }

    public List<PillarLevel> getLevels() {
        return Arrays.asList(PillarLevel.values());
    }

    /** The heads of the three figures for each day, of what the map shows. */
    public List<String> getHeads() {
        return overview.getMeasure().pillar().isPresent()
                ? getLevels().stream().map(Display::label).toList()
                : Stream.of("home.parties", "home.signatories", "home.invited")
                        .map(locale::text)
                        .toList();
    }

    /** The three figures of a region on a day. */
    public List<String> figures(RegionOverview counted) {
        return overview.getMeasure()
                .pillar()
                .map(pillar -> getLevels().stream()
                        .map(level -> share(counted, pillar, level))
                        .toList())
                .orElseGet(() -> List.of(
                        share(counted.share()),
                        share(counted, counted.signatories()),
                        share(counted, counted.invited())));
    }

    /** "124 · 64 %", or a dash where the register holds nothing about the pillar on that day. */
    public String share(RegionOverview counted, Pillar pillar, PillarLevel level) {
        return counted.isRecorded(pillar) ? share(counted.share(pillar, level)) : locale.text("overview.nothing");
    }

    /** "81 · 42 %". */
    public String share(Percent share) {
        return share.whole().isEmpty()
                ? locale.text("overview.nothing")
                : locale.text("overview.share", share.numerator(), share.whole().getAsInt());
    }

    /** Some of the States, as a share of them. */
    public String share(RegionOverview counted, int count) {
        return share(new Percent(count, counted.states()));
    }

    /** The chosen days on which the register holds nothing about any pillar of these States. */
    public List<String> getUnrecordedDays() {
        return getPoints().stream()
                .filter(point -> point.counted().pillars().stream()
                        .noneMatch(pillar -> point.counted().isRecorded(pillar)))
                .map(point -> Days.text(point.day(), locale.getLanguage()))
                .toList();
    }

    public String getUnrecorded() {
        return locale.text("overview.trend.unrecorded", String.join(", ", getUnrecordedDays()));
    }

    /** The lines of one level, one for each pillar, with the published totals where they are asked for. */
    public String levels(PillarLevel level) {
        Stream<TrendChart.Line> own = getPillars().stream()
                .map(pillar -> line(
                        Display.label(pillar),
                        counted -> counted.isRecorded(pillar),
                        counted -> counted.share(pillar, level)));
        Stream<TrendChart.Line> others =
                level == PillarLevel.LARGELY ? getPillars().stream().map(this::publishedLine) : Stream.of();
        return chart(level.name(), Display.label(level), Stream.concat(own, others));
    }

    /** The lines of the treaty. */
    public String getTreaty() {
        return chart(
                "TREATY",
                overview.label(Measure.TREATY),
                Stream.of(
                        line("home.parties", RegionOverview::parties),
                        line("home.signatories", RegionOverview::signatories),
                        line("home.invited", RegionOverview::invited)));
    }

    private TrendChart.Line line(String key, ToIntFunction<RegionOverview> count) {
        return line(locale.text(key), counted -> true, one -> new Percent(count.applyAsInt(one), one.states()));
    }

    private String chart(String id, String title, Stream<TrendChart.Line> lines) {
        return TrendChart.draw("trend-" + id, title, overview.getDates(), lines.toList(), locale.getLanguage());
    }

    private TrendChart.Line line(
            String label, Predicate<RegionOverview> isRecorded, Function<RegionOverview, Percent> share) {
        List<TrendChart.Dot> dots = getPoints().stream()
                .filter(point -> point.counted().states() > 0 && isRecorded.test(point.counted()))
                .map(point -> new TrendChart.Dot(
                        point.day(), share.apply(point.counted()).whole().orElseThrow()))
                .toList();
        return new TrendChart.Line(label, false, dots);
    }

    private TrendChart.Line publishedLine(Pillar pillar) {
        List<TrendChart.Dot> dots = getPublished().stream()
                .filter(total -> total.subject().pillar().filter(pillar::equals).isPresent())
                .map(total -> new TrendChart.Dot(total.day(), total.percent()))
                .toList();
        return new TrendChart.Line(Display.label(pillar), true, dots);
    }

    /** What others have published of the 193, where it is asked for and the page is about the 193. */
    public List<PublishedTotal> getPublished() {
        return overview.isPublished() && isComparable() ? totals : List.of();
    }

    /** Only the 193 as a whole can be laid beside what is published of the 193. */
    public boolean isComparable() {
        return overview.getCriteria().isOfTheWorld() && overview.getRegion() == null;
    }

    /** "124 of 193 · 64 %", or the percentage alone where no count was published. */
    public String figure(PublishedTotal total) {
        return total.count() == null
                ? locale.text("overview.trend.percent", total.percent())
                : locale.text("home.share", total.count(), total.states(), total.percent());
    }

    /** The chosen days as the field shows them; empty where none was chosen. */
    public String getTyped() {
        boolean chosen = address.hidden().stream()
                .anyMatch(parameter -> parameter.getKey().equals(ChosenDates.NAME));
        return chosen
                ? overview.getDates().stream()
                        .map(day -> Days.text(day, locale.getLanguage()))
                        .collect(Collectors.joining(", "))
                : "";
    }
}
