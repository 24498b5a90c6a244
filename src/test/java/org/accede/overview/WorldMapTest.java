package org.accede.overview;

import static org.accede.country.CountryFixture.called;
import static org.accede.country.CountryFixture.designated;
import static org.accede.country.CountryFixture.fictional;
import static org.accede.country.CountryFixture.renamed;
import static org.accede.overview.StateOverviewFixture.DAY;
import static org.accede.overview.StateOverviewFixture.aState;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.alignment.PillarLevel;
import org.accede.country.Country;
import org.accede.country.CountryFixture;
import org.accede.country.Region;
import org.accede.shared.Language;
import org.accede.treaty.TreatyStatus;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Every country or area has its place on the map, and the map says what the list says. */
class WorldMapTest {
    private static final double TOUCHING = 13;
    private static final double[] SIMFEROPOL = {1092, 180};
    private static final double[] KYIV = {1070, 146};
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private static final Country FRANCE = called("FR", "France", Region.EUROPE);
    private static final Country TURKEY = renamed("TR", "Turkey", "Türkiye", Region.EUROPE);

    @Test
    void everyCountryOfTheCatalogueHasAShapeOrAMarker() {
        List<String> codes = CountryFixture.codes();
        assertThat(codes).hasSize(218);
        assertThat(Outline.all().keySet()).containsAll(codes).hasSize(codes.size() + 1);
        assertThat(codes).allSatisfy(code -> {
            Outline outline = Outline.of(code).orElseThrow();
            assertThat(outline.marker() != null || !outline.path().isEmpty()).isTrue();
        });
    }

    @Test
    void smallStatesHaveAMarkerAndNoMarkerLiesOverAnother() {
        assertThat(List.of("AD", "BB", "KI", "MC", "MT", "NR", "SG", "SM", "TV", "VA", "XK"))
                .allSatisfy(code ->
                        assertThat(Outline.of(code).orElseThrow().marker()).isNotNull());
        List<Outline.Marker> markers = Outline.all().values().stream()
                .map(Outline::marker)
                .filter(Objects::nonNull)
                .toList();
        for (Outline.Marker one : markers) {
            assertThat(markers.stream()
                            .filter(other -> !other.equals(one))
                            .filter(other -> Math.hypot(one.x() - other.x(), one.y() - other.y()) < TOUCHING))
                    .isEmpty();
        }
    }

    @Test
    void drawsCrimeaWithUkraine() {
        assertThat(holds("UA", KYIV)).isTrue();
        assertThat(holds("UA", SIMFEROPOL)).isTrue();
        assertThat(holds("RU", SIMFEROPOL)).isFalse();
    }

    @Test
    void givesKosovoAShapeOfItsOwnAndItsAsterisk() throws Exception {
        assertThat(Outline.of("XK").orElseThrow().path()).isNotEmpty();
        String map = treatyMap(DAY, aState(designated("XK", "Kosovo", Region.EUROPE), TreatyStatus.NONE, null));
        assertThat(titles(map)).contains("Kosovo*: Not a Party");
    }

    @Test
    void namesAStateAsOfTheDay() throws Exception {
        StateOverview turkey = aState(TURKEY, TreatyStatus.PARTY, null);
        assertThat(titles(treatyMap(LocalDate.of(2021, 6, 30), turkey))).contains("Turkey: Party");
        assertThat(titles(treatyMap(DAY, turkey))).contains("Türkiye: Party");
    }

    @Test
    void fillsAStateByWhatTheMeasureIsForIt() throws Exception {
        List<StateOverview> states = List.of(
                aState(FRANCE, TreatyStatus.PARTY, PillarLevel.PARTIALLY),
                aState(TURKEY, TreatyStatus.INVITED, PillarLevel.LARGELY));
        assertThat(fills(WorldMap.within(states, Measure.TREATY, Language.EN, DAY, "Status")))
                .isEqualTo(Map.of("w-FR", "url(#world-full)", "w-TR", "url(#world-hatch)"));
        assertThat(fills(WorldMap.within(states, Measure.SUBSTANTIVE, Language.EN, DAY, "Level")))
                .isEqualTo(Map.of("w-FR", "url(#world-hatch)", "w-TR", "url(#world-full)"));
    }

    @Test
    void putsFictionalStatesBesideTheWorld() throws Exception {
        StateOverview solvara = aState(fictional("QM", "Solvara", Region.EUROPE), TreatyStatus.SIGNATORY, null);
        String map = treatyMap(DAY, solvara);
        assertThat(titles(map)).contains("Solvara: Signatory");
        assertThat(fills(map)).containsEntry("w-QM", "url(#world-bars)");
    }

    @Test
    void bearsItsLegendAsAFileOfItsOwn() throws Exception {
        String map = WorldMap.alone(
                List.of(aState(FRANCE, TreatyStatus.PARTY, null)), Measure.TREATY, Language.FR, DAY, "R&D <1>");
        assertThat(titles(map)).contains("R&D <1>");
        assertThat(map).contains(">État contractant<", ">Invité à adhérer<");
    }

    private static String treatyMap(LocalDate day, StateOverview state) {
        return WorldMap.within(List.of(state), Measure.TREATY, Language.EN, day, "Status");
    }

    private static List<String> titles(String svg) throws Exception {
        var titles = read(svg).getElementsByTagName("title");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < titles.getLength(); i++) {
            texts.add(titles.item(i).getTextContent());
        }
        return texts;
    }

    /** By the State's id, the fill of the group it stands in. */
    private static Map<String, String> fills(String svg) throws Exception {
        var groups = read(svg).getElementsByTagName("g");
        Map<String, String> fills = new TreeMap<>();
        for (int i = 0; i < groups.getLength(); i++) {
            var id = groups.item(i).getAttributes().getNamedItem("id");
            if (id != null) {
                fills.put(
                        id.getNodeValue(),
                        groups.item(i)
                                .getParentNode()
                                .getAttributes()
                                .getNamedItem("fill")
                                .getNodeValue());
            }
        }
        return fills;
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /** Whether a point of the drawing lies within a country's outline: an odd number of its edges is crossed. */
    private static boolean holds(String code, double... point) {
        boolean inside = false;
        for (String ring : Outline.of(code).orElseThrow().path().substring(1).split("M", -1)) {
            List<Integer> numbers = NUMBER.matcher(ring)
                    .results()
                    .map(MatchResult::group)
                    .map(Integer::valueOf)
                    .toList();
            List<int[]> corners = new ArrayList<>();
            int x = 0;
            int y = 0;
            for (int i = 0; i < numbers.size(); i += 2) {
                x += numbers.get(i);
                y += numbers.get(i + 1);
                corners.add(new int[] {x, y});
            }
            for (int i = 0; i < corners.size(); i++) {
                inside ^= crosses(corners.get(i), corners.get((i + 1) % corners.size()), point);
            }
        }
        return inside;
    }

    private static boolean crosses(int[] from, int[] to, double... point) {
        return (from[1] > point[1]) != (to[1] > point[1])
                && point[0] < from[0] + (to[0] - from[0]) * (point[1] - from[1]) / (to[1] - from[1]);
    }
}
