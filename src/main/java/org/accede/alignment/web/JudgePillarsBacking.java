package org.accede.alignment.web;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.alignment.Alignment;
import org.accede.alignment.AlignmentCriteria;
import org.accede.alignment.JudgementInput;
import org.accede.alignment.PillarJudgement;
import org.accede.alignment.PillarJudgements;
import org.accede.alignment.PillarStanding;
import org.accede.alignment.StateFacts;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.CountryGroup;
import org.accede.country.CountryNames;
import org.accede.shared.AsOf;
import org.accede.shared.Caller;
import org.accede.shared.DayEntry;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.jspecify.annotations.Nullable;

/** The grid in which the office judges the pillars of all States, once a year: one date and source for all. */
@Named
@ViewScoped
public class JudgePillarsBacking implements Serializable {
    private static final String FORM = "judgements";

    @Inject
    PillarJudgements judgements;

    @Inject
    Alignment alignment;

    @Inject
    Countries countries;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    @Inject
    Question question;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    private @Nullable CountryGroup group;
    private boolean due;
    private transient @Nullable Map<String, Map<Pillar, PillarStanding>> standings;
    private int recorded = -1;
    private List<String> unread = List.of();
    private String taken = "";
    private String typed = "";
    private String pasted = "";
    private String validFrom = "";
    private String source = "";
    private String reason = "";

    @PostConstruct
    void open() {
        Parameters parameters = question.parameters();
        CountryFilter asked = CountryFilter.from(parameters);
        group = asked.group() == null ? CountryGroup.UN : asked.group();
        due = "true".equals(parameters.text("due"));
        recorded = parameters.number("recorded", -1, 0, Integer.MAX_VALUE);
    }

    public void requireRight() throws IOException {
        if (!caller.may(Right.MANAGE)) {
            PlaceBacking.refuse(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Puts what was pasted into the grid; nothing is recorded yet. */
    public void take() {
        Set<String> shown = rows().stream().map(Country::iso2).collect(toSet());
        CountryNames names = countries.names();
        JudgementPaste paste = JudgementPaste.read(
                pasted, name -> names.named(name).map(Country::iso2).filter(shown::contains));
        JudgedLevels levels = JudgedLevels.read(typed);
        levels.putAll(paste.levels());
        typed = levels.differingFrom(judged()).toString();
        unread = paste.unread().stream().map(this::words).toList();
        taken = locale.text("judgements.taken", paste.levels().entries().size(), paste.states());
        pasted = unread.isEmpty() ? "" : pasted;
    }

    private String words(JudgementPaste.Unread left) {
        String pillar = left.pillar() == null ? "" : Display.label(left.pillar());
        return locale.text("judgements.unread." + left.why(), left.row(), left.name(), pillar, left.cell());
    }

    /** Records what differs, then shows the grid anew. */
    public void save() throws IOException {
        try {
            int saved = judgements.recordChanged(inputs()).size();
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/alignment/judgements?group=" + group
                    + (due ? "&due=true" : "") + "&recorded=" + saved + asOf.getNext());
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        }
    }

    private List<JudgementInput> inputs() {
        List<JudgementInput> inputs = JudgedLevels.read(typed).entries().stream()
                .map(entry -> new JudgementInput(
                        entry.country(),
                        entry.pillar().name(),
                        entry.level().name(),
                        DayEntry.iso(validFrom),
                        source,
                        reason))
                .toList();
        if (inputs.isEmpty()) {
            throw RuleBroken.at("", "judgements.nothing");
        }
        return inputs;
    }

    public String getHtml() {
        AsOf at = at();
        return PillarGridWriter.write(
                rows(), at, locale.getLanguage(), judged(), JudgedLevels.read(typed), standings());
    }

    private List<Country> rows() {
        List<Country> all = countries.all(new CountryFilter(null, group, null), locale.getLanguage(), at().day());
        return due ? all.stream().filter(this::isDue).toList() : all;
    }

    private boolean isDue(Country country) {
        return standings().getOrDefault(country.iso2(), Map.of()).values().stream()
                .anyMatch(PillarStanding::needsJudgement);
    }

    /** Judged beside derived on the day of the page. */
    private Map<String, Map<Pillar, PillarStanding>> standings() {
        if (standings == null) {
            AsOf at = at();
            standings = alignment.pillars(alignment.matrix(
                    new AlignmentCriteria(
                            new CountryFilter(null, group, null), Instrument.BUDAPEST, at.day(), at.knownAt()),
                    locale.getLanguage()));
        }
        return standings;
    }

    public boolean isNoneDue() {
        return due && rows().isEmpty();
    }

    public boolean isDue() {
        return due;
    }

    private AsOf at() {
        return register.asOf(asOf.getDay(), asOf.getKnownAt());
    }

    private JudgedLevels judged() {
        JudgedLevels levels = new JudgedLevels();
        StateFacts.readByKey(
                        judgements.knownAt(null, at()), judgement -> judgement.country() + judgement.pillar(), at())
                .values()
                .forEach(judgement -> put(levels, judgement));
        return levels;
    }

    private static void put(JudgedLevels levels, PillarJudgement judgement) {
        levels.put(judgement.country(), judgement.pillar(), judgement.level());
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }

    public @Nullable CountryGroup getGroup() {
        return group;
    }

    public boolean isFictional() {
        return group == CountryGroup.FICTIONAL;
    }

    /** How many were just recorded; -1 where the page doesn't come after a record. */
    public int getRecorded() {
        return recorded;
    }

    /** What of the pasted rows is in the grid; empty where none were pasted. */
    public String getTaken() {
        return taken;
    }

    /** What of the pasted rows is left out, row by row. */
    public List<String> getUnread() {
        return unread;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
