package org.accede.alignment;

import java.util.Collection;

/**
 * How many cells changed, and how; a cell with both steps counts in both.
 *
 * @param changed distinct cells
 * @param corrected those with a revision
 */
public record ChangeTally(long changed, long improved, long worsened, long neutral, long corrected) {

    public static ChangeTally of(Collection<CellChange> cells) {
        return new ChangeTally(
                cells.size(),
                count(cells, Effect.IMPROVED),
                count(cells, Effect.WORSENED),
                count(cells, Effect.NEUTRAL),
                cells.stream().filter(cell -> cell.revision().isPresent()).count());
    }

    private static long count(Collection<CellChange> cells, Effect effect) {
        return cells.stream()
                .flatMap(cell -> cell.world().stream())
                .filter(step -> step.effect() == effect)
                .count();
    }
}
