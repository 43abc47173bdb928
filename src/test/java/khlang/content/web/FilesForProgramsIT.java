package khlang.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khlang.extraction.Pictures;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How programs change the files of a text at work, and take a document from its readers. */
@ExtendWith(RunningPortal.Once.class)
class FilesForProgramsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "api/v1/documents/";
    private static final String ANY = "application/octet-stream";

    private final RunningPortal portal;

    FilesForProgramsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aFileIsHungReplacedAndTakenOffUnderItsTag() {
        save("files-program");
        HttpResponse<String> made = put("files-program", "แบบคำขอ.txt", "หนึ่ง", null, "*");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode file = JSON.readTree(made.body());
        assertThat(file.get("name").asString()).isEqualTo("แบบคำขอ.txt");
        assertThat(file.get("tag").asString()).isEqualTo(tag(made));
        assertThat(portal.get(file.get("address").asString().substring(1)).statusCode())
                .isEqualTo(404);
        assertThat(fetch(file).body()).isEqualTo("หนึ่ง");
        assertThat(tag(fetch(file))).isEqualTo(tag(made));

        assertThat(put("files-program", "แบบคำขอ.txt", "สอง", null, "*").statusCode())
                .isEqualTo(412);
        assertThat(put("files-program", "แบบคำขอ.txt", "สอง", "\"0\"", null).statusCode())
                .isEqualTo(412);
        HttpResponse<String> blind = put("files-program", "แบบคำขอ.txt", "สอง", null, null);
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(blind.body()).contains("If-Match", "ยังไม่ได้เปลี่ยน");
        HttpResponse<String> next = put("files-program", "แบบคำขอ.txt", "สอง", tag(made), null);
        assertThat(next.statusCode()).as(next.body()).isEqualTo(200);
        assertThat(states("files-program")).containsExactly("แบบคำขอ.txt new");

        assertThat(delete("files-program", "แบบคำขอ.txt", tag(made)).statusCode()).isEqualTo(412);
        assertThat(delete("files-program", "แบบคำขอ.txt", null).statusCode()).isEqualTo(428);
        assertThat(delete("files-program", "แบบคำขอ.txt", tag(next)).statusCode()).isEqualTo(204);
        assertThat(delete("files-program", "แบบคำขอ.txt", tag(next)).statusCode()).isEqualTo(404);
        assertThat(states("files-program")).isEmpty();
        assertThat(
                        portal.database()
                                .rows(
                                        "SELECT after_text FROM audit_entry WHERE object_key = ?"
                                                + " AND action = 'DOCUMENT_FILES_CHANGED'"
                                                + " ORDER BY number",
                                        "document:files-program"))
                .containsExactly(
                        List.of("แนบไฟล์ แบบคำขอ.txt"),
                        List.of("แนบไฟล์ แบบคำขอ.txt"),
                        List.of("เอาไฟล์ แบบคำขอ.txt ออก"));
    }

    @Test
    void theContentDecidesAndPicturesForgetTheirPlace(@TempDir Path folder) throws Exception {
        save("files-content");
        Path photo = folder.resolve("photo");
        Pictures.photograph(photo, 320, 200, 1);
        byte[] bytes = Files.readAllBytes(photo);
        HttpResponse<String> wrong = put("files-content", "ภาพ.pdf", bytes, null, "*");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("ภาพ.jpg", "ยังไม่ได้บันทึก");
        HttpResponse<String> made = put("files-content", "ภาพ.jpg", bytes, null, "*");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode file = JSON.readTree(made.body());
        assertThat(file.get("mediaType").asString()).isEqualTo("image/jpeg");
        HttpResponse<byte[]> kept =
                portal.client()
                        .send(
                                portal.asAdministrator(file.get("address").asString().substring(1))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(Pictures.contains(kept.body(), Pictures.LATITUDE)).isFalse();

        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        HttpResponse<String> refused = put("files-content", "ก.txt", program, null, "*");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("แนบไฟล์ไม่ได้", "โปรแกรม");
        HttpResponse<String> large =
                put("files-content", "ก.txt", new byte[(50 << 20) + 1], null, "*");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("50 MB");
        assertThat(states("files-content")).containsExactly("ภาพ.jpg new");
        assertThat(portal.dataDir().resolve("attachments/incoming")).isEmptyDirectory();
    }

    @Test
    void whileATextIsReviewedItsFilesStay() {
        try (Colleague author = Colleague.of(portal, "program.author", Role.EDITOR, "education")) {
            save("files-review");
            put("files-review", "ก.txt", "ก", null, "*");
            Browser browser = author.browser();
            String page = "documents/files-review/edit";
            var typed = Map.of("change_kind", "content", "change_note", "แนบแบบ", "do", "hand-in");
            assertThat(browser.submit(page, "/" + page, typed).statusCode()).isEqualTo(303);
            HttpResponse<String> late = put("files-review", "ข.txt", "ข", null, "*");
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("ส่งตรวจอยู่");
            assertThat(states("files-review")).containsExactly("ก.txt kept");
        }
    }

    @Test
    void strangersAreToldThatTheyNeedAToken() {
        save("files-strange");
        String files = API + "files-strange/newest/attachments";
        assertThat(portal.get(files).statusCode()).isEqualTo(401);
        HttpRequest.Builder put =
                HttpRequest.newBuilder(portal.at(files + "/a.txt"))
                        .header("If-None-Match", "*")
                        .PUT(BodyPublishers.ofString("ก"));
        assertThat(portal.send(put.build()).statusCode()).isEqualTo(401);
        HttpRequest.Builder withdrawal =
                HttpRequest.newBuilder(portal.at(API + "files-strange/withdrawal"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"));
        assertThat(portal.send(withdrawal.build()).statusCode()).isEqualTo(401);
        assertThat(put("files-nowhere", "a.txt", "ก", null, "*").statusCode()).isEqualTo(404);
    }

    @Test
    void whatReadersSeeIsWithdrawnByWhoHasSeenIt() {
        save("withdrawn-old");
        save("withdrawn-next");
        String old = tag(portal.send(portal.asAdministrator(API + "withdrawn-old").build()));
        assertThat(withdraw("withdrawn-old", "{\"reason\":\"เก่า\"}", null).statusCode())
                .isEqualTo(428);
        assertThat(withdraw("withdrawn-old", "{\"reason\":\"เก่า\"}", "\"x\"").statusCode())
                .isEqualTo(412);
        HttpResponse<String> without = withdraw("withdrawn-old", "{\"reason\":\" \"}", old);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("\"field\":\"reason\"");
        HttpResponse<String> unknown =
                withdraw(
                        "withdrawn-old",
                        "{\"reason\":\"เก่า\",\"successor\":\"no-such-thing\"}",
                        old);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\"field\":\"successor\"");
        assertThat(withdraw("withdrawn-old", "[", old).statusCode()).isEqualTo(400);
        assertThat(portal.get("documents/withdrawn-old").statusCode()).isEqualTo(200);

        HttpResponse<String> done =
                withdraw(
                        "withdrawn-old",
                        "{\"reason\":\"มีฉบับใหม่\",\"successor\":\"withdrawn-next\"}",
                        old);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(JSON.readTree(done.body()).get("state").asString()).isEqualTo("withdrawn");
        HttpResponse<String> gone = portal.get(API + "withdrawn-old");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("/documents/withdrawn-next").doesNotContain("มีฉบับใหม่");
        assertThat(withdraw("withdrawn-old", "{\"reason\":\"อีก\"}", old).statusCode())
                .isEqualTo(410);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT after_text FROM audit_entry WHERE object_key = ?"
                                                + " AND action = 'DOCUMENT_WITHDRAWN'",
                                        "document:withdrawn-old"))
                .contains("มีฉบับใหม่", "withdrawn-next");
    }

    /** The page, too, withdraws what was seen only. */
    @Test
    void whoHasSeenAnOlderTextOnThePageIsToldSo() {
        save("withdrawn-late");
        try (Colleague head = Colleague.of(portal, "program.head", Role.HEAD, "education")) {
            String path = "documents/withdrawn-late/withdraw";
            var page = head.browser().open(path);
            save("withdrawn-late", "ใหม่กว่า");
            HttpResponse<String> late =
                    head.browser().submit(page, "/" + path, Map.of("reason", "เก่าแล้ว"));
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("เก่าแล้ว", "มีผู้เผยแพร่ฉบับใหม่");
            assertThat(portal.get("documents/withdrawn-late").body()).contains("ใหม่กว่า");
            HttpResponse<String> again =
                    head.browser().submit(path, "/" + path, Map.of("reason", "เก่าแล้ว"));
            assertThat(again.statusCode()).isEqualTo(303);
            portal.database()
                    .change("UPDATE account SET state = 'CLOSED' WHERE user_name = ?", head.user());
        }
    }

    private void save(String slug) {
        save(slug, "ข้อความ");
    }

    private void save(String slug, String text) {
        String body =
                "{\"slug\":\"%s\",\"title\":\"%s\",\"division\":\"education\",\"markdown\":\"%s\"}"
                        .formatted(slug, slug, text);
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private HttpResponse<String> put(
            String slug, String name, String text, String match, String none) {
        return put(slug, name, text.getBytes(StandardCharsets.UTF_8), match, none);
    }

    private HttpResponse<String> put(
            String slug, String name, byte[] bytes, String match, String none) {
        HttpRequest.Builder request =
                file(slug, name).header("Content-Type", ANY).PUT(BodyPublishers.ofByteArray(bytes));
        if (match != null) {
            request.header("If-Match", match);
        }
        if (none != null) {
            request.header("If-None-Match", none);
        }
        return portal.send(request.build());
    }

    private HttpResponse<String> delete(String slug, String name, String match) {
        HttpRequest.Builder request = file(slug, name).DELETE();
        if (match != null) {
            request.header("If-Match", match);
        }
        return portal.send(request.build());
    }

    private HttpResponse<String> withdraw(String slug, String body, String match) {
        HttpRequest.Builder request =
                portal.asAdministrator(API + slug + "/withdrawal")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (match != null) {
            request.header("If-Match", match);
        }
        return portal.send(request.build());
    }

    private HttpRequest.Builder file(String slug, String name) {
        return portal.asAdministrator(
                API + slug + "/newest/attachments/" + Browser.encoded(name).replace("+", "%20"));
    }

    private HttpResponse<String> fetch(JsonNode file) {
        return portal.send(
                portal.asAdministrator(file.get("address").asString().substring(1)).build());
    }

    private List<String> states(String slug) {
        HttpResponse<String> answer =
                portal.send(portal.asAdministrator(API + slug + "/newest/attachments").build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body())
                .get("attachments")
                .valueStream()
                .map(one -> one.get("name").asString() + " " + one.get("state").asString())
                .toList();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
