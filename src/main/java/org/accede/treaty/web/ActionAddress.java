package org.accede.treaty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.shared.NotFound;
import org.accede.shared.web.AsOfBacking;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionKind;
import org.accede.treaty.TreatyActions;

/** What the address of a page names: a State, an instrument, a kind, an action; and the way to another page. */
@RequestScoped
public class ActionAddress {
    @Inject
    TreatyActions actions;

    @Inject
    Countries countries;

    @Inject
    Provisions provisions;

    @Inject
    AsOfBacking asOf;

    @Inject
    HttpServletRequest request;

    boolean has(String parameter) {
        return given(parameter).isPresent();
    }

    Optional<Country> country() {
        return given("country").flatMap(countries::find);
    }

    Optional<Instrument> instrument() {
        return given("instrument")
                .flatMap(code -> provisions.instruments().stream()
                        .filter(instrument -> instrument.code().equals(code))
                        .findFirst());
    }

    Optional<TreatyActionKind> kind() {
        return given("kind")
                .flatMap(name -> Arrays.stream(TreatyActionKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst());
    }

    Optional<TreatyAction> action(String parameter) {
        return given(parameter).filter(id -> id.matches("\\d{1,18}")).flatMap(this::find);
    }

    private Optional<TreatyAction> find(String id) {
        try {
            return Optional.of(actions.get(Long.parseLong(id)));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    static void refuse(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
    }

    /** To another page, on the same day and by the same knowledge; its address already has a question. */
    void goTo(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path + asOf.getNext());
    }
}
