package org.accede.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.shared.Language;
import org.junit.jupiter.api.Test;

class ActivityTotalsTest {
    @Test
    void aTableWithoutRowsSupportedNobody() {
        for (Language language : Language.values()) {
            ActivityTotals totals = new ActivityTotals(
                    language,
                    new ActivityWords(
                            language,
                            java.time.LocalDate.EPOCH,
                            java.util.Map.of(),
                            java.util.Map.of(),
                            java.util.Map.of(),
                            java.util.Map.of()));
            assertThat(totals.lines()).extracting(Table.Entry::words).hasSize(6).containsOnly("0");
        }
    }
}
