package org.accede.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.accede.shared.Caller;
import org.accede.shared.Right;

/** What a page's address names, whom it lets in, and where it leads. */
public abstract class PageAddress {
    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /** A parameter that is an id. */
    public Optional<Long> number(String parameter) {
        return text(parameter).filter(given -> given.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** A parameter that says something. */
    public Optional<String> text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).filter(given -> !given.isBlank());
    }

    /** Lets only those in who may write, and only where there is what the address names. */
    public void requireOpen(boolean found) throws IOException {
        if (!caller.may(Right.LOG)) {
            refuse(HttpServletResponse.SC_FORBIDDEN);
        } else {
            requireFound(found);
        }
    }

    /** Shows the page only where there is what the address names. */
    public void requireFound(boolean found) throws IOException {
        if (!found) {
            refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void refuse(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
    }

    /** @param path within the application */
    public static void goTo(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }
}
