package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import khlang.extraction.Pictures;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(RunningPortal.Once.class)
class ContentImportIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final long MOST_BYTES = 50L << 20; // as KHLANG_ATTACHMENT_MB says by itself

    @TempDir Path folder;

    private final RunningPortal portal;

    ContentImportIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void theSameFolderAgainChangesNothing() throws IOException {
        write("import-twice", "นำเข้าสองครั้ง", "ข้อความ");
        assertThat(last(importFolder())).isEqualTo(counts(1, 0, 0, 0, 0));
        assertThat(last(importFolder())).isEqualTo(counts(0, 0, 1, 0, 0));
        write("import-twice", "นำเข้าสองครั้ง", "ข้อความใหม่");
        assertThat(last(importFolder())).isEqualTo(counts(0, 1, 0, 0, 0));
        assertThat(portal.get("documents/import-twice").body()).contains("ข้อความใหม่");
    }

    @Test
    void whatWasChangedOnBothSidesIsKeptAndTold() throws IOException {
        write("import-conflict", "เรื่องที่ขัดกัน", "จากไฟล์");
        importFolder();
        post(
                "{\"slug\":\"import-conflict\",\"title\":\"เรื่องที่ขัดกัน\",\"markdown\":\"แก้ในคลัง\"}");
        write("import-conflict", "เรื่องที่ขัดกัน", "แก้ในไฟล์");
        List<JsonNode> lines = importFolder();
        assertThat(lines.getFirst().get("status").asString()).isEqualTo("conflict");
        assertThat(lines.getFirst().get("message").asString()).contains("ไม่เขียนทับ");
        assertThat(last(lines)).isEqualTo(counts(0, 0, 0, 1, 0));
        assertThat(portal.get("documents/import-conflict").body())
                .contains("แก้ในคลัง")
                .doesNotContain("แก้ในไฟล์");
    }

    @Test
    void aWrongFileIsToldWithItsLineAndStopsNothing() throws IOException {
        write("import-good", "เรื่องที่ถูกต้อง", "ข้อความ");
        raw("no-front-matter", "ไม่มีส่วนหัว\n");
        raw("open-front-matter", "---\ntitle: ก\n");
        raw("unknown-key", head("ก").replace("summary", "sumary") + "---\n");
        raw("wrong-kind", head("ก").replace("work-manual", "manual") + "---\n");
        raw("wrong-date", head("ก") + "review_by: พรุ่งนี้\n---\n");
        raw("wrong-shelf", head("ก").replace("general", "nowhere") + "---\n");
        raw("wrong-owner", head("ก").replace("finance", "navy") + "---\n");
        raw("no-title", head("ก").replace("title: ก", "title:") + "---\n");
        raw("broken-yaml", head("ก") + "tags: [ก, ข\n---\n");
        raw("Wrong Name", head("ก") + "---\n");
        Files.write(file("windows"), head("คู่มือ").getBytes(Charset.forName("windows-874")));
        Files.writeString(file("empty"), "");
        Files.createSymbolicLink(file("link"), Path.of("/etc/hostname"));
        List<JsonNode> lines = importFolder();
        assertThat(last(lines)).isEqualTo(counts(1, 0, 0, 0, 13));
        assertThat(lines)
                .filteredOn(line -> line.path("status").asString("").equals("error"))
                .hasSizeGreaterThanOrEqualTo(13)
                .allSatisfy(
                        line -> {
                            assertThat(line.get("line").asInt()).isPositive();
                            assertThat(line.get("message").asString()).matches("(?s).*[ก-๙].*");
                        });
        assertThat(lineOf(lines, "unknown-key")).isEqualTo(6);
        assertThat(lineOf(lines, "wrong-kind")).isEqualTo(3);
        assertThat(lineOf(lines, "wrong-date")).isEqualTo(7);
        assertThat(lineOf(lines, "wrong-shelf")).isEqualTo(4);
        assertThat(lineOf(lines, "wrong-owner")).isEqualTo(5);
        assertThat(portal.get("documents/import-good").statusCode()).isEqualTo(200);
    }

    @Test
    void aPlanIsTakenAndALinkToOneElsewhereIsNot(@TempDir Path elsewhere) throws IOException {
        String plan = "title: แผนทดลอง\norganization: เทศบาลทดลอง\nfiscal_year: %d\n";
        Path plans = Files.createDirectories(folder.resolve("plan"));
        Files.writeString(plans.resolve("2499.yaml"), plan.formatted(2499));
        Path hidden = Files.writeString(elsewhere.resolve("2498.yaml"), plan.formatted(2498));
        Files.createSymbolicLink(plans.resolve("2498.yaml"), hidden);
        assertThat(last(importFolder())).isEqualTo(counts(1, 0, 0, 0, 0));
        assertThat(portal.get("plan/2499").body()).contains("แผนทดลอง");
        assertThat(portal.get("plan/2498").statusCode()).isEqualTo(404);
        assertThat(last(importFolder())).isEqualTo(counts(0, 0, 1, 0, 0));
    }

    @Test
    void filesBesideADocumentBecomeItsAttachments() throws IOException {
        write("import-files", "เรื่องที่มีไฟล์แนบ", "[แบบคำขอ](แบบคำขอ.txt)");
        Path files = Files.createDirectories(folder.resolve("documents/general/import-files"));
        Files.writeString(files.resolve("แบบคำขอ.txt"), "ชื่อ นามสกุล");
        importFolder();
        assertThat(last(importFolder())).isEqualTo(counts(0, 0, 1, 0, 0));
        assertThat(portal.get("documents/import-files").body()).contains("แบบคำขอ.txt");
        Files.writeString(files.resolve("แบบคำขอ.txt"), "ชื่อ นามสกุล ที่อยู่");
        assertThat(last(importFolder())).isEqualTo(counts(0, 1, 0, 0, 0));
    }

    @Test
    void aFileThatIsTooLargeIsToldAndTheOthersComeIn() throws IOException {
        write("import-large", "เรื่องที่มีไฟล์ใหญ่", "ข้อความ");
        Path files = Files.createDirectories(folder.resolve("documents/general/import-large"));
        Files.write(files.resolve("พอดี.jpg"), Pictures.encoded(Pictures.flag(20, 10), "jpeg"));
        sized(files.resolve("พอดี.jpg"), MOST_BYTES);
        sized(files.resolve("เกิน.pdf"), MOST_BYTES + 1);
        sized(files.resolve("ยาวเกิน.txt"), MOST_BYTES + 1);
        List<JsonNode> lines = importFolder();
        assertThat(last(lines)).isEqualTo(counts(1, 0, 0, 0, 2));
        assertThat(lines)
                .filteredOn(line -> line.path("status").asString("").equals("error"))
                .allSatisfy(
                        line ->
                                assertThat(line.get("message").asString())
                                        .contains("ใหญ่เกิน 50 MB", "KHLANG_ATTACHMENT_MB"));
        assertThat(portal.get("documents/import-large").body())
                .contains("พอดี.jpg")
                .doesNotContain("เกิน.pdf");
        assertThat(portal.dataDir().resolve("attachments/incoming")).isEmptyDirectory();
    }

    /** Makes a file so long; its zeros take no room on the disk. */
    private static void sized(Path file, long bytes) throws IOException {
        try (var writer = new RandomAccessFile(file.toFile(), "rw")) {
            writer.setLength(bytes);
        }
    }

    @Test
    void onlyAnAdministratorMayImportAndOnlyAFolderThatIsThere() {
        var request =
                java.net.http.HttpRequest.newBuilder(portal.at("api/v1/content-imports"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"directory\":\"/tmp\"}"))
                        .build();
        assertThat(portal.send(request).statusCode()).isEqualTo(401);
        for (String body :
                List.of("{\"directory\":\"/nowhere\"}", "{\"directory\":\"content\"}", "{}", "ก")) {
            var answer =
                    portal.send(
                            portal.asAdministrator("api/v1/content-imports")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(body))
                                    .build());
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).contains("problem+json"));
        }
    }

    private List<JsonNode> importFolder() {
        String request = JSON.writeValueAsString(java.util.Map.of("directory", folder.toString()));
        var answer =
                portal.send(
                        portal.asAdministrator("api/v1/content-imports")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(request))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().map(JSON::readTree).toList();
    }

    private void post(String document) {
        var answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(document))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static String last(List<JsonNode> lines) {
        return lines.getLast().toString();
    }

    private static String counts(
            int created, int updated, int unchanged, int conflicts, int errors) {
        return JSON.writeValueAsString(
                JSON.readTree(
                        "{\"created\":%d,\"updated\":%d,\"unchanged\":%d,\"conflicts\":%d,\"errors\":%d,\"warnings\":0}"
                                .formatted(created, updated, unchanged, conflicts, errors)));
    }

    private static int lineOf(List<JsonNode> lines, String slug) {
        return lines.stream()
                .filter(line -> line.path("file").asString("").endsWith("/" + slug + ".md"))
                .findFirst()
                .orElseThrow()
                .get("line")
                .asInt();
    }

    private void write(String slug, String title, String text) throws IOException {
        raw(slug, head(title) + "---\n" + text + "\n");
    }

    private void raw(String slug, String content) throws IOException {
        Files.writeString(file(slug), content);
    }

    private Path file(String slug) throws IOException {
        return Files.createDirectories(folder.resolve("documents/general")).resolve(slug + ".md");
    }

    private static String head(String title) {
        return "---\ntitle: "
                + title
                + "\nkind: work-manual\ncategory: general\ndivision: finance\nsummary: สรุป\n";
    }
}
