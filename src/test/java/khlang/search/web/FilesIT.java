package khlang.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import khlang.extraction.Packed;
import khlang.extraction.Pdfs;
import khlang.system.RunningPortal;
import khlang.system.Waiting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files of documents are read in the background and found by what stands in them. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningPortal portal;

    FilesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        Path open = document(folder, "files-for-all", "public");
        Packed.docx(
                open.resolve("ภาคผนวกสีม่วง.docx"),
                "",
                Packed.paragraph("แบบนับกิ้งกือเจ็ดสีใต้ใบตอง"));
        Pdfs.written(open.resolve("report.pdf"), 3, "zanzibarquest annual report page");
        Path hidden = document(folder, "files-for-staff", "staff");
        Packed.docx(hidden.resolve("ลับ.docx"), "", Packed.paragraph("กิ้งกือเจ็ดสีในไหปลาร้า"));
        String told =
                portal.send(
                                portal.asAdministrator("api/v1/content-imports")
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        "{\"directory\":\"" + folder + "\"}"))
                                        .build())
                        .body();
        assertThat(told).contains("\"created\":2,").contains("\"errors\":0,");
    }

    private static Path document(Path folder, String slug, String audience) throws IOException {
        Path shelf = Files.createDirectories(folder.resolve("documents/social-welfare"));
        Files.writeString(
                shelf.resolve(slug + ".md"),
                """
                ---
                title: "เอกสารทดสอบ %s"
                kind: work-manual
                category: social-welfare
                division: finance
                audience: %s
                summary: "ดูเอกสารแนบ"
                ---
                ดูเอกสารแนบ
                """
                        .formatted(slug, audience));
        return Files.createDirectories(shelf.resolve(slug));
    }

    @Test
    void aWordFileIsFoundByWhatItSays() {
        Element hit = awaitHit("กิ้งกือเจ็ดสีใต้ใบตอง");
        assertThat(hit.select("h2 a").attr("href")).startsWith("/documents/files-for-all?");
        assertThat(hit.select(".snippet mark").text()).contains("กิ้งกือ");
        Element file = hit.selectFirst(".meta a[href^=/attachments/]");
        assertThat(file).isNotNull();
        assertThat(file.text()).isEqualTo("ภาคผนวกสีม่วง.docx");
        assertThat(portal.get(file.attr("href").substring(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageOfAPdfIsNamedAndOpened() {
        Element hit = awaitHit("zanzibarquest");
        assertThat(hit.select(".meta a[href$=#page=1]").text()).isEqualTo("report.pdf หน้า 1");
    }

    @Test
    void whatOnlyStaffMayReadStaysWithThem() {
        awaitHit("กิ้งกือเจ็ดสีใต้ใบตอง");
        String query = "api/v1/search?q=" + encoded("กิ้งกือเจ็ดสี");
        assertThat(awaitStaff(query)).contains("files-for-staff", "files-for-all");
        assertThat(portal.get(query).body())
                .contains("\"total\":1,", "files-for-all")
                .doesNotContain("files-for-staff", "ไหปลาร้า");
    }

    @Test
    void aFileIsFoundByItsName() {
        awaitHit("ภาคผนวกสีม่วง.docx");
    }

    private String awaitStaff(String query) {
        return Waiting.until(
                PATIENCE,
                () -> portal.send(portal.asAdministrator(query).build()).body(),
                body -> body.contains("\"total\":2,"));
    }

    private Element awaitHit(String words) {
        Element hit =
                Waiting.until(
                        PATIENCE,
                        () ->
                                Jsoup.parse(portal.get("search?q=" + encoded(words)).body())
                                        .selectFirst(
                                                ".hits > li:first-child:has(h2 a[href*=files-for-all])"),
                        Objects::nonNull);
        assertThat(hit).as("Not found in time: " + words).isNotNull();
        return hit;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
