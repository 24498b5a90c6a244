package org.accede.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.accede.shared.RuleBroken;
import org.accede.shared.TooLarge;
import org.accede.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UploadTest {
    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void takesAFileThatIsWhatItsNameSays(DocumentKind kind) throws IOException {
        byte[] content = FileFixture.a(kind);
        try (Upload upload = Upload.receive(
                new ByteArrayInputStream(content), "Act." + kind.name().toLowerCase(java.util.Locale.ROOT))) {
            assertThat(upload.kind()).isEqualTo(kind);
            assertThat(upload.size()).isEqualTo(content.length);
            assertThat(upload.sha256()).isEqualTo(FileFixture.sha256(content));
        }
    }

    @Test
    void refusesAProgramThatCallsItselfAText() {
        assertThat(refusal("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000".getBytes(UTF_8), "act.pdf"))
                .isEqualTo("error.document.kind");
        assertThat(refusal("#!/bin/sh\nrm -rf /\n".getBytes(UTF_8), "act.txt")).isEqualTo("error.document.kind");
    }

    @Test
    void refusesAPageThatCallsItselfAText() {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
        assertThat(refusal(page, "act.txt")).isEqualTo("error.document.kind");
        assertThat(refusal(page, "act.pdf")).isEqualTo("error.document.kind");
    }

    @Test
    void refusesOneKindUnderTheNameOfAnother() {
        assertThat(refusal(FileFixture.a(DocumentKind.PDF), "act.docx")).isEqualTo("error.document.disguised");
        assertThat(refusal(FileFixture.a(DocumentKind.PDF), "act.pdf.exe")).isEqualTo("error.document.disguised");
        assertThat(refusal(FileFixture.a(DocumentKind.TXT), "act")).isEqualTo("error.document.disguised");
    }

    @Test
    void refusesAWordTextWithMacrosAndAPlainArchive() throws IOException {
        byte[] macros =
                FileFixture.zip("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml");
        assertThat(refusal(macros, "act.docx")).isEqualTo("error.document.kind");
        assertThat(refusal(FileFixture.zip("act.txt", "text"), "act.docx")).isEqualTo("error.document.kind");
    }

    @Test
    void refusesWhatIsEmpty() {
        assertThat(refusal(new byte[0], "act.pdf")).isEqualTo("error.document.empty");
    }

    @Test
    void readsNoFurtherThanTheLimit() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read[0] += length;
                return length;
            }
        };
        assertThatThrownBy(() -> Upload.receive(endless, "act.txt")).isInstanceOf(TooLarge.class);
        assertThat(read[0]).isLessThan(Upload.MOST + (1 << 20));
    }

    @Test
    void keepsTheNameWithoutFoldersAndControlSigns() throws IOException {
        try (Upload upload = Upload.receive(
                new ByteArrayInputStream(FileFixture.a(DocumentKind.PDF)), "C:\\laws\\..\\Loi n° 12\r\n.pdf")) {
            assertThat(upload.name()).isEqualTo("Loi n° 12.pdf");
        }
    }

    private static String refusal(byte[] content, String name) {
        Throwable refused = org.assertj.core.api.Assertions.catchThrowable(
                () -> Upload.receive(new ByteArrayInputStream(content), name));
        assertThat(refused).isInstanceOf(RuleBroken.class);
        return ((RuleBroken) refused)
                .violations().stream().map(Violation::key).findFirst().orElseThrow();
    }
}
