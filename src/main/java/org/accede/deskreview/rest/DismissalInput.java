package org.accede.deskreview.rest;

import org.jspecify.annotations.Nullable;

/**
 * What a check found, said to be right as it is.
 *
 * @param rule its name
 * @param reason why
 */
public record DismissalInput(
        @Nullable String rule,
        @Nullable String provision,
        @Nullable String reason) {}
