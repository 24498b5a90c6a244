package org.accede.shared.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.Supplier;
import org.accede.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Entity tags: 304 for what has not changed, 428 and 412 for writes that don't know what they overwrite. */
public final class Tags {
    private static final int PRECONDITION_REQUIRED = 428;
    private static final String PARTED = ".";

    private Tags() {}

    /** Answers 304 when the caller has what {@code parts} stand for, else 200 with the body. */
    public static Response answer(Request request, Supplier<?> body, @Nullable Object... parts) {
        EntityTag tag = new EntityTag(Fingerprint.of(Arrays.toString(parts)));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body.get()) : unchanged;
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    /** Answers 304 when the caller has what the tag stands for, else 200 with the body. */
    public static Response tagged(Request request, Object body, EntityTag tag) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body) : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** @param parts on which the answer hangs besides the record's version: {@link #expected} looks past them */
    public static EntityTag version(int version, @Nullable Object... parts) {
        return new EntityTag(
                "v" + version + (parts.length == 0 ? "" : PARTED + Fingerprint.of(Arrays.toString(parts))));
    }

    /** The version that {@code If-Match} names; throws 428 where the header is missing, 412 where it can't be one of ours. */
    public static int expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new WebApplicationException(PRECONDITION_REQUIRED);
        }
        try {
            return Integer.parseInt(ifMatch.trim()
                    .replace("\"", "")
                    .split("[" + PARTED + "]", -1)[0]
                    .substring(1));
        } catch (NumberFormatException | IndexOutOfBoundsException foreign) {
            throw new WebApplicationException(Response.Status.PRECONDITION_FAILED);
        }
    }
}
