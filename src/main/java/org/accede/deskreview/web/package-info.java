/** The pages of desk reviews, and the place where the editor saves. */
@NullMarked
package org.accede.deskreview.web;

import org.jspecify.annotations.NullMarked;
