package org.accede.shared.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What calls bring and take along. */
public final class Bodies {
    private Bodies() {}

    /** Throws 400 where a call that needs a body has none. */
    public static <T> T given(@Nullable T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }

    /** 201 with the address of the record below its resource. */
    public static Response created(UriInfo uri, Class<?> resource, long id, Object body) {
        return Response.created(uri.getBaseUriBuilder()
                        .path(resource)
                        .path(Long.toString(id))
                        .build())
                .entity(body)
                .build();
    }
}
