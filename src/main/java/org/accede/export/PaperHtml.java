package org.accede.export;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A table as a page that a printer of HTML lays out: heading, rows with the headings on each sheet, what is said about it. */
final class PaperHtml {
    static final String FONT = "Accede Sans";

    private static final String STYLE = """
            @page { size: %s; margin: 14mm 12mm 16mm;
              @bottom-left { content: %s; font-family: 'Accede Sans'; font-size: 7pt; color: #5f6a77; }
              @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Accede Sans'; font-size: 7pt; color: #5f6a77; } }
            * { font-family: 'Accede Sans'; }
            body { font-size: 7.5pt; line-height: 1.3; color: #12181f; margin: 0; }
            h1 { font-size: 15pt; margin: 0 0 3pt; }
            h2 { font-size: 9.5pt; margin: 12pt 0 3pt; page-break-after: avoid; }
            p { margin: 0 0 2pt; max-width: 190mm; }
            .under { color: #3d4752; margin-bottom: 8pt; }
            .notice { font-weight: bold; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; margin: 0 0 10pt; }
            caption { text-align: left; font-weight: bold; padding: 0 0 4pt; }
            thead th { border-bottom: 1.2pt solid #12181f; vertical-align: bottom; text-align: left; font-weight: bold; padding: 2pt 3pt; }
            th.up { height: 172pt; padding: 0; vertical-align: bottom; }
            th.up div { width: 166pt; font-size: 6.2pt; line-height: 1.15; transform-origin: 0 0; transform: translate(1pt, 12pt) rotate(-90deg); height: 15pt; }
            tbody td, tbody th { border-bottom: .4pt solid #d5dae0; vertical-align: top; text-align: left; padding: 2pt 3pt; font-weight: normal; }
            tbody tr { page-break-inside: avoid; }
            td.n, th.n { text-align: right; }
            td.s { text-align: center; font-weight: bold; padding: 2pt 0; border: .4pt solid #fff; }
            .about { page-break-inside: auto; }
            .label { font-weight: bold; }
            .key { display: inline-block; width: 12pt; text-align: center; font-weight: bold; margin-right: 6pt; }
            """;

    private final Table<?> table;
    private final PaperRows rows;
    private final PaperWords words;
    private final XMLStreamWriter xml;

    private PaperHtml(Table<?> table, PaperRows rows, XMLStreamWriter xml) {
        this.table = table;
        this.rows = rows;
        this.words = new PaperWords(table.head().wording());
        this.xml = xml;
    }

    static String of(Table<?> table, PaperRows rows) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new PaperHtml(table, rows, xml).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("written to memory", e);
        }
        return text.toString();
    }

    private void document() throws XMLStreamException {
        Table.Head head = table.head();
        PaperSheet sheet = PaperSheet.of(table.columns());
        xml.writeStartElement("html");
        xml.writeAttribute("lang", head.wording().first().code());
        xml.writeStartElement("head");
        element("title", "", head.title());
        xml.writeEmptyElement("meta");
        xml.writeAttribute("name", "description");
        xml.writeAttribute("content", words.under(head));
        element("style", "", STYLE.formatted(sheet.css(), quoted(head.title() + " · " + words.under(head))));
        xml.writeEndElement();
        xml.writeStartElement("body");
        element("h1", "", head.title());
        element("p", "under", words.under(head));
        for (String notice : table.reading().notices()) {
            element("p", "notice", notice);
        }
        List<List<Integer>> bands = sheet.bands(table.columns());
        for (int i = 0; i < bands.size(); i++) {
            band(bands.get(i), words.caption(head, i, bands.size()));
        }
        for (About.Section section : About.of(table, rows.gathered())) {
            section(section);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void band(List<Integer> places, String caption) throws XMLStreamException {
        xml.writeStartElement("table");
        element("caption", "", caption);
        int width = places.stream().mapToInt(this::width).sum();
        for (int place : places) {
            xml.writeEmptyElement("col");
            xml.writeAttribute("style", "width: " + 100.0 * width(place) / width + "%");
        }
        xml.writeStartElement("thead");
        xml.writeStartElement("tr");
        for (int place : places) {
            heading(table.columns().get(place));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("tbody");
        for (Table.Line line : rows.lines()) {
            xml.writeStartElement("tr");
            for (int place : places) {
                cell(table.columns().get(place).kind(), line.values().get(place), place == 0);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private int width(int place) {
        return table.columns().get(place).kind().paperWidth();
    }

    private void heading(Column<?> column) throws XMLStreamException {
        xml.writeStartElement("th");
        xml.writeAttribute("scope", "col");
        if (column.kind() == Column.Kind.SIGN) {
            xml.writeAttribute("class", "up");
            element("div", "", column.heading());
        } else {
            xml.writeAttribute("class", column.kind() == Column.Kind.NUMBER ? "n" : "");
            xml.writeCharacters(column.heading());
        }
        xml.writeEndElement();
    }

    private void cell(Column.Kind kind, Value value, boolean first) throws XMLStreamException {
        xml.writeStartElement(first ? "th" : "td");
        if (first) {
            xml.writeAttribute("scope", "row");
        }
        if (value instanceof Value.Sign sign) {
            xml.writeAttribute("class", "s");
            xml.writeAttribute("style", shade(sign.shade()));
        } else if (kind == Column.Kind.NUMBER) {
            xml.writeAttribute("class", "n");
        }
        xml.writeCharacters(words.of(value));
        xml.writeEndElement();
    }

    private void section(About.Section section) throws XMLStreamException {
        element("h2", "", section.heading());
        for (About.Line line : section.lines()) {
            xml.writeStartElement("p");
            if (line.sign() != null) {
                xml.writeStartElement("span");
                xml.writeAttribute("class", "key");
                xml.writeAttribute("style", shade(line.sign().shade()));
                xml.writeCharacters(line.label());
                xml.writeEndElement();
            } else if (!line.label().isEmpty()) {
                element("span", "label", line.label());
                xml.writeCharacters(" ");
            }
            xml.writeCharacters(words.line(line));
            xml.writeEndElement();
        }
    }

    private static String shade(Shade shade) {
        return "background-color: #" + shade.ground() + "; color: #" + shade.ink();
    }

    private void element(String name, String style, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        if (!style.isEmpty()) {
            xml.writeAttribute("class", style);
        }
        xml.writeCharacters(PaperWords.plain(text));
        xml.writeEndElement();
    }

    /** As a style sheet quotes a text. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ") + "'";
    }
}
