/** Recommendations, for programs. */
@NullMarked
package org.accede.recommendation.rest;

import org.jspecify.annotations.NullMarked;
