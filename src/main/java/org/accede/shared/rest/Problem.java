package org.accede.shared.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a call, as RFC 9457 has it.
 *
 * @param errors for bad input, the fields and what is wrong with them
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<FieldError> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** @param path the field as the call names it */
    public record FieldError(String path, String message) {}
}
