/** Activities, for programs. */
@NullMarked
package org.accede.activity.rest;

import org.jspecify.annotations.NullMarked;
