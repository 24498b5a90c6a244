package org.accede.treaty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.Caller;
import org.accede.shared.Days;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.accede.treaty.ClockEvent;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyWarning;

/** How States, instruments and actions are called on the pages about them. */
@Named
@RequestScoped
public class TreatyNamesBacking {
    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    Caller caller;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    /** The name in print on the day of the page. */
    public String country(String code) {
        return label(countries.get(code));
    }

    public String label(Country country) {
        return country.label(locale.getLanguage(), asOf.getDay());
    }

    public boolean isFictional(String code) {
        return countries.get(code).isFictional();
    }

    public String instrument(String code) {
        return provisions.instrument(code).shortTitle(locale.getLanguage());
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    /** "14, 22", in the instrument's order. */
    public String numbers(Collection<String> codes) {
        return codes.stream()
                .map(provisions::get)
                .sorted(Comparator.comparing(Provision::sort))
                .map(Provision::number)
                .collect(Collectors.joining(", "));
    }

    /** "Barbados: accession, 12 Mar 2025". */
    public String title(TreatyAction action) {
        return locale.text(
                "treaty.title.of",
                country(action.country()),
                Display.label(action.event().kind()),
                Display.day(action.event().date()));
    }

    /** "Accession, 12 Mar 2025, recorded 3 Jul 2025, 10:12 by officer". */
    public String fact(TreatyAction action) {
        return locale.text(
                "treaty.fact",
                Display.label(action.event().kind()),
                Display.day(action.event().date()),
                Display.moment(action.recordedAt()),
                Display.recorder(action.recordedBy()));
    }

    /** "Entry into force on 1 Dec 2025, reckoned from Accession, 28 Aug 2025". */
    public String clock(ClockEvent event) {
        return locale.text(
                "treaty.clock." + event.kind(),
                Days.text(event.day(), locale.getLanguage()),
                Display.label(event.ground().event().kind()),
                Display.day(event.ground().event().date()));
    }

    public String warning(TreatyWarning warning) {
        return locale.text(warning.words().key(), warning.subject());
    }

    /** The designation footnotes of States, each once. */
    public List<String> footnotes(Collection<String> codes) {
        return codes.stream()
                .distinct()
                .map(code -> countries.get(code).footnote(locale.getLanguage()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public boolean isMayRecord() {
        return caller.may(Right.RECORD_FACTS);
    }
}
