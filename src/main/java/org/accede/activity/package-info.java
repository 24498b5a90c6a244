/**
 * What the office does: workshops, trainings, missions, conferences.
 *
 * <ol>
 *   <li>R1 To save: a title in one language, a kind, a start day, a country or a wider scope, a project. What else is
 *       missing is shown as incomplete and never blocks.
 *   <li>R2 Shares between projects are absent or add up to 100 %.
 *   <li>R3 Parts of a headcount may sum to less than the total, never to more; the rest is "undisclosed", computed.
 *   <li>R4 A regional activity counts once in a list's total and once for each of its countries.
 *   <li>R5 An entered activity needs a day; an imported one may keep a partial or unknown date.
 *   <li>R6 An activity of a fictional State is left out unless the group FICTIONAL is asked for.
 * </ol>
 */
@NullMarked
package org.accede.activity;

import org.jspecify.annotations.NullMarked;
