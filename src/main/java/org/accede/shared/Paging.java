package org.accede.shared;

/**
 * Which page of a list, in what order.
 *
 * @param page counted from 0
 * @param sort a field of the list, by its name in the API
 */
public record Paging(int page, int size, String sort, boolean descending) {
    public static final int MOST = 500;
    /** How deep pages go; beyond it a cursor serves. */
    public static final int DEEPEST = 10_000;
}
