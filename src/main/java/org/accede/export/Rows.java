package org.accede.export;

import java.util.function.Consumer;

/** The rows of a table: they pass by one after the other, in their order. */
@FunctionalInterface
public interface Rows<R> {
    void each(Consumer<R> taker);
}
