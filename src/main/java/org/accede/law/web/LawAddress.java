package org.accede.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.accede.law.Law;
import org.accede.law.LawEvent;
import org.accede.law.LawEvents;
import org.accede.law.Laws;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.Right;

/** The laws and events that a page's address names by their ids. */
@RequestScoped
public class LawAddress {
    @Inject
    Laws laws;

    @Inject
    LawEvents events;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    Optional<Long> number(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    Optional<Law> law(String parameter) {
        return number(parameter).flatMap(laws::find);
    }

    Optional<LawEvent> event(Law law, String parameter) {
        try {
            return number(parameter).map(id -> events.get(law.id(), id));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    /** Lets only those in who may write about laws, and only where there is what the address names. */
    void requireOpen(boolean found) throws IOException {
        if (!caller.may(Right.LOG)) {
            refuse(HttpServletResponse.SC_FORBIDDEN);
        } else if (!found) {
            refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void refuse(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
    }

    static void goTo(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }
}
