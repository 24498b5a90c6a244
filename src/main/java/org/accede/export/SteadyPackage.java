package org.accede.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A workbook's package with properties that hang on its table only: the library that wrote it puts the time of writing in,
 * and has no word for the language (R3).
 */
final class SteadyPackage {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
    /** The first moment that a package can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** As small as the library makes it; the next levels take much longer for little. */
    private static final int QUICK = 3;

    private SteadyPackage() {}

    /** Copies it entry by entry; leaves {@code out} open. */
    static void copy(Path draft, Table.Head head, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(QUICK);
        try (ZipFile drafted = new ZipFile(draft.toFile())) {
            for (ZipEntry entry : Collections.list(drafted.entries())) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(NO_TIME);
                zip.putNextEntry(steady);
                if (entry.getName().equals(PROPERTIES)) {
                    zip.write(properties(head).getBytes(StandardCharsets.UTF_8));
                } else {
                    try (InputStream content = drafted.getInputStream(entry)) {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static String properties(Table.Head head) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp", "coreProperties", CORE);
            xml.writeNamespace("cp", CORE);
            xml.writeNamespace("dc", ELEMENTS);
            write(xml, "title", head.title());
            write(xml, "creator", head.wording().text("app.name"));
            write(xml, "language", head.wording().first().code());
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("written to memory", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement("dc", name, ELEMENTS);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
