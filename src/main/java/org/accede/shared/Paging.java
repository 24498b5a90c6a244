package org.accede.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    /** A list that stands in ascending order of the one field it can be sorted by, turned round where that is asked for. */
    public <T> List<T> turned(List<T> ascending) {
        if (!descending) {
            return ascending;
        }
        List<T> turned = new ArrayList<>(ascending);
        Collections.reverse(turned);
        return turned;
    }
}
