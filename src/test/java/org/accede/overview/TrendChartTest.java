package org.accede.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.accede.overview.TrendChart.Dot;
import org.accede.overview.TrendChart.Line;
import org.accede.shared.Language;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final Pattern NAME_AT = Pattern.compile("x=\"288\" y=\"(\\d+)\"");
    private static final int HEIGHT_OF_A_NAME = 14;

    @Test
    void marksWhatOthersHavePublishedAsSuch() {
        String chart = draw(line("Powers", false, 48, 50), line("Powers", true, 47, 51));
        assertThat(chart).contains(">Powers, 50 %<", ">published, 51 %<");
        assertThat(chart.split("fill=\"#ffffff\"", -1)).hasSize(1 + 2);
        assertThat(chart).contains("stroke-dasharray=\"1 3\"");
    }

    @Test
    void namesDoNotLieOverEachOther() {
        List<Integer> places = NAME_AT.matcher(draw(
                        line("A", false, 0, 0),
                        line("B", false, 0, 0),
                        line("C", false, 1, 1),
                        line("D", false, 99, 100),
                        line("E", false, 100, 100),
                        line("F", true, 100, 100)))
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .sorted()
                .toList();
        assertThat(places).hasSize(7);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(HEIGHT_OF_A_NAME);
        }
    }

    @Test
    void leavesOutALineWithoutFigures() {
        assertThat(draw(new Line("Nothing", false, List.of()))).doesNotContain("Nothing");
    }

    private static String draw(Line... lines) {
        return TrendChart.draw("trend", "Trend", List.of(FIRST, LAST), List.of(lines), Language.EN);
    }

    private static Line line(String label, boolean published, int first, int last) {
        return new Line(label, published, List.of(new Dot(FIRST, first), new Dot(LAST, last)));
    }
}
