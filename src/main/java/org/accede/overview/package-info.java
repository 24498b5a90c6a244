/**
 * Questions that read several features: a country with all that is known of it, the list of countries with their status.
 *
 * <ol>
 *   <li>R1 The list, its call and its export read one criteria object and one service, so they can't disagree.
 *   <li>R2 Parties as counted in public are Parties and Contracting States; "in force" stands beside.
 * </ol>
 */
@NullMarked
package org.accede.overview;

import org.jspecify.annotations.NullMarked;
