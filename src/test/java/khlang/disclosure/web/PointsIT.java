package khlang.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import khlang.plan.PlanYears;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the list of a year is kept; in years that no other test knows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PointsIT {

    private static final int EDITED = PlanYears.POINTS_EDITED;
    private static final int MOVED = PlanYears.POINTS_MOVED;
    private static final int COPIED = PlanYears.POINTS_COPIED;
    private static final int SAMPLED = PlanYears.POINTS_SAMPLED;
    private static final int REFUSED = PlanYears.POINTS_REFUSED;

    private final RunningPortal portal;
    private DisclosureDesk desk;

    PointsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new DisclosureDesk(portal, "points");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(DisclosureDesk.problems(answer)).isEqualTo(303);
    }

    @Test
    void aFormSentTwiceAddsOnePointAndTheLogNamesIt() {
        String path = DisclosureDesk.points(EDITED) + "/new";
        Document form = desk.secretary.browser().open(path);
        Map<String, String> typed =
                Map.of("scheme", "การประเมินทดสอบ", "code", "D1", "title", "ข้อส่งสองครั้ง");
        done(desk.secretary.browser().submit(form, "/" + path, typed));
        done(desk.secretary.browser().submit(form, "/" + path, typed));
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM disclosure_point WHERE title = ?",
                                        "ข้อส่งสองครั้ง"))
                .isEqualTo("1");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                                + " 'DISCLOSURE_CHANGED' AND after_text LIKE ?",
                                        "%ข้อส่งสองครั้ง%"))
                .isEqualTo("1");
    }

    @Test
    void twoWhoAddOneCodeAtOnceMakeOnePointAndAFormWithoutItsKeyNone() {
        String path = DisclosureDesk.points(EDITED) + "/new";
        Map<String, String> typed =
                Map.of("scheme", "การประเมินทดสอบ", "code", "D9", "title", "ข้อพร้อมกัน");
        List<Document> forms =
                List.of(desk.secretary.browser().open(path), desk.secretary.browser().open(path));
        List<CompletableFuture<Integer>> sent =
                forms.stream()
                        .map(
                                form ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        desk.secretary
                                                                .browser()
                                                                .submit(form, "/" + path, typed)
                                                                .statusCode()))
                        .toList();
        assertThat(sent.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 422);
        for (String key : List.of("", "K".repeat(40))) {
            var without = new HashMap<String, String>(typed);
            without.put("code", "D8");
            without.put("form-key", key);
            HttpResponse<String> answer =
                    desk.secretary.browser().submit(path, "/" + path, without);
            assertThat(answer.statusCode()).as(key).isEqualTo(422);
            assertThat(DisclosureDesk.problems(answer)).contains("แบบฟอร์มนี้ใช้ไม่ได้");
        }
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM disclosure_point WHERE title = ?",
                                        "ข้อพร้อมกัน"))
                .isEqualTo("1");
    }

    @Test
    void whoeverComesLateSeesBothAndLosesNothing() {
        desk.add(EDITED, "C1", "ข้อชนกัน", Map.of("note", "เดิม"));
        String path = desk.form(EDITED, "ข้อชนกัน");
        Document first = desk.secretary.browser().open(path);
        done(desk.secretary.browser().submit(path, "/" + path, Map.of("note", "ของคนแรก")));
        HttpResponse<String> late =
                desk.secretary.browser().submit(first, "/" + path, Map.of("note", "ของคนหลัง"));
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("#conflict").text()).contains("ของคนแรก", "ของคนหลัง");
        assertThat(page.select("#note").text()).isEqualTo("ของคนหลัง");
        Map<String, String> none = Map.of();
        assertThat(
                        desk.secretary
                                .browser()
                                .submit(first, "/" + path + "/remove", none)
                                .statusCode())
                .isEqualTo(409);
        done(desk.secretary.browser().submit(page, "/" + path, Map.of("note", "ตกลงกันแล้ว")));
        assertThat(desk.shown(EDITED, "C1")).contains("ตกลงกันแล้ว");
        done(desk.secretary.browser().submit(path, "/" + path + "/remove", none));
        assertThat(desk.visitor.get("oit/" + EDITED + "/C1").statusCode()).isEqualTo(404);
    }

    @Test
    void pointsChangePlacesAndALateMoveMovesNothing() {
        for (String code : List.of("M1", "M2", "M3")) {
            desk.add(MOVED, code, "ข้อย้าย " + code, Map.of());
        }
        Document before = desk.secretary.browser().open(DisclosureDesk.points(MOVED));
        String move = "/" + desk.form(MOVED, "ข้อย้าย M3") + "/move";
        done(desk.secretary.browser().submit(before, move, Map.of("to", "up")));
        assertThat(codes(desk.secretary.browser().open(DisclosureDesk.points(MOVED))))
                .containsExactly("M1", "M3", "M2");
        HttpResponse<String> late =
                desk.secretary.browser().submit(before, move, Map.of("to", "up"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(codes(Jsoup.parse(late.body()))).containsExactly("M1", "M3", "M2");
    }

    private static List<String> codes(Document page) {
        return page.select("tbody td:first-child").eachText().stream()
                .map(one -> one.replace("รหัส ", ""))
                .toList();
    }

    @Test
    void theNextYearBeginsWithThePointsButNotWithTheDocuments() {
        desk.publish("oit-copy", "มะกอกคัดลอก", "announcement", "public", "");
        desk.add(COPIED, "K1", "ข้อคัดลอก", Map.of("documents", List.of("oit-copy")));
        desk.add(COPIED, "K2", "ข้อกฎคัดลอก", Map.of("kind", "order", "span", "WITHIN"));
        Document list = desk.secretary.browser().open(DisclosureDesk.points(COPIED));
        String copy = "/" + DisclosureDesk.points(COPIED) + "/copy";
        Map<String, String> none = Map.of();
        Document next =
                desk.secretary.browser().follow(desk.secretary.browser().submit(list, copy, none));
        assertThat(next.select("[role=status]").text()).contains("รหัสของข้อเปลี่ยนทุกปี");
        assertThat(codes(next)).containsExactly("K1", "K2");
        assertThat(next.select("main").text()).doesNotContain("มะกอกคัดลอก");
        assertThat(desk.shown(COPIED + 1, "K1")).contains("ยังไม่เผยแพร่");
        assertThat(desk.shown(COPIED, "K1")).as("the old year stays").contains("มะกอกคัดลอก");
        Document again =
                desk.secretary.browser().follow(desk.secretary.browser().submit(list, copy, none));
        assertThat(codes(again)).as("pressed twice").containsExactly("K1", "K2");
    }

    @Test
    void samplesSayWhatTheyAreUntilSomebodyHasCheckedThem() {
        String path = DisclosureDesk.points(SAMPLED);
        desk.secretary.browser().submit(path, "/" + path + "/samples", Map.of());
        assertThat(desk.visitor.open("oit/" + SAMPLED).select("h2 .sample-tag")).hasSize(6);
        String form = desk.form(SAMPLED, "E-Service");
        done(
                desk.secretary
                        .browser()
                        .submit(form, "/" + form, Map.of("code", "O99", "sample", List.of())));
        assertThat(desk.shown(SAMPLED, "O99")).contains("E-Service").doesNotContain("ตัวอย่าง");
    }

    @Test
    void documentsAreFoundByWordsAndWhatWasTypedIsKept() {
        desk.publish("oit-find", "มะขวิดหาเจอ", "announcement", "public", "");
        desk.publish("oit-find-not", "มะขวิดภายใน", "announcement", "staff", "");
        String path = DisclosureDesk.points(EDITED) + "/new";
        HttpResponse<String> found =
                desk.secretary
                        .browser()
                        .submit(
                                path,
                                "/" + path,
                                Map.of("title", "กำลังพิมพ์", "words", "มะขวิด", "find", "yes"));
        assertThat(found.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(found.body());
        assertThat(page.select("#title").val()).isEqualTo("กำลังพิมพ์");
        assertThat(page.select("label[for^=documents-]").eachText()).containsExactly("มะขวิดหาเจอ");
        assertThat(page.select("#found").text()).contains("พบ 1 เรื่อง");
    }

    @Test
    void whatIsTypedWrongIsSaidBesideTheField() {
        Map<String, Map<String, String>> wrong =
                Map.of(
                        "code", Map.of("code", "ข้อ 1"),
                        "title", Map.of("title", ""),
                        "span", Map.of("kind", "order"),
                        "category", Map.of("category", "no-such", "span", "UNTIL"),
                        "scheme", Map.of("scheme", ""));
        String path = DisclosureDesk.points(REFUSED) + "/new";
        wrong.forEach(
                (field, typed) -> {
                    var fields = new HashMap<String, String>();
                    fields.put("scheme", "ก");
                    fields.put("code", "W1");
                    fields.put("title", "ข");
                    fields.putAll(typed);
                    HttpResponse<String> answer =
                            desk.secretary.browser().submit(path, "/" + path, fields);
                    assertThat(answer.statusCode()).as(field).isEqualTo(422);
                    assertThat(Jsoup.parse(answer.body()).select("#" + field + "-problem").text())
                            .as(field)
                            .isNotEmpty();
                });
        HttpResponse<String> link =
                desk.send(
                        REFUSED,
                        "W2",
                        "ข้อลิงก์",
                        Map.of("links", "ก https://example.org\n\nhttp://example.org"));
        assertThat(DisclosureDesk.problems(link)).as("empty lines count").contains("3");
        desk.add(REFUSED, "W1", "ข้อแรก", Map.of());
        assertThat(DisclosureDesk.problems(desk.send(REFUSED, "w1", "ข้อซ้ำ", Map.of())))
                .contains("มีข้อรหัส W1 อยู่แล้ว");
        assertThat(desk.clerk.browser().get(path).statusCode()).isEqualTo(404);
    }
}
