package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khlang.library.DocumentDraft;
import khlang.library.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterTest {

    static List<Path> starterDocuments() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/documents"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("starterDocuments")
    void whatIsWrittenReadsBackAsTheSameDocument(Path file) throws Exception {
        DocumentDraft draft = DocumentFile.parse("slug", Files.readString(file)).draft();
        String written = FrontMatter.write(draft.description(), draft.markdown());
        assertThat(DocumentFile.parse("slug", written).draft()).isEqualTo(draft);
    }

    @Test
    void isYamlThatAPersonWouldWrite() throws Exception {
        String text = "---\ntitle: 'ถาม: ตอบ'\nsummary: สั้น ๆ\nfiscal_year: 2565\n---\nเนื้อหา\n";
        DocumentDraft draft = DocumentFile.parse("slug", text).draft();
        assertThat(FrontMatter.write(draft.description(), draft.markdown()))
                .startsWith("---\ntitle: \"ถาม: ตอบ\"\nkind: knowledge-article\n")
                .contains("\nfiscal_year: 2565\n")
                .endsWith("\n---\nเนื้อหา\n");
    }
}
