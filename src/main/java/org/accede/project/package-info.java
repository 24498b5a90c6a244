/** Capacity-building projects and the contributions of their donors. */
@NullMarked
package org.accede.project;

import org.jspecify.annotations.NullMarked;
