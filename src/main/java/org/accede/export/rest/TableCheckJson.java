package org.accede.export.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.accede.export.TableCheck;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check.
 *
 * @param cellsCompared false for Word and PDF, of which only the fingerprint is
 * @param differences the first 200 of them
 * @param changedSince the first 200 cells that the same question has otherwise by what is known now
 */
public record TableCheckJson(
        String id,
        String title,
        LocalDate asOf,
        @Nullable Instant knownAt,
        boolean identical,
        boolean cellsCompared,
        long differenceCount,
        List<TableCheck.Difference> differences,
        long changedSinceCount,
        List<TableCheck.Difference> changedSince) {
    static TableCheckJson of(TableCheck check) {
        return new TableCheckJson(
                check.id(),
                check.title(),
                check.asOf(),
                check.knownAt(),
                check.identical(),
                check.hasCells(),
                check.differences(),
                check.found(),
                check.changes(),
                check.since());
    }
}
