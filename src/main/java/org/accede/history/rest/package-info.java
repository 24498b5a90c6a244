/** History, for programs. */
@NullMarked
package org.accede.history.rest;

import org.jspecify.annotations.NullMarked;
