/**
 * Desk reviews: a State's law read article by article against an instrument, by one pair of eyes and approved by another.
 *
 * <p>R1 A review moves only as its life allows: requested, in progress, draft, under review, approved, shared with the
 * authorities, final; also returned and abandoned. Every step is kept with who took it and when.
 * <p>R2 Nobody approves what they wrote any part of.
 * <p>R3 An approval fixes the content: its text and fingerprint are kept. Sharing publishes the findings as facts.
 * <p>R4 Until it is shared a review exists only for those who may see drafts; afterwards everybody else sees what was shared
 * last, never the draft of a revision.
 * <p>R5 An edit of what was approved opens a revision; a final or abandoned review can't be edited.
 * <p>R6 What is copied forward from an earlier review is to be confirmed, never confirmed.
 * <p>R7 Drafts may be incomplete; what is submitted for approval may not.
 * <p>R8 A published finding whose article was edited since the approval, or whose cited law was amended or repealed since,
 * is marked until the review is approved again.
 */
@NullMarked
package org.accede.deskreview;

import org.jspecify.annotations.NullMarked;
