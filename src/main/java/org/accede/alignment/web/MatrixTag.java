package org.accede.alignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.accede.alignment.ChangedSinceApproval;
import org.accede.shared.Caller;
import org.accede.shared.Fingerprint;
import org.accede.shared.web.LocaleBacking;

/**
 * The tag of the matrix page: it hangs on its address, its reader, the language, the register and the reviews edited since
 * their approval, and on nothing else.
 */
@RequestScoped
public class MatrixTag {
    /** A new start may be a new release, whose page looks different. */
    private static final String STARTED = UUID.randomUUID().toString();

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    @Inject
    LocaleBacking locale;

    /** Whether the browser has the page already; it is told so then, and nothing is left to be written. */
    boolean answers(ChangedSinceApproval changed) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        String tag = tag(changed);
        // a language that is asked for has to be remembered, by a header of the answer
        boolean known = tag.equals(request.getHeader("If-None-Match")) && request.getParameter("lang") == null;
        if (known) {
            // without the headers set so far: they would take the place of those that the page came with
            response.reset();
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            faces.responseComplete();
        }
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        return known;
    }

    private String tag(ChangedSinceApproval changed) {
        List<?> parts = List.of(
                STARTED,
                String.valueOf(request.getQueryString()),
                locale.getLanguage(),
                caller.name(),
                caller.roles().stream().sorted().toList(),
                changed.at(),
                changed.findings());
        return '"' + Fingerprint.of(parts.toString()) + '"';
    }
}
