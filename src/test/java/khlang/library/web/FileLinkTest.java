package khlang.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.library.AttachmentSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLinkTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1 KB",
        "250880, 245 KB",
        "1048576, 1.0 MB",
        "1300000, 1.2 MB"
    })
    void tellsTheSizeForPeople(long bytes, String size) {
        assertThat(link("ก.pdf", bytes).size()).isEqualTo(size);
    }

    @Test
    void aThaiNameWithBlanksBecomesOnePartOfThePath() {
        FileLink link = link("แบบ คำขอ/1?.docx", 1);
        assertThat(link.address())
                .startsWith("/attachments/7/%E0%B9%81")
                .endsWith("%2F1%3F.docx")
                .contains("%20")
                .doesNotContain("+");
        assertThat(link.type()).isEqualTo("DOCX");
        assertThat(link("README", 1).type()).isEmpty();
    }

    @Test
    void aLinkMayEscapeTheName() {
        FileLink link = link("แบบ 100%+1.pdf", 1);
        assertThat(link.isNamed("แบบ 100%+1.pdf")).isTrue();
        assertThat(link.isNamed("แบบ%20100%25+1.pdf")).isTrue();
        assertThat(link.isNamed("แบบ.pdf")).isFalse();
    }

    private static FileLink link(String name, long size) {
        return FileLink.of(new AttachmentSummary(7L, name, "application/pdf", size, ""));
    }
}
