package org.accede.export;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.accede.shared.RuleBroken;

/**
 * A workbook whose cells say one thing only. The format lets a cell carry a value and a text beside it, of which a program
 * shows one and another reads the other: a cell of that kind could show what the check doesn't see.
 */
final class PlainSheets {
    private static final XMLInputFactory XML = factory();

    private PlainSheets() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws RuleBroken where a cell says two things */
    static void require(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/")
                        && entry.getName().endsWith(".xml")) {
                    sheet(new LeftOpen(zip));
                }
            }
        } catch (XMLStreamException broken) {
            throw RuleBroken.at("file", "error.file.broken");
        }
    }

    private static void sheet(InputStream content) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(content);
        int said = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            said = name.equals("c") ? 0 : name.equals("v") || name.equals("is") ? said + 1 : said;
            if (said > 1) {
                throw RuleBroken.at("file", "error.check.twoValues");
            }
        }
        xml.close();
    }

    /** The package goes on after each of its sheets. */
    private static final class LeftOpen extends FilterInputStream {
        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // whoever opened the package closes it
        }
    }
}
