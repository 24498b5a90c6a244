package org.accede.alignment.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accede.alignment.Alignment;
import org.accede.alignment.ChangedSinceApproval;
import org.accede.shared.Caller;
import org.accede.shared.Fingerprint;

/**
 * Answers 304 to a browser that has the matrix page already and nothing was recorded since: the page hangs on its address,
 * its reader, the language and the register, and on nothing else.
 */
@WebFilter("/alignment")
public class MatrixTag extends HttpFilter {
    /** A new start may be a new release, whose page looks different. */
    private static final String STARTED = UUID.randomUUID().toString();

    @Inject
    transient Alignment alignment;

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // a language that is asked for has to be remembered
        if (!request.getMethod().equals("GET") || caller.name().isEmpty() || request.getParameter("lang") != null) {
            chain.doFilter(request, response);
            return;
        }
        String tag = tag(request);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            // without the headers set so far: they would take the place of those that the page came with
            response.reset();
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (response.getStatus() != HttpServletResponse.SC_NOT_MODIFIED) {
            chain.doFilter(request, response);
        }
    }

    private String tag(HttpServletRequest request) {
        ChangedSinceApproval now = alignment.changedSinceApproval(null, null);
        List<?> parts = List.of(
                STARTED,
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                language(request),
                caller.name(),
                caller.roles().stream().sorted().toList(),
                now.at(),
                now.findings());
        return '"' + Fingerprint.of(parts.toString()) + '"';
    }

    private static String language(HttpServletRequest request) {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return cookies.filter(cookie -> "lang".equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElseGet(() -> String.valueOf(request.getHeader("Accept-Language")));
    }
}
