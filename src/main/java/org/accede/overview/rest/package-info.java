/** The calls of the overview feature. */
@NullMarked
package org.accede.overview.rest;

import org.jspecify.annotations.NullMarked;
