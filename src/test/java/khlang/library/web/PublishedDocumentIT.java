package khlang.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import khlang.extraction.Pdfs;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents that the test itself publishes: hostile words, files, changes. */
@ExtendWith(RunningPortal.Once.class)
class PublishedDocumentIT {

    private static final String HOSTILE =
            "</title><script>alert(1)</script>\\\"'&amp;<img src=x onerror=alert(1)>";

    private final RunningPortal portal;

    PublishedDocumentIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void hostileWordsStayWordsOnEveryPage() {
        publish(
                """
                {"slug":"reading-hostile","title":"%1$s","kind":"order","summary":"%1$s",
                "markdown":"## %1$s\\n\\n<script>alert(1)</script> [x](javascript:alert(1))",
                "publish":true}
                """
                        .formatted(HOSTILE));
        for (String path :
                new String[] {
                    "documents/reading-hostile",
                    "documents/reading-hostile/print",
                    "kinds/order",
                    "kinds/order/book",
                    ""
                }) {
            Document page = Jsoup.parse(portal.get(path).body());
            assertThat(page.select("img[src=x], [onerror], script:not([src])")).as(path).isEmpty();
            assertThat(page.select("a[href^=javascript]")).as(path).isEmpty();
            assertThat(page.text()).as(path).contains("<img src=x onerror=alert(");
        }
        assertThat(portal.get("feed.xml").body()).contains("&lt;script&gt;");
    }

    @Test
    void aChangeShowsAtOnce() {
        publish(
                "{\"slug\":\"reading-change\",\"title\":\"ก่อน\",\"markdown\":\"ก\",\"publish\":true}");
        assertThat(portal.get("documents/reading-change").body()).contains("<h1>ก่อน</h1>");
        publish(
                "{\"slug\":\"reading-change\",\"title\":\"หลัง\",\"markdown\":\"ข\",\"publish\":true}");
        Document page = Jsoup.parse(portal.get("documents/reading-change").body());
        assertThat(page.select("h1").text()).isEqualTo("หลัง");
        assertThat(page.select(".meta").text()).contains("ฉบับที่ 2");
    }

    private static final String ACTIVE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    @Test
    void filesKeepTheirThaiNamesAndTheRightsOfTheirDocument(@TempDir Path folder)
            throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents/law"));
        for (String audience : new String[] {"public", "staff"}) {
            String slug = "reading-files-" + audience;
            Files.writeString(
                    documents.resolve(slug + ".md"),
                    """
                    ---
                    title: ไฟล์แนบ
                    kind: order
                    category: law
                    division: finance
                    audience: %s
                    summary: ทดสอบไฟล์แนบ
                    ---
                    ดู[คำสั่ง](คำสั่ง%%20ที่%%201.pdf)
                    """
                            .formatted(audience));
            Path files = Files.createDirectories(documents.resolve(slug));
            Pdfs.written(files.resolve("คำสั่ง ที่ 1.pdf"), 1, "Order");
            Files.writeString(files.resolve("page.svg"), ACTIVE);
        }
        importFolder(folder);

        HttpResponse<String> open = fetch("documents/reading-files-public", ".pdf", false);
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(header(open, "Content-Type")).startsWith("application/pdf");
        assertThat(header(open, "Content-Disposition"))
                .startsWith("inline; ")
                .endsWith(
                        "filename*=UTF-8''%E0%B8%84%E0%B8%B3%E0%B8%AA%E0%B8%B1%E0%B9%88%E0%B8%87"
                                + "%20%E0%B8%97%E0%B8%B5%E0%B9%88%201.pdf");
        assertThat(header(open, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(open.body()).startsWith("%PDF-1.");
        assertThat(again(open).statusCode()).isEqualTo(304);

        HttpResponse<String> active = fetch("documents/reading-files-public", ".svg", false);
        assertThat(header(active, "Content-Disposition")).startsWith("attachment; ");

        HttpResponse<String> staff = fetch("documents/reading-files-staff", ".pdf", true);
        assertThat(staff.statusCode()).isEqualTo(200);
        assertThat(header(staff, "Cache-Control")).contains("private");
        String path = staff.uri().getRawPath().substring(1);
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> fetch(String document, String ending, boolean asStaff) {
        Document page = Jsoup.parse(get(document, asStaff).body());
        String file = page.select(".files a[href$=" + ending + "]").attr("href");
        assertThat(page.select(".prose a[href$=.pdf]").attr("href")).endsWith("1.pdf");
        return get(file.substring(1), asStaff);
    }

    private HttpResponse<String> get(String path, boolean asStaff) {
        return asStaff ? portal.send(portal.asAdministrator(path).build()) : portal.get(path);
    }

    private HttpResponse<String> again(HttpResponse<String> first) {
        return portal.send(
                HttpRequest.newBuilder(first.uri())
                        .header("If-None-Match", header(first, "ETag"))
                        .build());
    }

    private void publish(String json) {
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private void importFolder(Path folder) {
        String json = "{\"directory\":\"%s\"}".formatted(folder);
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/content-imports")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        assertThat(answer.body()).contains("reading-files-staff");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
