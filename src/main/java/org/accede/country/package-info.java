/**
 * States, countries and areas: their names by language and day, groups, footnotes.
 *
 * <ol>
 *   <li>R1 A name, its asterisk and its footnote come from {@link org.accede.country.Country#label}, by the day of the
 *       table.
 *   <li>R2 Fictional States are left out unless the group FICTIONAL is asked for.
 * </ol>
 */
@NullMarked
package org.accede.country;

import org.jspecify.annotations.NullMarked;
