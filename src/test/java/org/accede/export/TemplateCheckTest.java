package org.accede.export;

import static org.accede.export.TableFixture.row;
import static org.accede.export.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.accede.shared.Language;
import org.accede.shared.RuleBroken;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Which Word files can serve as a template, and what becomes of them. */
class TemplateCheckTest {
    @Test
    void aDocumentWithTheStylesServes() throws IOException {
        byte[] template = template();
        assertThatCode(() -> TemplateCheck.require(template)).doesNotThrowAnyException();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().like(template).write(table(Language.EN, row("Kenya", 1, "2021", "x")), out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getHeaderList().get(0).getText()).contains("The Office");
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getParagraphs())
                    .noneMatch(paragraph -> paragraph.getText().contains("Lorem"));
        }
    }

    @Test
    void refusesWhatLacksStyles() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("plain");
            document.write(out);
        }
        refuses(out.toByteArray(), "error.template.styles");
    }

    @Test
    void refusesMacros() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(template()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry("word/vbaProject.bin"));
        }
        refuses(out.toByteArray(), "error.template.macros");
    }

    @Test
    void refusesWhatIsNoWordDocument() {
        refuses("hello".getBytes(StandardCharsets.UTF_8), "error.template.notWord");
        refuses(new byte[0], "error.required");
    }

    private static void refuses(byte[] file, String key) {
        assertThatThrownBy(() -> TemplateCheck.require(file))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations().get(0).key()).isEqualTo(key));
    }

    /** As an office has one: our styles, a header of its own, some text to be replaced. */
    private static byte[] template() throws IOException {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        new DocxWriter().write(table(Language.EN, row("Kenya", 1, "2021", "x")), ours);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ours.toByteArray()))) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("The Office");
            document.createParagraph().createRun().setText("Lorem ipsum");
            document.write(out);
        }
        return out.toByteArray();
    }
}
