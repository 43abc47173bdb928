package khlang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import khlang.intake.WordFiles;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Word file comes in, is published, goes out, and comes in again. */
@ExtendWith(RunningPortal.Once.class)
class WordRoundTripIT {

    private static final String TITLE = "คู่มือไปกลับ การรับชำระภาษี/ป้าย";

    private final RunningPortal portal;

    WordRoundTripIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void tableAndPictureComeBackAsTheyWent() throws IOException, InterruptedException {
        try (Colleague author = Colleague.of(portal, "trip.author", Role.STAFF, "public-works");
                Browser head = portal.signInAsAdministrator()) {
            Browser browser = author.browser();
            String key = Bringing.bring(browser, "ไป.docx", WordFiles.manual(TITLE));
            var first = browser.open(key);
            assertThat(
                            browser.submit(
                                            first,
                                            "/" + key,
                                            Map.of("slug-1", "round-trip", "audience", "staff"))
                                    .statusCode())
                    .isEqualTo(303);
            assertThat(portal.get("documents/round-trip.docx").statusCode()).isEqualTo(404);
            publish(browser, head);

            HttpResponse<byte[]> out = download(browser);
            assertThat(out.statusCode()).isEqualTo(200);
            String disposition = out.headers().firstValue("Content-Disposition").orElseThrow();
            assertThat(disposition).startsWith("attachment; filename=\"round-trip.docx\";");
            assertThat(
                            URLDecoder.decode(
                                    disposition.replaceFirst(".*''", ""), StandardCharsets.UTF_8))
                    .isEqualTo("คู่มือไปกลับ การรับชำระภาษี ป้าย.docx");
            assertThat(portal.get("documents/round-trip.docx").statusCode()).isEqualTo(404);
            try (var word = new XWPFDocument(new ByteArrayInputStream(out.body()))) {
                assertThat(word.getAllPictures()).hasSize(1);
                assertThat(word.getTables()).hasSize(2);
                assertThat(word.getTables().getFirst().getText())
                        .contains("ฉบับที่ ๑ ปรับปรุง", "เทศบาล", "/documents/round-trip");
            }

            String again = Bringing.bring(browser, "กลับ.docx", out.body());
            var second = browser.open(again);
            assertThat(second.select("#title-1").val()).isEqualTo(TITLE);
            assertThat(second.select(".prose h2").eachText())
                    .containsExactly(
                            "ข้อมูลเอกสาร", "วัตถุประสงค์", "ขั้นตอน", "กฎหมายที่เกี่ยวข้อง");
            assertThat(second.select(".prose table").last().text())
                    .isEqualTo("ที่ ขั้นตอน ๑ ตรวจแบบ ๒ ออกใบเสร็จ");
            assertThat(second.select(".prose img").attr("alt")).isEqualTo("ผังห้องบริการ");
            assertThat(picture(browser, second.select(".prose img").attr("src")))
                    .isEqualTo(picture(browser, first.select(".prose img").attr("src")));
        }
    }

    private void publish(Browser author, Browser head) {
        HttpResponse<String> handedIn =
                author.submit(
                        "documents/round-trip/edit",
                        "/documents/round-trip/edit",
                        Map.of("do", "hand-in"));
        assertThat(handedIn.statusCode()).isEqualTo(303);
        String review = Bringing.place(handedIn).replaceFirst("\\?.*", "");
        assertThat(head.submit(review, "/" + review + "/approve", Map.of()).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<byte[]> download(Browser browser)
            throws IOException, InterruptedException {
        return bytes(browser, "documents/round-trip.docx");
    }

    private byte[] picture(Browser browser, String address)
            throws IOException, InterruptedException {
        return bytes(browser, address.substring(1)).body();
    }

    private HttpResponse<byte[]> bytes(Browser browser, String path)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(portal.at(path))
                        .header(
                                "Cookie",
                                "khlang-session=" + browser.cookie("khlang-session").orElseThrow())
                        .build();
        return portal.client().send(request, BodyHandlers.ofByteArray());
    }
}
