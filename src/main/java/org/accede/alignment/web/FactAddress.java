package org.accede.alignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.accede.alignment.Finding;
import org.accede.alignment.Findings;
import org.accede.shared.NotFound;

/** The findings that a page's address names by their ids. */
@RequestScoped
public class FactAddress {
    @Inject
    Findings findings;

    @Inject
    HttpServletRequest request;

    boolean has(String parameter) {
        String given = request.getParameter(parameter);
        return given != null && !given.isBlank();
    }

    Optional<Finding> finding(String parameter) {
        String given = request.getParameter(parameter);
        if (given == null || !given.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(findings.get(Long.parseLong(given)));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
