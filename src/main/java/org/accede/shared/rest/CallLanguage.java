package org.accede.shared.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.accede.shared.Language;

/** The language of a call's answer: {@code ?lang=}, else {@code Accept-Language}, else English. */
@RequestScoped
public class CallLanguage {
    @Inject
    HttpServletRequest request;

    public Language get() {
        String asked = request.getParameter("lang");
        return Language.of(asked == null ? request.getLocale().getLanguage() : asked);
    }
}
