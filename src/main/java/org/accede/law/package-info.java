/**
 * A State's acts and bills, and what became of them: the reform track.
 *
 * <p>R1 What became of a law is told by its events alone: those that the register held at the instant, dated on or before
 * the day. A law's stage is folded from them and stored nowhere.
 * <p>R2 A bill is no law. It becomes one by being adopted; the record stays the same. Certainly sent back before it was
 * promulgated or in force, it is a bill again; afterwards no step of a bill changes what it is.
 * <p>R3 A law is in force from the event that says so. Of an article that such an event names, that event's day counts,
 * which may lie ahead; of all others the day of the event that names none. While only named articles are, it is in force
 * in part.
 * <p>R4 A law in force that was amended, before or since, is in force as amended; an amendment of a bill changes no stage.
 * An amendment of a text of which no earlier step is on record shows that it was in force.
 * <p>R5 A repeal that names articles takes those away, until a later amendment names them, and counts as an amendment; one
 * that names none ends the law, until it is put in force anew.
 * <p>R6 A partial date holds from its first possible day, a repeal from its last. What has no date counts on every day, a
 * repeal too, and the stage that rests on it says "date unknown".
 * <p>R7 A law's titles and links are a record that is changed, its events are facts that are corrected and withdrawn.
 */
@NullMarked
package org.accede.law;

import org.jspecify.annotations.NullMarked;
