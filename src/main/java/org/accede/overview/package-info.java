/**
 * Questions that read several features: a country with all that is known of it, the list of countries with their status.
 *
 * <ol>
 *   <li>R1 The list, its call and its export read one criteria object and one service, so they can't disagree.
 *   <li>R2 Parties as counted in public are Parties and Contracting States; "in force" stands beside.
 *   <li>R3 Of every region and group the levels of a pillar sum to its States; a State of which nothing is recorded counts
 *       as "not in place or no information", and the page says of how many something is.
 *   <li>R4 What others have published stands beside what this register counts and is never mixed with it.
 *   <li>R5 The map says nothing that the list beside it doesn't, and nothing by colour alone.
 *   <li>R6 By knowledge from before the first record a page says when the register starts and shows no status; the
 *       fictional States, whose history of knowledge may be set back, have a start of their own.
 * </ol>
 */
@NullMarked
package org.accede.overview;

import org.jspecify.annotations.NullMarked;
