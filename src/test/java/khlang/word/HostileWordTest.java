package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import khlang.word.WordException.Reason;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want more than to be read. */
class HostileWordTest {

    private static final String SPACE =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir private Path folder;

    private static String document(String body) {
        return "<w:document xmlns:w=\"%s\" xmlns:r=\"urn:r\" xmlns:a=\"urn:a\"><w:body>%s</w:body></w:document>"
                .formatted(SPACE, body);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private Path zip(Map<String, byte[]> parts) throws Exception {
        Path file = folder.resolve("hostile.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path word(String xml) throws Exception {
        return zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reason refusal(Path file) {
        WordException refused =
                catchThrowableOfType(WordException.class, () -> WordFile.read(file));
        assertThat(refused).as("the file was taken").isNotNull();
        assertThat(refused.sentence()).containsPattern("\\p{IsThai}{4}");
        return refused.reason();
    }

    @Test
    void aFileWithTheTextAloneIsEnough() throws Exception {
        assertThat(WordFile.read(word(document(paragraph("ข้อความ")))).markdown())
                .isEqualTo("ข้อความ\n");
    }

    @Test
    void entitiesReadNoFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "ความลับ");
        String xml =
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri())
                        + document(paragraph("&x;"));
        assertThat(refusal(word(xml))).isEqualTo(Reason.NOT_WORD);
    }

    @Test
    void entitiesDoNotGrow() throws Exception {
        String xml =
                "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + document(paragraph("&b;"));
        assertThat(refusal(word(xml))).isEqualTo(Reason.NOT_WORD);
    }

    @Test
    void nothingOutsideIsFetched() throws Exception {
        try (var server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            String type =
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
            var parts = new TreeMap<String, byte[]>();
            parts.put(
                    "word/document.xml",
                    document(
                                    paragraph("ก่อน")
                                            + "<w:p><w:r><w:drawing><a:blip r:embed=\"r1\"/>"
                                            + "</w:drawing></w:r></w:p>")
                            .getBytes(StandardCharsets.UTF_8));
            parts.put(
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                            .formatted(type, address)
                            .getBytes(StandardCharsets.UTF_8));
            ReadText text = WordFile.read(zip(parts));
            assertThat(text.images()).isEmpty();
            assertThat(text.warnings()).singleElement().asString().contains("เชื่อมโยง");
            org.assertj.core.api.Assertions.assertThatIOException().isThrownBy(server::accept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd"})
    void partsLieInsideTheFile(String target) throws Exception {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
        var parts = new TreeMap<String, byte[]>();
        parts.put(
                "word/document.xml",
                document(
                                paragraph("ก่อน")
                                        + "<w:p><w:r><w:drawing><a:blip r:embed=\"r1\"/>"
                                        + "</w:drawing></w:r></w:p>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                        .formatted(type, target)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(WordFile.read(zip(parts)).images()).isEmpty();
    }

    @Test
    void textThatPacksTooWellIsABomb() throws Exception {
        String xml = document(paragraph("ก".repeat(3_000_000)));
        assertThat(refusal(word(xml))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void archivesOfThousandsAreNoTexts() throws Exception {
        var parts = new TreeMap<String, byte[]>();
        for (int i = 0; i < 4_001; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        assertThat(refusal(zip(parts))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void endlessNestingDoesNotExhaustTheStack() throws Exception {
        String xml = document("<w:sdt><w:sdtContent>".repeat(5_000));
        assertThat(refusal(word(xml))).isEqualTo(Reason.NOT_WORD);
    }

    @Test
    void lockedFilesSayThatTheyAre() throws Exception {
        var info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword("ลับ");
        Path file = folder.resolve("locked.docx");
        try (var container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream inner = info.getEncryptor().getDataStream(container)) {
                inner.write(Files.readAllBytes(word(document(paragraph("ลับ")))));
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal(file)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void oldFilesSayThatTheyAre() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(
                    new java.io.ByteArrayInputStream(new byte[5_000]), "WordDocument");
            container.writeFilesystem(bytes);
        }
        Path file = Files.write(folder.resolve("old.doc"), bytes.toByteArray());
        assertThat(refusal(file)).isEqualTo(Reason.OLD_FORMAT);
    }

    @Test
    void brokenAndForeignFilesAreRefused() throws Exception {
        byte[] whole = Files.readAllBytes(word(document(paragraph("ข้อความ"))));
        Path half =
                Files.write(
                        folder.resolve("half.docx"),
                        java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(half)).isEqualTo(Reason.NOT_WORD);
        Path text = Files.writeString(folder.resolve("text.docx"), "ข้อความ");
        assertThat(refusal(text)).isEqualTo(Reason.NOT_WORD);
        assertThat(refusal(zip(Map.of("xl/workbook.xml", new byte[] {1}))))
                .isEqualTo(Reason.NOT_WORD);
        assertThat(refusal(word("<w:document"))).isEqualTo(Reason.NOT_WORD);
        assertThat(refusal(word(document(paragraph(" "))))).isEqualTo(Reason.EMPTY);
    }
}
