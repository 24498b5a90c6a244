/** Alignment and findings, for programs. */
@NullMarked
package org.accede.alignment.rest;

import org.jspecify.annotations.NullMarked;
