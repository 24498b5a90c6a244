/** Tables as files, for programs and for the links on pages. */
@NullMarked
package org.accede.export.rest;

import org.jspecify.annotations.NullMarked;
