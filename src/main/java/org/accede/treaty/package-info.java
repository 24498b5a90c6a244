/**
 * The treaty track: what a State did about an instrument, and where that leaves it on a day.
 *
 * <p>R1 A status is folded from the actions dated on or before the day; nothing else makes one.
 * <p>R2 Party: in force for the State. Contracting State: deposited, not yet in force. Signatory: signed. Invited: a term
 * that runs, or none. The first of these that fits is the status. The public counts the first two as Parties.
 * <p>R3 In force for a State from the first day of the month after three months from its deposit, and not before the
 * treaty's own start (CETS 185, articles 36 and 37).
 * <p>R4 A treaty without a known start begins by the same three months from the deposit that completes its number; each State
 * counts once, a fictional one never.
 * <p>R5 The term of an invitation is recorded, never computed; it runs through its last possible day, and an extension
 * replaces it. Warnings fall 24, 12, 6 and 3 months before its end.
 * <p>R6 A denunciation leaves a Party until the first day of the month after three months from it (CETS 185, article 47).
 * <p>R7 A partial date holds from its first possible day; what is reckoned from it uses the last.
 * <p>R8 An undated action counts from the register's first day, and the status that rests on it says "date unknown". An
 * undated extension is one of the last invitation on record. An undated denunciation never takes effect: it is an end, and
 * its last possible day isn't known.
 * <p>R9 Only an invitation and its extension have a term, and an extension always has; only reservations, declarations
 * and designations are made under provisions, which belong to the instrument. A correction keeps State and instrument.
 * <p>R10 What looks wrong and may be right is said and never refused: an accession without a recorded invitation, a
 * reservation or designation where the instrument provides for none, the same action twice.
 * <p>R11 Changes of status come in two steps: the revision, what the register says otherwise now of the first day, and the
 * world, what happened between the days by what is known at the end, be it by acts or by the passing of time.
 */
@NullMarked
package org.accede.treaty;

import org.jspecify.annotations.NullMarked;
