package org.accede.shared.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.accede.shared.Caller;
import org.accede.shared.Conflict;
import org.accede.shared.Messages;
import org.accede.shared.NotAllowed;
import org.accede.shared.NotFound;
import org.accede.shared.RuleBroken;
import org.accede.shared.StaleWrite;
import org.accede.shared.TooLarge;
import org.accede.shared.Unreadable;
import org.accede.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Turns whatever ends a call into a problem document; no stack trace leaves the server. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_REQUIRED = 428;

    @Inject
    CallLanguage language;

    @Inject
    Caller caller;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = root(thrown);
        if (cause instanceof RuleBroken broken) {
            return problem(status(broken), null, broken.violations());
        }
        if (cause instanceof NotAllowed) {
            return refusal();
        }
        if (cause instanceof StaleWrite || cause instanceof OptimisticLockException) {
            return problem(412, null, List.of());
        }
        if (cause instanceof Conflict conflict) {
            return problem(409, Messages.text(language.get(), conflict.key(), conflict.arguments()), List.of());
        }
        return technical(cause);
    }

    private static int status(RuleBroken broken) {
        if (broken instanceof TooLarge) {
            return 413;
        }
        return broken instanceof Unreadable ? 400 : UNPROCESSABLE;
    }

    private Response technical(Throwable cause) {
        if (cause instanceof NotFound) {
            return problem(404, null, List.of());
        }
        if (cause instanceof WebApplicationException known) {
            return problem(known.getResponse().getStatus(), null, List.of());
        }
        if (cause instanceof ProcessingException || cause instanceof JsonbException || cause instanceof JsonException) {
            return problem(400, null, List.of());
        }
        LOG.log(Level.SEVERE, "a call failed", cause);
        return problem(500, null, List.of());
    }

    private Response refusal() {
        if (!caller.name().isEmpty()) {
            return problem(403, null, List.of());
        }
        return Response.fromResponse(problem(401, null, List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Accede\", charset=\"UTF-8\"")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private Response problem(int status, @Nullable String detail, List<Violation> violations) {
        String title = Messages.text(language.get(), "problem." + (isNamed(status) ? status : status / 100 * 100));
        List<Problem.FieldError> errors =
                violations.stream().map(this::fieldError).toList();
        Problem body = new Problem("about:blank", title, status, detail, errors.isEmpty() ? null : errors);
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(body).build();
    }

    private Problem.FieldError fieldError(Violation violation) {
        return new Problem.FieldError(
                violation.path(),
                Messages.text(
                        language.get(), violation.key(), violation.arguments().toArray()));
    }

    private static boolean isNamed(int status) {
        return List.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, UNPROCESSABLE, PRECONDITION_REQUIRED)
                .contains(status);
    }

    /** What the container wrapped: a rolled back transaction hides the reason that our own exceptions tell. */
    private static Throwable root(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken
                    || cause instanceof Conflict
                    || cause instanceof NotFound
                    || cause instanceof NotAllowed
                    || cause instanceof OptimisticLockException) {
                return cause;
            }
        }
        return thrown;
    }
}
