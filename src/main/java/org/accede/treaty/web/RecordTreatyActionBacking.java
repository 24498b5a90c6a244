package org.accede.treaty.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.shared.Conflict;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.accede.treaty.Confidence;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionKind;
import org.accede.treaty.TreatyActions;
import org.jspecify.annotations.Nullable;

/** Recording a treaty action, or a correction in the place of one: first the kind, then what this kind has. */
@Named
@ViewScoped
public class RecordTreatyActionBacking implements Serializable {
    /** The form's id, under which its fields stand. */
    private static final String FORM = "action";

    @Inject
    TreatyActions actions;

    @Inject
    Countries countries;

    @Inject
    ProvisionChoices choices;

    @Inject
    LocaleBacking locale;

    @Inject
    AsOfBacking asOf;

    @Inject
    TreatyNamesBacking names;

    @Inject
    ActionAddress address;

    @Inject
    FormMessages messages;

    private boolean found = true;
    private String country = "";
    private String instrument = Instrument.BUDAPEST;
    private @Nullable TreatyActionKind kind;
    private @Nullable Long corrects;
    private TreatyActionEntry entry = new TreatyActionEntry();

    @PostConstruct
    void open() {
        country = address.country().map(Country::iso2).orElse("");
        instrument = address.instrument().map(Instrument::code).orElse(Instrument.BUDAPEST);
        kind = address.kind().orElse(null);
        boolean unknownState = address.has("country") && country.isEmpty();
        found = !unknownState
                && (!address.has("corrects") || address.action("corrects").isPresent());
        address.action("corrects").ifPresent(this::correct);
    }

    private void correct(TreatyAction corrected) {
        corrects = corrected.id();
        country = corrected.country();
        instrument = corrected.instrument();
        kind = kind == null ? corrected.event().kind() : kind;
        entry = TreatyActionEntry.correcting(corrected, locale.getLanguage());
        entry.setOtherProvisions(choices.typed(instrument, kind, corrected.provisions()));
        entry.setProvisions(new ArrayList<>(choices.ticked(instrument, kind, corrected.provisions())));
        corrected.ending().ifPresent(ending -> messages.show(new Conflict("error.factEnded." + ending.kind())));
    }

    /** Lets only those in who may record, for a State and an action that exist. */
    public void requireOpen() throws IOException {
        if (!names.isMayRecord()) {
            ActionAddress.refuse(HttpServletResponse.SC_FORBIDDEN);
        } else if (!found) {
            ActionAddress.refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Puts five years from the adoption into the term, to be looked at. */
    public void offerTerm() {
        if (entry.offerTerm(locale.getLanguage()).isEmpty()) {
            String words = locale.text("treaty.term.needsDay");
            FacesContext.getCurrentInstance()
                    .addMessage(FORM + ":date", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
    }

    /** Records, then shows the action with what it did to the State's status. */
    public void save() throws IOException {
        TreatyActionKind chosen = kind;
        if (chosen == null) {
            return;
        }
        try {
            List<String> provisions = choices.chosen(instrument, entry.getProvisions(), entry.getOtherProvisions());
            var input = entry.input(country, instrument, chosen, provisions);
            TreatyAction action = corrects == null ? actions.record(input) : actions.correct(corrects, input);
            address.goTo("/treaty/view?id=" + action.id() + "&done=recorded");
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    /** Everything is chosen that decides which fields there are. */
    public boolean isReady() {
        return kind != null && !country.isEmpty();
    }

    public String getTitle() {
        if (!isReady()) {
            return locale.text("treaty.record");
        }
        String key = corrects == null ? "treaty.record.title" : "treaty.correct.title";
        return locale.text(key, getCountryName(), Display.label(kind));
    }

    public String getCountryName() {
        return country.isEmpty() ? "" : names.country(country);
    }

    public boolean isFictional() {
        return !country.isEmpty() && names.isFictional(country);
    }

    public boolean isCorrection() {
        return corrects != null;
    }

    public @Nullable Long getCorrects() {
        return corrects;
    }

    public String getCountry() {
        return country;
    }

    public String getInstrument() {
        return instrument;
    }

    public @Nullable TreatyActionKind getKind() {
        return kind;
    }

    public TreatyActionKind[] getKinds() {
        return TreatyActionKind.values();
    }

    public Confidence[] getConfidences() {
        return Confidence.values();
    }

    /** In the order of the names, fictional States after the others. */
    public List<Country> getCountries() {
        return Stream.of(CountryFilter.ALL, CountryFilter.FICTIONAL)
                .flatMap(filter -> countries.all(filter, locale.getLanguage(), asOf.getToday()).stream())
                .toList();
    }

    /** Those the instrument provides for. */
    public List<Provision> getOffered() {
        return kind == null ? List.of() : choices.offered(instrument, kind);
    }

    public TreatyActionEntry getEntry() {
        return entry;
    }
}
