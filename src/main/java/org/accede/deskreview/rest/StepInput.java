package org.accede.deskreview.rest;

import org.jspecify.annotations.Nullable;

/**
 * What goes with a step of a review.
 *
 * @param reason why; a return and an abandonment need it
 */
public record StepInput(@Nullable String reason) {}
