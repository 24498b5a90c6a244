package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accede.alignment.Finding;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** The State and the provision that the address of a page names, and how both are called on the page. */
@Named
@RequestScoped
public class PlaceBacking {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

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

    @Inject
    HttpServletRequest request;

    private Optional<Country> country = Optional.empty();
    private Optional<Provision> provision = Optional.empty();

    @PostConstruct
    void read() {
        country = given("country").flatMap(countries::find);
        provision = given("provision").flatMap(provisions::find).filter(Provision::isAssessable);
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** Names no country or provision: the page does not exist. */
    public void requireFound() throws IOException {
        if (!isFound()) {
            refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void refuse(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
    }

    public boolean isFound() {
        return country.isPresent() && provision.isPresent();
    }

    public Country getCountry() {
        return country.orElseThrow(() -> new NotFound("country", ""));
    }

    public Provision getProvision() {
        return provision.orElseThrow(() -> new NotFound("provision", ""));
    }

    /** The name in print on the day of the page. */
    public String getCountryName() {
        return getCountry().label(locale.getLanguage(), asOf.getDay());
    }

    /** "Oussera, Article 6(1)(a)". */
    public String getTitle() {
        return isFound() ? locale.text("alignment.cell.title", getCountryName(), nameOf(getProvision())) : "";
    }

    /** "Article 6(1)(a)". */
    public String nameOf(Provision one) {
        return locale.text("alignment.article", one.number());
    }

    /** "Oussera, Article 6(1)(a)", for a page about a finding. */
    public String nameOf(Finding finding) {
        return locale.text(
                "alignment.cell.title",
                countries.get(finding.country()).label(locale.getLanguage(), asOf.getDay()),
                nameOf(provisions.get(finding.provision())));
    }

    /** "6(1)(a)", of what a finding is about. */
    public String numberOf(Finding finding) {
        return provisions.get(finding.provision()).number();
    }

    /** What to assess after a provision: after an article the next article, after a part whatever comes next. */
    public Optional<Provision> nextTo(Provision before) {
        return provisions.of(before.instrument()).stream()
                .filter(one -> one.sort() > before.sort())
                .filter(one -> one.isAssessable() && (one.isArticle() || !before.isArticle()))
                .findFirst();
    }

    public boolean isMayRecord() {
        return caller.may(Right.RECORD_FACTS);
    }

    /** A quote's language as the {@code lang} attribute takes it; empty where it is unknown. */
    public String languageOf(@Nullable String code) {
        return code != null && LANGUAGES.contains(code) ? code : "";
    }
}
