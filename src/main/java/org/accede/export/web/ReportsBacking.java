package org.accede.export.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.export.Exports;
import org.accede.export.Report;
import org.accede.shared.Parameters;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.ExportBacking;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.jspecify.annotations.Nullable;

/** Every table, by region, group and instrument, in either language: the address is the question. */
@Named
@RequestScoped
public class ReportsBacking {
    private static final String INSTRUMENT = "instrument";

    @Inject
    Exports exports;

    @Inject
    Provisions provisions;

    @Inject
    ExportBacking files;

    @Inject
    Question question;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private CountryFilter filter;
    private Instrument instrument;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected ReportsBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters();
        CountryFilter asked = CountryFilter.from(parameters);
        filter = new CountryFilter(asked.region(), asked.group(), null);
        instrument = instrument(parameters);
        question.warn(parameters);
    }

    public CountryFilter getFilter() {
        return filter;
    }

    public Instrument getInstrument() {
        return instrument;
    }

    public List<Report<?>> getReports() {
        return exports.reports();
    }

    public String title(Report<?> report) {
        String title = locale.text(report.key() + ".title");
        return report.hangsOn(INSTRUMENT)
                ? locale.text("export.of", title, instrument.shortTitle(locale.getLanguage()))
                : title;
    }

    public String holds(Report<?> report) {
        return locale.text(report.key() + ".holds");
    }

    /** The day that the file is about. */
    public LocalDate day(Report<?> report) {
        return report.hangsOn("asOf") ? asOf.getDay() : asOf.getToday();
    }

    public String link(Report<?> report, String form, String language) {
        return files.link(report.name(), form, language, parameters(report));
    }

    public String page(Report<?> report) {
        return files.page(report.name(), parameters(report));
    }

    private Map<String, String> parameters(Report<?> report) {
        Map<String, String> parameters = new HashMap<>(asOf.getParameters());
        parameters.put("region", name(filter.region()));
        parameters.put("group", name(filter.group()));
        parameters.put(INSTRUMENT, instrument.code());
        parameters.keySet().removeIf(parameter -> !report.hangsOn(parameter));
        return parameters;
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }

    /** The one asked for, else the Budapest Convention. */
    private Instrument instrument(Parameters parameters) {
        String code = parameters.text(INSTRUMENT);
        Optional<Instrument> asked =
                getInstruments().stream().filter(one -> one.code().equals(code)).findFirst();
        if (code != null && asked.isEmpty()) {
            parameters.reject(INSTRUMENT, "error.unknownCode");
        }
        return asked.orElseGet(() -> provisions.instrument(Instrument.BUDAPEST));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
