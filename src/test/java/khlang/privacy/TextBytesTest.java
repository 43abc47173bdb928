package khlang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBytesTest {

    private static final String TEXT = "ก ๑๒๓๔๕๖๗๘๙๐๑๒๑\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "TIS-620"})
    void thaiTextIsReadInTheEncodingsOfOffices(String charset) {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        assertThat(TextBytes.of("รายชื่อ.CSV", bytes)).hasValue(TEXT);
    }

    @Test
    void aByteOrderMarkTellsWhatSpreadsheetsCallUnicode() {
        assertThat(TextBytes.of("a.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .hasValueSatisfying(text -> assertThat(text).endsWith(TEXT));
        assertThat(TextBytes.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_16)))
                .hasValueSatisfying(text -> assertThat(text).endsWith(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.xlsx", "a.jpg", "txt.zip", ""})
    void otherFilesAreNotText(String name) {
        assertThat(TextBytes.of(name, new byte[] {1})).isEmpty();
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(TextBytes.of("a.svg", new byte[0])).hasValue("");
    }
}
