package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentDescription;
import khlang.library.DocumentDraft;
import khlang.library.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What people paste into fields must not come back as something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "null",
                "~",
                "2565",
                "1e3",
                "0x10",
                "2026-01-01",
                "12:30",
                "- ข้อ",
                "# หมาย",
                "ก: ข",
                "'",
                "\"",
                "\\",
                " ก ",
                "ก\nข",
                "ก\n",
                "\nก",
                "ก \nข\n\n",
                "\tก",
                "[",
                "{ก}",
                "&ก",
                "*ก",
                "!ก",
                "%ก",
                "@ก",
                "`ก",
                "|",
                ">",
                "ก #ข",
                "---",
                "...",
                "🙏",
                "\u00a0ก",
                "<<",
                "\u2028ก",
                "\u0085ก",
                "ก\n---\nข"
            })
    void anyTextInAFieldReadsBackAsItWas(String text) throws Exception {
        var tree =
                DescriptionFormat.tree(
                        DocumentFile.parse("s", "---\ntitle: ก\n---\n").draft().description());
        tree.put("title", text);
        tree.put("summary", text);
        tree.putArray("tags").add(text);
        DocumentDescription said = DescriptionFormat.read(tree);
        String written = FrontMatter.write(said, "    เยื้อง\n");
        DocumentDraft read = DocumentFile.parse("slug", written).draft();
        assertThat(read.description()).isEqualTo(said);
        assertThat(read.markdown()).isEqualTo("    เยื้อง\n");
    }
}
