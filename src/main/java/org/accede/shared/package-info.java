/**
 * The few things every feature uses: facts and the two axes of time, dates as people know them, who calls, names in two
 * languages.
 *
 * <p>R1 A partial date keeps its precision and is shown as given.
 * <p>R2 As a start a partial date holds from its first possible day; an end, and what is reckoned from it, use its last possible day.
 * <p>R3 An unknown day has neither; it sorts before every known one.
 * <p>R4 A date that doesn't exist (30 February) is refused, never moved to one that does.
 * <p>R5 Percentages are whole, rounded half up, and carry numerator and denominator; nothing of nothing has none.
 * <p>R6 A fact counts from the instant it was recorded and no longer from the instant it was corrected or withdrawn.
 * <p>R7 Of two State facts the later one is that with the later day in the world; of equals, the one recorded last.
 * <p>R8 Instants of the register are whole microseconds and are written with all six digits.
 * <p>R9 A fact is recorded, never edited: a later record corrects or withdraws it, once.
 * <p>R10 Every record has its own instant, greater than all before it.
 * <p>R11 Every use case of a collection class names the right it needs.
 */
@NullMarked
package org.accede.shared;

import org.jspecify.annotations.NullMarked;
