/** History on pages: of the record on screen, and of all. */
@NullMarked
package org.accede.history.web;

import org.jspecify.annotations.NullMarked;
