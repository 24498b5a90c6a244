/**
 * The history of every record that is not a fact: who changed which field from what to what, when, deletions included.
 *
 * <ol>
 *   <li>R1 No feature writes history: what the persistence layer writes of an entity marked {@link
 *       org.accede.history.Historied} is recorded, in the same transaction. An update that passes by it is refused.
 *   <li>R2 Kinds and fields are stored by names that outlive classes, attributes and columns; a name once used is never
 *       used for something else.
 *   <li>R3 Values are stored in no language: codes, ISO dates, plain numbers. A collection is stored whole and shown as
 *       what came and what went.
 *   <li>R4 Entries of one record have instants of their own, each later than the one before it. They don't take the
 *       register's clock, which is for facts: one lock for all writers would be the price.
 *   <li>R5 A creation and a deletion hold every field that has a value, so history is whole without the record.
 *   <li>R6 A personal value is sealed under a key of that person; without the key nobody reads it again.
 *   <li>R7 Of a secret history tells that it was changed, never from what to what.
 *   <li>R8 Nothing is ever removed from it.
 * </ol>
 */
@NullMarked
package org.accede.history;

import org.jspecify.annotations.NullMarked;
