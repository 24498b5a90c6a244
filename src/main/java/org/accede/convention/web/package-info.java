/** What pages show of instruments and provisions: the lists to choose them from. */
@NullMarked
package org.accede.convention.web;

import org.jspecify.annotations.NullMarked;
