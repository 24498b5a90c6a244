package org.accede.alignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.alignment.Assessment;
import org.accede.alignment.CellChange;
import org.accede.alignment.Changes;
import org.accede.alignment.PillarLevel;
import org.accede.alignment.PillarScore;
import org.accede.alignment.PillarStanding;
import org.accede.alignment.Rating;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionFixture;
import org.accede.country.Country;
import org.accede.country.CountryFixture;
import org.accede.country.Region;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Markup in a name or a title is shown as text in the grids that are written in one piece. */
class GridMarkupTest {
    private static final String MARKUP = "<script>alert(1)</script> & \"more\"";
    private static final AsOf TODAY = new AsOf(LocalDate.EPOCH, Instant.EPOCH);
    private static final Country STATE = CountryFixture.called("QM", MARKUP, Region.AFRICA);

    @Test
    void theChangedMatrixShowsIt() throws Exception {
        Provision article = ProvisionFixture.article("2", MARKUP, Pillar.SUBSTANTIVE);
        CellChange.Step step = new CellChange.Step(own(Rating.NOT_IN_LINE), own(Rating.IN_LINE), List.of());
        CellChange change = new CellChange(STATE, article, Optional.empty(), Optional.of(step));
        Changes changes = new Changes(ProvisionFixture.instrument(), TODAY, TODAY, List.of(article), List.of(change));

        Document table = read(ChangedMatrixWriter.write(changes, Language.EN, code -> "?a=\"&country=" + code));
        assertThat(table.getElementsByTagName("script").getLength()).isZero();
        assertThat(table.getElementsByTagName("a").item(0).getTextContent()).isEqualTo(MARKUP);
        assertThat(table.getElementsByTagName("td").item(0).getTextContent()).isEqualTo("N→I");
    }

    @Test
    void theGridOfPillarsShowsIt() throws Exception {
        JudgedLevels typed = new JudgedLevels();
        typed.put("QM", Pillar.SUBSTANTIVE, PillarLevel.LARGELY);

        Document table = read(PillarGridWriter.write(
                List.of(STATE),
                TODAY,
                Language.FR,
                new JudgedLevels(),
                typed,
                Map.of("QM", Map.of(Pillar.SAFEGUARDS, DUE))));
        assertThat(table.getElementsByTagName("script").getLength()).isZero();
        assertThat(table.getElementsByTagName("tbody").item(0).getTextContent())
                .startsWith(MARKUP + "G·N à réexaminer··");
    }

    private static final PillarStanding DUE =
            new PillarStanding(PillarLevel.LARGELY, PartialDate.parse("2021"), new PillarScore(0, 1, 1), true);

    private static Assessment own(Rating rating) {
        return new Assessment(rating, false, 1, 1);
    }

    private static Document read(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
