package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khlang.extraction.HostileFiles;
import khlang.extraction.Pictures;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What people send to a text at work: kept as what it is, or refused in one sentence. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadIT {

    private static final long LIMIT = 50L << 20;

    private final RunningPortal portal;
    private final Writing writing;
    private final Attaching attaching;
    @TempDir Path folder;
    private Colleague author;
    private Colleague other;

    UploadIT(RunningPortal portal) {
        this.portal = portal;
        writing = new Writing(portal);
        attaching = new Attaching(portal);
    }

    @BeforeAll
    void hire() {
        author = Colleague.of(portal, "upload.author", Role.STAFF, "public-health");
        other = Colleague.of(portal, "upload.other", Role.STAFF, "education");
    }

    @AfterAll
    void leave() {
        author.close();
        other.close();
    }

    @Test
    void theEditorGetsWhatItPutsIntoTheText() throws IOException {
        String slug = begin("ภาพถ่ายลงพื้นที่");
        Path photo = folder.resolve("photo.jpg");
        Pictures.photograph(photo, 320, 200, 6);
        assertThat(Pictures.contains(Files.readAllBytes(photo), Pictures.LATITUDE)).isTrue();
        HttpResponse<String> sent = script(slug, "ลงพื้นที่ (1).jpg", photo);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body())
                .contains(
                        "\"name\":\"ลงพื้นที่ (1).jpg\"",
                        "\"image\":true",
                        "\"markdown\":\"![](ลงพื้นที่%20%281%29.jpg)\"");
        String address = Attaching.address(author.browser(), slug, "ลงพื้นที่ (1).jpg");
        HttpResponse<byte[]> kept = bytes(address);
        assertThat(kept.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(Pictures.contains(kept.body(), Pictures.LATITUDE)).isFalse();
        assertThat(preview(slug, "![ลงพื้นที่](ลงพื้นที่%20%281%29.jpg)"))
                .contains("<img src=\"/" + address + "\"");
    }

    @Test
    void aThaiNameIsKeptAndNothingButPicturesAndPdfIsShownInline() throws IOException {
        String slug = begin("แผนผัง");
        Path drawing = folder.resolve("x.svg");
        Files.writeString(
                drawing,
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        HttpResponse<String> sent = script(slug, "แผนผัง.svg", drawing);
        assertThat(sent.body())
                .contains("\"image\":false", "\"markdown\":\"[แผนผัง](แผนผัง.svg)\"");
        HttpResponse<byte[]> kept = bytes(Attaching.address(author.browser(), slug, "แผนผัง.svg"));
        assertThat(kept.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .endsWith(
                        "filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99%E0%B8%9C%E0%B8%B1%E0%B8%87.svg");
        assertThat(kept.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        assertThat(kept.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theContentDecidesAndTheNameIsPutRight() throws IOException {
        String slug = begin("ชื่อผิด");
        byte[] picture = Pictures.encoded(Pictures.flag(60, 40), "png");
        Path file = Files.write(folder.resolve("p"), picture);
        assertThat(script(slug, "ใบประกาศ.exe", file).body())
                .contains("\"name\":\"ใบประกาศ.png\"", "จึงแก้ชื่อเป็น “ใบประกาศ.png”");
    }

    @Test
    void theSameNameGetsANumberOrTakesThePlaceOfTheFirst() {
        String slug = begin("ชื่อซ้ำ");
        String first = attaching.attach(author.browser(), slug, "แบบ.txt", "หนึ่ง");
        assertThat(attaching.attach(author.browser(), slug, "แบบ.txt", "หนึ่ง")).isEqualTo(first);
        HttpResponse<String> second = send(slug, parcel(slug).file("แบบ.TXT", text("สอง")));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("จึงตั้งชื่อใหม่เป็น “แบบ-2.TXT”");
        Parcel instead = parcel(slug).field("replace", "yes").file("แบบ.txt", text("สาม"));
        assertThat(send(slug, instead).statusCode()).isEqualTo(303);
        assertThat(author.browser().get(first).statusCode()).isEqualTo(404);
        String third = Attaching.address(author.browser(), slug, "แบบ.txt");
        assertThat(author.browser().get(third).body()).isEqualTo("สาม");
    }

    @Test
    void eachHostileFileEndsInItsSentenceAndStopsNoOther() throws IOException {
        String slug = begin("ไฟล์อันตราย");
        List<HostileFiles.Hostile> hostile =
                HostileFiles.all().stream()
                        .filter(one -> one.expected() != null)
                        .filter(one -> !one.fileName().contains("slow"))
                        .limit(18)
                        .toList();
        Parcel parcel = parcel(slug);
        for (int i = 0; i < hostile.size(); i++) {
            Path file = folder.resolve("hostile-" + i);
            hostile.get(i).maker().make(file);
            parcel.file(i + "-" + hostile.get(i).fileName(), file);
        }
        parcel.file("ดี.txt", text("ไฟล์ดี"));
        HttpResponse<String> sent = send(slug, parcel);
        assertThat(sent.statusCode()).isEqualTo(422);
        var page = org.jsoup.Jsoup.parse(sent.body());
        assertThat(page.select("#problems li")).hasSize(hostile.size());
        for (int i = 0; i < hostile.size(); i++) {
            assertThat(page.select("#problems li").get(i).text())
                    .as(hostile.get(i).fileName())
                    .startsWith(i + "-")
                    .containsPattern("\\p{IsThai}{5}");
        }
        assertThat(author.browser().open(Attaching.page(slug)).select("tbody th").eachText())
                .containsExactly("ดี.txt ใหม่");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndTheNextOneIsTaken() throws IOException {
        String slug = begin("ไฟล์ใหญ่");
        Path large = folder.resolve("large.txt");
        try (var out = Files.newOutputStream(large)) {
            byte[] line = "ข้อความยาวมาก\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (long size = 0; size <= LIMIT; size += line.length) {
                out.write(line);
            }
        }
        HttpResponse<String> sent =
                send(slug, parcel(slug).file("ใหญ่.txt", large).file("เล็ก.txt", text("เล็ก")));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("ไฟล์นี้ใหญ่เกิน 50 MB");
        assertThat(author.browser().open(Attaching.page(slug)).select("tbody th").eachText())
                .containsExactly("เล็ก.txt ใหม่");
        assertNothingIncoming();
    }

    @Test
    void withoutTheTokenOrTheRightNothingIsRead() throws IOException {
        String slug = begin("ไม่มีสิทธิ");
        byte[] much = new byte[4 << 20];
        HttpResponse<String> forged = send(slug, Parcel.with("ปลอม").file("ก.txt", text("ก")));
        assertThat(forged.statusCode()).isEqualTo(403);
        HttpResponse<String> late =
                send(slug, new Parcel().file("ก.txt", text("ก")).field("form-token", "x"));
        assertThat(late.statusCode()).isEqualTo(403);
        String token = Browser.token(other.browser().open("me"));
        HttpRequest foreign =
                Parcel.with(token).file("ก.bin", much).to(portal.at(Attaching.page(slug)));
        assertThat(other.browser().send(foreign).statusCode()).isEqualTo(404);
        HttpRequest stranger =
                Parcel.with("x").file("ก.txt", text("ก")).to(portal.at(Attaching.page(slug)));
        assertThat(portal.send(stranger).statusCode()).isEqualTo(303);
        assertThat(author.browser().open(Attaching.page(slug)).text()).contains("ยังไม่มีไฟล์แนบ");
        assertNothingIncoming();
    }

    @Test
    void aBrokenFormIsAnAnswerInThai() {
        String slug = begin("ฟอร์มเสีย");
        String token = Browser.token(author.browser().open(Attaching.page(slug)));
        HttpRequest cut =
                HttpRequest.newBuilder(portal.at(Attaching.page(slug)))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "--x\r\nContent-Disposition: form-data; name=\"form-token\""
                                                + "\r\n\r\n"
                                                + token
                                                + "\r\n--x\r\nContent-Disposition: form-data;"
                                                + " name=\"file\"; filename=\"a.txt\"\r\n\r\nabc"))
                        .build();
        HttpResponse<String> answer = author.browser().send(cut);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsPattern("\\p{IsThai}{5}");
        HttpResponse<String> tooMuch =
                send(slug, parcel(slug).field("more", "ก".repeat(9_000)).file("ก.txt", text("ก")));
        assertThat(tooMuch.statusCode()).isEqualTo(413);
        HttpResponse<String> nothing = send(slug, parcel(slug));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("ยังไม่ได้เลือกไฟล์");
    }

    private void assertNothingIncoming() throws IOException {
        try (var left = Files.list(portal.dataDir().resolve("attachments/incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    private String preview(String slug, String markdown) {
        return author.browser()
                .post(
                        "documents/preview",
                        Map.of(
                                "form-token",
                                Browser.token(author.browser().open(Attaching.page(slug))),
                                "document",
                                slug,
                                "markdown",
                                markdown))
                .body();
    }

    private HttpResponse<String> script(String slug, String name, Path file) {
        return send(slug, parcel(slug).asScript().file(name, file));
    }

    private HttpResponse<String> send(String slug, Parcel parcel) {
        return attaching.send(author.browser(), slug, parcel);
    }

    private Parcel parcel(String slug) {
        return attaching.parcel(author.browser(), slug);
    }

    private HttpResponse<byte[]> bytes(String address) {
        return author.browser()
                .send(
                        HttpRequest.newBuilder(portal.at(address)).build(),
                        BodyHandlers.ofByteArray());
    }

    private String begin(String title) {
        return writing.begin(author.browser(), title, "public-health");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
