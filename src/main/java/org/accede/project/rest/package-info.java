/** Projects, for programs. */
@NullMarked
package org.accede.project.rest;

import org.jspecify.annotations.NullMarked;
