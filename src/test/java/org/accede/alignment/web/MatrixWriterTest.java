package org.accede.alignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.alignment.Assessment;
import org.accede.alignment.Basis;
import org.accede.alignment.Cell;
import org.accede.alignment.FindingFact;
import org.accede.alignment.Matrix;
import org.accede.alignment.Rating;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionFixture;
import org.accede.country.CountryFixture;
import org.accede.country.Region;
import org.accede.shared.AsOf;
import org.accede.shared.Language;
import org.accede.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class MatrixWriterTest {
    private static final String MARKUP = "</th><script>alert(1)</script> & \"more\" 'yet'";

    @Test
    void markupInAnyTextIsShownAsText() throws Exception {
        Document table = table(ProvisionFixture.article("2", MARKUP, Pillar.SUBSTANTIVE), MARKUP, Map.of());

        assertThat(elements(table, "script")).isEmpty();
        assertThat(elements(table, "a")).extracting(Element::getTextContent).containsExactly(MARKUP);
        assertThat(elements(table, "th"))
                .extracting(th -> th.getAttribute("title"))
                .contains(MARKUP);
        assertThat(elements(table, "a").get(0).getAttribute("href")).isEqualTo("cell?a=\"1\"&c=QM");
    }

    @Test
    void aCellIsItsRatingsLetterAndHintsAtALaterFinding() throws Exception {
        Provision article = ProvisionFixture.article("2", "Illegal access", Pillar.SUBSTANTIVE);
        Cell partly = new Cell(new Assessment(Rating.PARTLY_IN_LINE, false, 1, 1), null, adopted(article.code()));

        Element rated = elements(table(article, "Q", Map.of(article.code(), partly)), "b")
                .get(0);
        assertThat(rated.getTextContent()).isEqualTo("P");
        assertThat(rated.getAttribute("class").split(" ")).containsExactly("r-p", "hint-later");

        Element open = elements(table(article, "Q", Map.of()), "b").get(0);
        assertThat(open.getAttribute("class")).isEqualTo("r-z");
    }

    private static FindingFact adopted(String provision) {
        return new FindingFact(
                1,
                "QM",
                provision,
                Rating.IN_LINE,
                Basis.ADOPTED,
                LocalDate.EPOCH,
                PartialDate.Precision.DAY,
                null,
                Instant.EPOCH,
                "officer",
                null);
    }

    private static Document table(Provision article, String name, Map<String, Cell> cells) throws Exception {
        Matrix matrix = new Matrix(
                new AsOf(LocalDate.EPOCH, Instant.EPOCH),
                ProvisionFixture.instrument(),
                List.of(article),
                List.of(new Matrix.Row(CountryFixture.called("QM", name, Region.AFRICA), cells)));
        String html = String.join(
                "",
                MatrixWriter.write(
                        matrix,
                        MatrixView.ARTICLES,
                        Language.EN,
                        new MatrixWriter.Links("cell?a=\"1\"&c=", open -> "?open=" + open)));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document table, String name) {
        NodeList found = table.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
