/**
 * How far a State's law is in line with an instrument: findings and judgements, and what is derived from them.
 *
 * <p>R1 Not assessed is the absence of a rating: never good, never bad, never stored.
 * <p>R2 A provision's own finding wins over what its parts would give.
 * <p>R3 From its parts a provision is: not applicable when all are; not assessed when none is assessed; in line when all
 * are assessed and in line; not in line when every assessed one is; otherwise partly in line.
 * <p>R4 Parts that are not applicable count neither as assessed nor as assessable; a part that is itself derived counts
 * as one assessed part as soon as it has a rating.
 * <p>R5 A pillar scores 1 for an article in line, a half for partly, nothing for not in line or not assessed; its share
 * is the score of the applicable articles. From 0.8 unrounded it is largely in place, above 0 partially, else not in place
 * or no information; without an applicable article there is no derived level.
 * <p>R6 The judged level counts where there is one, the derived one stands beside it; where they disagree and a finding
 * is newer than the judgement, somebody has to judge again.
 * <p>R7 Of the facts of one key the latest that is known, stands and has begun is the one that counts.
 * <p>R8 Changes come in two steps for each cell: the revision, what the register says otherwise now of the first day, and
 * the world, what happened between the days by what is known at the end. A revision is never progress.
 * <p>R9 What is kept in memory of the findings is read from the register, up to its last record, and says nothing else
 * than the register.
 * <p>R10 Not applicable has its reason: a reservation made, or an option not used. Where the register has neither, that is
 * said and never refused.
 */
@NullMarked
package org.accede.alignment;

import org.jspecify.annotations.NullMarked;
