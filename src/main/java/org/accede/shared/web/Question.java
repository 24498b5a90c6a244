package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.shared.Days;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** The question that a page's address asks, in the shape that criteria read; the day comes as the header shows it. */
@RequestScoped
public class Question {
    @Inject
    HttpServletRequest request;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    private @Nullable Parameters asked;

    /** @param days names of parameters that hold a day as people type it, or several apart by commas */
    public Parameters parameters(String... days) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, List.of(given)));
        asOf.getParameters().forEach((name, value) -> values.put(name, List.of(value)));
        for (String name : days) {
            values.computeIfPresent(name, (same, given) -> List.of(iso(given.get(0))));
        }
        asked = new Parameters(values);
        return asked;
    }

    /** The question as the page answers it, for a link that asks it again; throws before the page has read it. */
    public Map<String, String> understood() {
        if (asked == null) {
            throw new IllegalStateException("the page has not read its question yet");
        }
        return asked.understood();
    }

    private static String iso(String typed) {
        return Stream.of(typed.split("[,;]", -1))
                .map(day -> Days.parse(day).map(LocalDate::toString).orElse(day))
                .collect(Collectors.joining(","));
    }

    /** Says what could not be read; the page answers without it. */
    public void warn(Parameters parameters) {
        FacesContext faces = FacesContext.getCurrentInstance();
        parameters.unreadable().forEach(violation -> {
            String what = locale.text(violation.key(), violation.arguments().toArray());
            String summary = violation.path() + ": " + what;
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, summary, ""));
        });
    }
}
