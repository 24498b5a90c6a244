package org.accede.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param total rows of the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    /** Cuts the page out of a whole list. */
    public static <T> Page<T> of(List<T> all, Paging paging) {
        int from = (int) Math.min((long) paging.page() * paging.size(), all.size());
        int to = Math.min(from + paging.size(), all.size());
        return new Page<>(List.copyOf(all.subList(from, to)), paging.page(), paging.size(), all.size());
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), page, size, total);
    }
}
