package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordTemplateTest {

    @Test
    void gapsAreFilledHoweverTheyWereTorn() throws IOException, WordException {
        assertThat(
                        filled(
                                template("เรื่อง ", "{{sub", "ject}}", " จบ {{none}}"),
                                Map.of("subject", List.of("รายงาน <ก> & ข"))))
                .containsExactly("เรื่อง รายงาน <ก> & ข จบ {{none}}");
    }

    @Test
    void aGapAloneBecomesAParagraphForEachLine() throws IOException, WordException {
        byte[] template = template("{{gained}}");
        assertThat(filled(template, Map.of("gained", List.of("หนึ่ง", "สอง"))))
                .containsExactly("หนึ่ง", "สอง");
        assertThat(filled(template, Map.of("gained", List.of()))).isEmpty();
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        byte[] text = "ไม่ใช่ Word".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> filled(text, Map.of())).isInstanceOf(WordException.class);
    }

    @Test
    void whatIsMeantAsAGapIsNamedAlsoWhereItIsTornOrMisspelt() throws IOException, WordException {
        byte[] template =
                template("{{sub", "ject}} ", "{{ date }} {{เรื่อง}} {{gained} {{subject}}");
        assertThat(WordTemplate.gaps(new ByteArrayInputStream(template)))
                .containsExactly("{{subject}}", "{{ date }}", "{{เรื่อง}}", "{{gained}");
        byte[] text = "ไม่ใช่ Word".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> WordTemplate.gaps(new ByteArrayInputStream(text)))
                .isInstanceOf(WordException.class);
    }

    private static byte[] template(String... runs) throws IOException {
        try (var file = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            XWPFParagraph paragraph = file.createParagraph();
            for (String run : runs) {
                paragraph.createRun().setText(run);
            }
            file.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> filled(byte[] template, Map<String, List<String>> texts)
            throws IOException, WordException {
        var out = new ByteArrayOutputStream();
        WordTemplate.fill(new ByteArrayInputStream(template), Filling.of(texts), out);
        try (var file = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return file.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}
