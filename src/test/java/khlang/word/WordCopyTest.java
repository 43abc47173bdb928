package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Word files of ours: other programs read them, and what comes back is what went out. */
class WordCopyTest {

    private static final Instant MADE = Instant.parse("2026-11-01T02:03:04Z");
    private static final String PORTAL = "https://portal.example.go.th";

    @TempDir private Path folder;

    static Stream<Path> documents() throws IOException {
        return MarkdownRoundTripTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ourOwnDocumentsComeBackAsTheyWent(Path file) throws Exception {
        String text = Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", "");
        String written =
                new CheckedMarkdown(new Findings())
                        .write(new MarkdownReader().read(text))
                        .replace("](/", "](" + PORTAL + "/")
                        .replaceAll("```[a-z]+\n", "```\n");
        ReadText back = WordFile.read(file(written, Map.of()));
        assertThat(MarkdownRoundTripTest.firstDifference(back.markdown(), written)).isEmpty();
        assertThat(back.title()).isEqualTo("ชื่อเรื่อง");
        assertThat(back.warnings()).singleElement().asString().startsWith("หัวกระดาษ");
    }

    @Test
    void everyKindOfBlockComesBack() throws Exception {
        String text = Samples.everything();
        ReadText back = WordFile.read(file(text, Map.of("แผนที่.png", PoiFile.png(300, 200))));
        assertThat(back.markdown()).isEqualTo(text);
        assertThat(back.images())
                .singleElement()
                .satisfies(
                        image -> {
                            assertThat(image.name()).isEqualTo("แผนที่.png");
                            assertThat(image.alt()).isEqualTo("ทางไปเทศบาล");
                            assertThat(image.bytes()).isEqualTo(PoiFile.png(300, 200));
                        });
    }

    @Test
    void anotherProgramReadsThem() throws Exception {
        Path file = file(Samples.everything(), Map.of("แผนที่.png", PoiFile.png(300, 200)));
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("ชื่อเรื่อง");
            assertThat(document.getParagraphs())
                    .anyMatch(each -> "Heading1".equals(each.getStyle()))
                    .anyMatch(each -> "KhlangWarning".equals(each.getStyle()));
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                    .isEqualTo(16.0);
        }
    }

    @Test
    void digitsAreThaiOnesWhereTheOfficeWantsThem() throws Exception {
        var manuscript =
                new Manuscript(
                        "แผน 2565",
                        "เทศบาล",
                        List.of(
                                new PrefaceTable(
                                        "ข้อมูล",
                                        List.of(),
                                        List.of(List.of("ระยะเวลา", "15 วัน")))),
                        "ภายใน 30 วัน ดู https://a.go.th/2565 และ `r2`\n\n1. หนึ่ง\n",
                        true,
                        MADE);
        Path file = write(manuscript, Map.of());
        ReadText back = WordFile.read(file);
        assertThat(back.title()).isEqualTo("แผน ๒๕๖๕");
        assertThat(back.markdown())
                .contains("๑๕ วัน")
                .contains("ภายใน ๓๐ วัน ดู https://a.go.th/2565 และ `r2`")
                .contains("\n1. หนึ่ง\n");
    }

    @Test
    void equalTextsMakeEqualFiles() throws Exception {
        byte[] one = Files.readAllBytes(file("ข้อความ", Map.of()));
        byte[] other = Files.readAllBytes(file("ข้อความ", Map.of()));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void imagesThatCannotBeEmbeddedLeaveTheirWords() throws Exception {
        Path file = file("ดู ![แผนผัง](หาย.png) ก่อน", Map.of());
        assertThat(WordFile.read(file).markdown()).isEqualTo("ดู \\[แผนผัง] ก่อน\n");
    }

    private Path file(String markdown, Map<String, byte[]> images) throws IOException {
        return write(
                new Manuscript("ชื่อเรื่อง", "เทศบาลตัวอย่าง", List.of(), markdown, false, MADE),
                images);
    }

    private Path write(Manuscript manuscript, Map<String, byte[]> images) throws IOException {
        Path file = folder.resolve("copy.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WordCopy.write(manuscript, new Attachments(images), out);
        }
        return file;
    }

    /** What a document of the portal refers to. */
    record Attachments(Map<String, byte[]> images) implements Surroundings {

        @Override
        public Optional<byte[]> image(String source) {
            return Optional.ofNullable(images.get(source));
        }

        @Override
        public Optional<String> address(String destination) {
            return Optional.of(destination.startsWith("/") ? PORTAL + destination : destination);
        }
    }
}
