package org.accede.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The language of this request: the one just asked for, else the one chosen before, else the browser's, else English. */
@Named
@RequestScoped
public class LocaleBacking {
    private static final String COOKIE = "lang";
    private static final int ONE_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private Language language = Language.EN;

    @Inject
    HttpServletRequest request;

    @PostConstruct
    void choose() {
        Optional<Language> asked = Language.find(request.getParameter("lang"));
        asked.ifPresent(LocaleBacking::remember);
        language = asked.or(this::remembered).or(this::preferred).orElse(Language.EN);
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return language.locale();
    }

    /** As the {@code lang} attribute has it. */
    public String getCode() {
        return language.code();
    }

    /** A text with its placeholders filled; one without is shorter as {@code text['…']}. */
    public String text(String key, @Nullable Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    /** The text in the language on screen, or in the other one where it is missing. */
    public @Nullable String pick(@Nullable String en, @Nullable String fr) {
        return language.pickOrNull(en, fr);
    }

    private Optional<Language> remembered() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .findFirst()
                        .flatMap(cookie -> Language.find(cookie.getValue()));
    }

    private Optional<Language> preferred() {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.find(locale).stream())
                .findFirst();
    }

    private static void remember(Language chosen) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null || !(faces.getExternalContext().getResponse() instanceof HttpServletResponse response)) {
            return;
        }
        Cookie cookie = new Cookie(COOKIE, chosen.code());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(((HttpServletRequest) faces.getExternalContext().getRequest()).isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
