/** The calls of the treaty feature. */
@NullMarked
package org.accede.treaty.rest;

import org.jspecify.annotations.NullMarked;
