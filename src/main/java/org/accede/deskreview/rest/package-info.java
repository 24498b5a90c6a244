/** Desk reviews, for programs. */
@NullMarked
package org.accede.deskreview.rest;

import org.jspecify.annotations.NullMarked;
