package org.accede.law;

/**
 * A law is about to be removed, in the same transaction: whoever refers to it throws a {@link org.accede.shared.Conflict}.
 *
 * @param law its id
 */
public record LawRemoval(long law) {}
