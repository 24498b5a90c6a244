package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.accede.alignment.PillarJudgement;
import org.accede.alignment.PillarJudgements;
import org.accede.convention.Pillar;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.Caller;
import org.accede.shared.Messages;
import org.accede.shared.NotFound;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;

/** The State and the pillar that the address of a page names, by their codes or by the id of a judgement of them. */
@Named
@RequestScoped
public class PillarPlaceBacking {
    @Inject
    Countries countries;

    @Inject
    PillarJudgements judgements;

    @Inject
    Caller caller;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    HttpServletRequest request;

    private Optional<Country> country = Optional.empty();
    private Optional<Pillar> pillar = Optional.empty();
    private Optional<PillarJudgement> judgement = Optional.empty();

    @PostConstruct
    void read() {
        judgement = given("judgement").flatMap(this::judgement);
        country = judgement
                .map(PillarJudgement::country)
                .or(() -> given("country"))
                .flatMap(countries::find);
        pillar = judgement.map(PillarJudgement::pillar).or(() -> given("pillar").flatMap(PillarPlaceBacking::pillar));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private Optional<PillarJudgement> judgement(String id) {
        try {
            return id.matches("\\d{1,18}") ? Optional.of(judgements.get(Long.parseLong(id))) : Optional.empty();
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private static Optional<Pillar> pillar(String code) {
        return Arrays.stream(Pillar.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
    }

    public boolean isFound() {
        return country.isPresent() && pillar.isPresent();
    }

    /** Names no State or pillar: the page does not exist. */
    public void requireFound() throws IOException {
        if (!isFound()) {
            PlaceBacking.refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Lets only those in who may judge. */
    public void requireRight() throws IOException {
        requireFound();
        if (isFound() && !isMayJudge()) {
            PlaceBacking.refuse(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    public boolean isMayJudge() {
        return caller.may(Right.MANAGE);
    }

    public Country getCountry() {
        return country.orElseThrow(() -> new NotFound("country", ""));
    }

    public Pillar getPillar() {
        return pillar.orElseThrow(() -> new NotFound("pillar", ""));
    }

    /** The one that the address names; empty where it names none. */
    public Optional<PillarJudgement> getJudgement() {
        return judgement;
    }

    /** The name in print on the day of the page. */
    public String getCountryName() {
        return getCountry().label(locale.getLanguage(), asOf.getDay());
    }

    /** "Oussera, Procedural powers". */
    public String getTitle() {
        return isFound()
                ? locale.text(
                        "alignment.cell.title", getCountryName(), Messages.label(locale.getLanguage(), getPillar()))
                : "";
    }
}
