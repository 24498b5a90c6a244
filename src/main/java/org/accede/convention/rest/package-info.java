/** The calls of the convention feature. */
@NullMarked
package org.accede.convention.rest;

import org.jspecify.annotations.NullMarked;
