/**
 * What the authorities of a State are advised to do: from a finding, a desk review or an activity, with how far it has come.
 *
 * <p>R1 To save: a State, a text in one language, and either a provision or what the recommendation comes from. The State
 * and what it comes from stay as they were first given.
 * <p>R2 A recommendation moves only as its life allows: open, in progress, implemented, no longer relevant; implemented
 * needs evidence, a text or a link, with its day; no longer relevant and reopening need a reason. Every step and note is
 * kept with who and when.
 * <p>R3 A due date is as precise as what was agreed. It has passed once its last possible day has, by today in the office's
 * zone, while something is left to do.
 * <p>R4 Sharing a desk review opens a recommendation for each article that it advises upon, exactly once: a later revision
 * changes its text where the advice differs, opens it again where it was closed, and closes it where the advice is dropped.
 * <p>R5 Of a review that was not shared nothing is ever recommended here, so that no draft can be seen.
 * <p>R6 A recommendation of a fictional State is left out unless the group FICTIONAL is asked for.
 * <p>R7 Who has it is an account that may write; an account that is gone has nothing any more.
 */
@NullMarked
package org.accede.recommendation;

import org.jspecify.annotations.NullMarked;
