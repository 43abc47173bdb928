package khlang.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import khlang.library.Audience;
import khlang.library.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class DocumentJsonTest {

    @Test
    void onlyTitleAndMarkdownAreNeeded() {
        var draft = DocumentJson.read("{\"title\":\"เบี้ยยังชีพ\",\"markdown\":\"ข้อความ\"}");
        assertThat(draft.slug()).matches("doc-[0-9a-f]{12}");
        assertThat(draft.description().kind()).isEqualTo(DocumentKind.KNOWLEDGE_ARTICLE);
        assertThat(draft.description().audience()).isEqualTo(Audience.PUBLIC);
        assertThat(draft.publish()).isTrue();
        assertThat(draft.markdown()).isEqualTo("ข้อความ");
    }

    @Test
    void theSameTitleGivesTheSameSlug() {
        assertThat(DocumentJson.slugFor("เบี้ยยังชีพ"))
                .isEqualTo(DocumentJson.slugFor("เบี้ยยังชีพ"));
        assertThat(DocumentJson.slugFor("เบี้ยยังชีพ"))
                .isNotEqualTo(DocumentJson.slugFor("ภาษีป้าย"));
    }

    @Test
    void everyGivenValueIsKept() {
        var draft =
                DocumentJson.read(
                        """
                        {"slug":"a","title":"ก","kind":"regulation","category":"law",
                         "division":"finance","audience":"staff","summary":"สรุป","tags":["ค"],
                         "markdown":"ข้อ ๑","publish":false}
                        """);
        assertThat(draft.slug()).isEqualTo("a");
        assertThat(draft.publish()).isFalse();
        assertThat(draft.description().kind()).isEqualTo(DocumentKind.REGULATION);
        assertThat(draft.description().audience()).isEqualTo(Audience.STAFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"ข้อความ\"",
                "{\"title\":\"ก\"",
                "{\"title\":\"ก\",\"kind\":\"wiki\"}",
                "{\"title\":\"ก\",\"colour\":\"red\"}",
                "{\"title\":{\"th\":\"ก\"}}"
            })
    void whatIsNotADocumentIsRefused(String json) {
        assertThatThrownBy(() -> DocumentJson.read(json)).isInstanceOf(JacksonException.class);
    }

    @Test
    void linesAreReadOneByOneAndALongOneIsPassedOver() throws IOException {
        String longLine = "ก".repeat(LineReader.LONGEST / 3 + 1);
        var lines =
                new LineReader(
                        new ByteArrayInputStream(
                                ("หนึ่ง\n\n" + longLine + "\nสี่")
                                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(lines.next()).isEqualTo("หนึ่ง");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.wasTooLong()).isFalse();
        assertThat(lines.next()).isEmpty();
        assertThat(lines.wasTooLong()).isTrue();
        assertThat(lines.next()).isEqualTo("สี่");
        assertThat(lines.number()).isEqualTo(4);
        assertThat(lines.next()).isNull();
    }
}
