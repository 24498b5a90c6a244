package org.accede.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** What every answer tells the browser: load nothing from elsewhere, guess no types, keep no page. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class ResponseHeaders extends HttpFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String WITHOUT_SCRIPTS = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            // Components write style attributes; style sheets come from here only.
            + "style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, WITHOUT_SCRIPTS + "script-src 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", isVersioned(request) ? "public, max-age=31536000, immutable" : "no-store");
        chain.doFilter(request, new OnePolicy(response));
    }

    /** A resource whose address changes with its content. */
    private static boolean isVersioned(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/jakarta.faces.resource/") && request.getParameter("v") != null;
    }

    /** PrimeFaces adds a policy of its own for the page's nonce; two policies would only allow what both allow. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(POLICY, WITHOUT_SCRIPTS + value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
