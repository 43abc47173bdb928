package khlang.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import khlang.extraction.MediaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How files may be called, and which kinds may be kept. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    แบบคำขอ บ.1.pdf, แบบคำขอ บ.1.pdf
                    C:\\\\งาน\\แผน.docx, แผน.docx
                    ../../etc/passwd, passwd
                    ก:ข?.pdf, ก ข .pdf
                    .htaccess, htaccess
                    CON.txt, _CON.txt
                    ภาพ\u202Egpj.exe, ภาพ gpj.exe
                    '  ก   ข.pdf ', ก ข.pdf
                    '...', file
                    .pdf, file.pdf
                    '', file
                    """)
    void whatFileSystemsTripOverGoesAndThaiStays(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
        assertThat(AttachmentShelf.isFileName(FileNames.clean(sent))).isTrue();
    }

    @Test
    void composedAndDecomposedSignsAreTheSameName() {
        assertThat(FileNames.clean("re\u0301sume\u0301.pdf")).isEqualTo("r\u00E9sum\u00E9.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = FileNames.clean("ก".repeat(300) + ".docx");
        assertThat(name).hasSize(AttachmentShelf.NAME_LENGTH).endsWith("ก.docx");
    }

    @Test
    void nothingIsCutThroughTheMiddleOfASign() {
        String name = FileNames.clean("a" + "😀".repeat(150) + ".png");
        assertThat(name).endsWith("😀.png").hasSizeLessThanOrEqualTo(AttachmentShelf.NAME_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "แผน.pdf, แผน-2.pdf",
        "แผน, แผน-2",
        "แผน.2565, แผน.2565-2",
    })
    void aNameThatIsTakenGetsANumber(String name, String next) {
        assertThat(FileNames.free(name, Set.of())).isEqualTo(name);
        assertThat(FileNames.free(name, Set.of(name))).isEqualTo(next);
    }

    @Test
    void largeAndSmallLettersAreTheSameNameOnSomeDisks() {
        assertThat(FileNames.free("Form.PDF", Set.of("form.pdf", "form-2.pdf")))
                .isEqualTo("Form-3.PDF");
    }

    @Test
    void aLongNameHasRoomForItsNumber() {
        String name = FileNames.clean("ก".repeat(300) + ".pdf");
        assertThat(FileNames.free(name, Set.of(name)))
                .hasSize(AttachmentShelf.NAME_LENGTH)
                .endsWith("ก-2.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, แผน.pdf, แผน.pdf",
        "PDF, แผน.PDF, แผน.PDF",
        "PDF, แผน.exe, แผน.pdf",
        "PDF, แผนปี.2565, แผนปี.2565.pdf",
        "JPEG, ภาพ.jpeg, ภาพ.jpeg",
        "PNG, ภาพ.bmp, ภาพ.png",
        "DOCX, แบบ.docm, แบบ.docm",
        "DOCX, แบบ.doc, แบบ.docx",
        "TEXT, หน้าเว็บ.html, หน้าเว็บ.txt",
    })
    void theContentDecidesTheEnding(MediaKind kind, String sent, String kept) {
        assertThat(FileKinds.rightName(kind, sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "TIFF", "HEIC"})
    void whatRunsProgramsOrTellsWhereItWasTakenIsNotKept(MediaKind kind) {
        assertThat(FileKinds.mayBeKept(kind)).isFalse();
    }
}
