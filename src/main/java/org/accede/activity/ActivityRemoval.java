package org.accede.activity;

/**
 * An activity is about to be removed, in the same transaction: whoever can't do without it throws a {@link
 * org.accede.shared.Conflict}.
 *
 * @param activity its id
 */
public record ActivityRemoval(long activity) {}
