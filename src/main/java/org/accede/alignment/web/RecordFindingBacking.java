package org.accede.alignment.web;

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
import java.util.Optional;
import org.accede.alignment.Finding;
import org.accede.alignment.Findings;
import org.accede.alignment.Ground;
import org.accede.alignment.Grounds;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.AsOf;
import org.accede.shared.Conflict;
import org.accede.shared.Days;
import org.accede.shared.RegisterClock;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** Recording a finding, or a correction in the place of one. */
@Named
@ViewScoped
public class RecordFindingBacking implements Serializable {
    /** The form's id, under which its fields stand. */
    private static final String FORM = "finding";

    @Inject
    Findings findings;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    CitedLaws laws;

    @Inject
    LocaleBacking locale;

    @Inject
    AsOfBacking asOf;

    @Inject
    Grounds known;

    @Inject
    RegisterClock register;

    @Inject
    PlaceBacking place;

    @Inject
    FactAddress address;

    @Inject
    FormMessages messages;

    private String country = "";
    private String provision = "";
    private @Nullable Long corrects;
    private boolean added;
    private FindingEntry entry = new FindingEntry();

    @PostConstruct
    void open() {
        if (address.has("corrects")) {
            address.finding("corrects").ifPresent(this::correct);
        } else if (place.isFound()) {
            country = place.getCountry().iso2();
            provision = place.getProvision().code();
        }
    }

    private void correct(Finding corrected) {
        corrects = corrected.id();
        country = corrected.country();
        provision = corrected.provision();
        entry = FindingEntry.correcting(corrected, locale.getLanguage());
        corrected.ending().ifPresent(ending -> messages.show(new Conflict("error.factEnded." + ending.kind())));
    }

    /** Lets only those in who may record, at a State and a provision that exist. */
    public void requireOpen() throws IOException {
        if (country.isEmpty()) {
            PlaceBacking.refuse(HttpServletResponse.SC_NOT_FOUND);
        } else if (!place.isMayRecord()) {
            PlaceBacking.refuse(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    public void cite() {
        entry.cite();
        added = true;
    }

    public void drop(int row) {
        entry.drop(row);
    }

    /** Why it may be not applicable, in words; a correction has a reason of its own. */
    public List<String> getGrounds() {
        AsOf at = register.asOf(asOf.getDay(), asOf.getKnownAt());
        return corrects == null
                ? known.of(country, provision, at).stream().map(this::words).toList()
                : List.of();
    }

    private String words(Ground ground) {
        String date = Days.text(ground.date().toString(), locale.getLanguage());
        String what = locale.text("alignment.ground." + ground.kind(), ground.provisions(), date);
        return ground.text() == null ? what : locale.text("alignment.ground.text", what, ground.text());
    }

    /** Gives one of the grounds as the reason, which can still be written otherwise. */
    public void because(String ground) {
        entry.setReason(ground);
    }

    /** Records, then shows the State's articles with what was recorded. */
    public void save() throws IOException {
        Optional<Finding> finding = record();
        if (finding.isPresent()) {
            goTo("/alignment/country?country=" + country + "&instrument="
                    + finding.get().instrument() + "&recorded=" + finding.get().id());
        }
    }

    /** Records, then opens the next article. */
    public void saveAndGoOn() throws IOException {
        Optional<Finding> finding = record();
        if (finding.isPresent()) {
            String next = getNext().map(Provision::code).orElse(provision);
            goTo("/alignment/record?country=" + country + "&provision=" + next + "&recorded="
                    + finding.get().id());
        }
    }

    private Optional<Finding> record() {
        added = false;
        try {
            var input = entry.input(country, provision, laws.byName(country));
            return Optional.of(corrects == null ? findings.record(input) : findings.correct(corrects, input));
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
        return Optional.empty();
    }

    private void goTo(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path + asOf.getNext());
    }

    public Optional<Provision> getNext() {
        return place.nextTo(getProvision());
    }

    public Country getCountry() {
        return countries.get(country);
    }

    public Provision getProvision() {
        return provisions.get(provision);
    }

    public String getTitle() {
        if (country.isEmpty()) {
            return "";
        }
        String key = corrects == null ? "alignment.record.title" : "alignment.correct.title";
        return locale.text(key, getCountryName(), place.nameOf(getProvision()));
    }

    public String getCountryName() {
        return getCountry().label(locale.getLanguage(), asOf.getDay());
    }

    public boolean isCorrection() {
        return corrects != null;
    }

    /** The State's laws on record, by their titles: offered while a citation is typed. */
    public List<String> getLaws() {
        return laws.titles(country);
    }

    /** The row that was just added, to type into; -1 where none was. */
    public int getFresh() {
        return added ? entry.getCitations().size() - 1 : -1;
    }

    public FindingEntry getEntry() {
        return entry;
    }
}
