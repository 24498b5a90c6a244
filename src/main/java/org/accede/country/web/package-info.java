/** What pages show of countries: the lists to choose them from. */
@NullMarked
package org.accede.country.web;

import org.jspecify.annotations.NullMarked;
