package org.accede.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accede.shared.RuleBroken;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Whether a file can serve as the office's Word template. */
final class TemplateCheck {
    private static final String DOCUMENT = "word/document.xml";

    private TemplateCheck() {}

    /** @throws RuleBroken with the reason when it can't */
    static void require(byte[] file) {
        SafeFile.requireSize(file.length);
        if (!SafeFile.isPackage(file)) {
            throw RuleBroken.at("file", "error.template.notWord");
        }
        Set<String> entries = SafeFile.entries(file);
        if (!entries.contains(DOCUMENT)) {
            throw RuleBroken.at("file", "error.template.notWord");
        }
        if (entries.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(TemplateCheck::isActive)) {
            throw RuleBroken.at("file", "error.template.macros");
        }
        List<String> missing = missing(file);
        if (!missing.isEmpty()) {
            throw RuleBroken.at("file", "error.template.styles", String.join(", ", missing));
        }
    }

    private static boolean isActive(String entry) {
        return entry.contains("vba") || entry.contains("activex") || entry.contains("embeddings/");
    }

    private static List<String> missing(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return WordStyles.of(document).missing();
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException unreadable) {
            throw RuleBroken.at("file", "error.file.broken");
        }
    }
}
