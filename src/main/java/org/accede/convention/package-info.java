/**
 * The instruments, their articles and sub-provisions, as data: a fourth treaty is coming.
 *
 * <p>R1 A provision without a parent is an article.
 * <p>R2 The parts of a provision are its direct children that are assessable.
 * <p>R3 A child that isn't assessable is a heading: it is no part itself, and its own parts stand in its place, so that
 * nothing that was assessed below it gets lost.
 * <p>R4 A pillar is made up of the assessable articles that carry it; sub-provisions count through their article only.
 */
@NullMarked
package org.accede.convention;

import org.jspecify.annotations.NullMarked;
