package org.accede.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.accede.overview.PublishedTotal.Subject;
import org.accede.shared.AsOf;
import org.junit.jupiter.api.Test;

/** R4: what others have published, by the day and the instant asked about. */
class PublishedTotalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void areTheVerifiedOnesOfTheWorld() {
        List<PublishedTotal> all = PublishedTotal.by(new AsOf(TODAY, NOW));
        assertThat(all).allSatisfy(total -> {
            assertThat(total.states()).isEqualTo(193);
            assertThat(total.source()).startsWith("CoE news");
        });
        assertThat(all.stream()
                        .filter(total -> total.subject().pillar().isPresent())
                        .map(total ->
                                total.day() + " " + total.subject() + " " + total.count() + " " + total.percent()))
                .containsExactly(
                        "2021-06-30 SUBSTANTIVE 124 64",
                        "2021-06-30 PROCEDURAL 92 48",
                        "2022-12-31 SUBSTANTIVE 130 67",
                        "2022-12-31 PROCEDURAL 96 50",
                        "2023-12-08 SUBSTANTIVE 131 68",
                        "2023-12-08 PROCEDURAL 99 51");
    }

    @Test
    void keepAPercentageWithoutACountAsItWasPublished() {
        assertThat(PublishedTotal.by(new AsOf(TODAY, NOW)))
                .filteredOn(total -> total.subject() == Subject.REFORMS_UNDERWAY_OR_DONE)
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.count()).isNull();
                    assertThat(total.percent()).isEqualTo(95);
                });
    }

    @Test
    void obeyTheDayAndTheInstant() {
        assertThat(PublishedTotal.by(new AsOf(LocalDate.of(2021, 6, 29), NOW))).isEmpty();
        assertThat(PublishedTotal.by(new AsOf(LocalDate.of(2021, 6, 30), NOW))).hasSize(4);
        assertThat(PublishedTotal.by(new AsOf(TODAY, Instant.parse("2021-06-01T00:00:00Z"))))
                .isEmpty();
        assertThat(PublishedTotal.by(new AsOf(TODAY, Instant.parse("2022-12-31T20:00:00Z"))))
                .hasSize(6);
    }
}
