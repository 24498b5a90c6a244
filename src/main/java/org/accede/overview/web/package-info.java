/** The pages of the overview feature. */
@NullMarked
package org.accede.overview.web;

import org.jspecify.annotations.NullMarked;
