package org.accede.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.accede.shared.NotAllowed;
import org.accede.shared.NotFound;

/** What a use case refuses becomes the error page that says so, however deep Faces has wrapped it. */
@WebFilter("/*")
public class Refusals extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            int status = status(failed);
            if (status == 0 || response.isCommitted()) {
                throw failed;
            }
            response.resetBuffer();
            response.sendError(status);
        }
    }

    private static int status(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowed) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (cause instanceof NotFound) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
        }
        return 0;
    }
}
