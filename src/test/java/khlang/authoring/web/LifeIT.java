package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a document in the hands of an author, a head and a reader. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeIT {

    /** Where no other test has a head. */
    private static final String LONELY = "internal-audit";

    private final RunningPortal portal;
    private final Writing writing;
    private Colleague author;
    private Colleague editor;
    private Colleague head;

    LifeIT(RunningPortal portal) {
        this.portal = portal;
        writing = new Writing(portal);
    }

    @BeforeAll
    void hire() {
        author = Colleague.of(portal, "life.author", Role.STAFF, "public-health");
        editor = Colleague.of(portal, "life.editor", Role.EDITOR, "public-health");
        head = Colleague.of(portal, "life.head", Role.HEAD, "public-health");
    }

    @AfterAll
    void leave() {
        author.close();
        editor.close();
        head.close();
    }

    @Test
    void whatAnAuthorWritesIsReadOnceTheHeadHasApprovedIt() {
        String slug = begin("การคัดแยกขยะจากต้นทาง");
        assertThat(portal.get("documents/" + slug).statusCode()).isEqualTo(404);
        Document review =
                writing.handIn(author.browser(), slug, Map.of("markdown", "แยกขยะเปียกก่อน"));
        assertThat(review.text()).contains("ส่งเพื่อตรวจสอบเรียบร้อยแล้ว", "รอ");
        assertThat(portal.get("documents/" + slug).statusCode()).isEqualTo(404);
        assertThat(head.browser().open("me").text()).contains("มีเรื่องรอท่านตรวจ");

        Document queue = head.browser().open("reviews");
        Element link = queue.selectFirst("a:containsOwn(การคัดแยกขยะจากต้นทาง)");
        assertThat(link).isNotNull();
        String path = link.attr("href").substring(1);
        HttpResponse<String> approved =
                head.browser().submit(path, "/" + path + "/approve", Map.of());
        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(head.browser().follow(approved).text()).contains("อนุมัติและเผยแพร่แล้ว");
        assertThat(portal.get("documents/" + slug).body()).contains("แยกขยะเปียกก่อน");
        assertThat(author.browser().open("me").text()).contains("อนุมัติและเผยแพร่แล้ว");
    }

    @Test
    void readersKeepThePublishedTextWhileADraftWaits() {
        String slug = publish("การขอถังขยะ", "ถังละ 1 ใบ");
        Map<String, String> change =
                Map.of(
                        "markdown", "ถังละ 2 ใบ",
                        "change_kind", "content",
                        "change_note", "เพิ่มจำนวนถัง");
        writing.handIn(author.browser(), slug, change);
        assertThat(portal.get("documents/" + slug).body()).contains("ถังละ 1 ใบ");
        String waiting = head.browser().open(writing.review(slug)).text();
        assertThat(waiting).contains("ถังละ", "1", "2", "สิ่งที่เปลี่ยนจากฉบับที่เผยแพร่");
        approve(slug);
        assertThat(portal.get("documents/" + slug).body()).contains("ถังละ 2 ใบ");
        Document difference = author.browser().open("documents/" + slug + "/diff?from=1&to=2");
        assertThat(difference.select("del").text()).contains("1");
        assertThat(difference.select("ins").text()).contains("2");
        assertThat(portal.get("documents/" + slug + "/diff?from=1&to=2").statusCode())
                .isEqualTo(404);
        String history = author.browser().open("documents/" + slug + "/history").text();
        assertThat(history).contains("ปรับปรุงเนื้อหา · เพิ่มจำนวนถัง", "ฉบับที่ 2", "ฉบับที่ 1");
    }

    @Test
    void aChangeIsHandedInWithAReasonOnly() {
        String slug = publish("การกำจัดลูกน้ำยุงลาย", "เทน้ำทิ้งทุกสัปดาห์");
        HttpResponse<String> refused =
                author.browser()
                        .submit(
                                "documents/" + slug + "/edit",
                                "/documents/" + slug + "/edit",
                                Map.of("markdown", "เทน้ำทิ้งทุก 7 วัน", "do", "hand-in"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("เทน้ำทิ้งทุก 7 วัน", "change_kind-problem");
        assertThat(author.browser().open("documents/" + slug + "/edit").text())
                .contains("เทน้ำทิ้งทุก 7 วัน");
    }

    @Test
    void aTextComesBackToItsAuthorWithTheReason() {
        String slug = begin("การขอใบอนุญาตขายอาหาร");
        writing.handIn(author.browser(), slug, Map.of("markdown", "ยื่นที่กองสาธารณสุข"));
        String path = writing.review(slug);
        HttpResponse<String> withoutReason =
                head.browser().submit(path, "/" + path + "/send-back", Map.of("reason", " "));
        assertThat(withoutReason.statusCode()).isEqualTo(422);
        head.browser().submit(path, "/" + path + "/send-back", Map.of("reason", "ขาดค่าธรรมเนียม"));
        assertThat(author.browser().open("reviews").text()).contains("ขาดค่าธรรมเนียม");
        assertThat(author.browser().open("documents/" + slug + "/edit").text())
                .contains("ยื่นที่กองสาธารณสุข", "ขาดค่าธรรมเนียม");
        writing.handIn(
                author.browser(),
                slug,
                Map.of("markdown", "ยื่นที่กองสาธารณสุข ไม่มีค่าธรรมเนียม"));
        approve(slug);
        assertThat(portal.get("documents/" + slug).body()).contains("ไม่มีค่าธรรมเนียม");
    }

    @Test
    void nobodyApprovesTheirOwnTextWhileAnotherCould() {
        try (Colleague deputy = Colleague.of(portal, "life.deputy", Role.HEAD, "public-health")) {
            String slug = begin(deputy.browser(), "การเฝ้าระวังโรค");
            writing.handIn(deputy.browser(), slug, Map.of("markdown", "แจ้งภายในวันเดียวกัน"));
            String path = writing.review(slug);
            HttpResponse<String> own = post(deputy.browser(), path, "approve", path);
            assertThat(own.statusCode()).isEqualTo(422);
            assertThat(portal.get("documents/" + slug).statusCode()).isEqualTo(404);
            approve(slug);
            assertThat(portal.get("documents/" + slug).statusCode()).isEqualTo(200);
            portal.database()
                    .change(
                            "UPDATE account SET state = 'CLOSED' WHERE user_name = ?",
                            deputy.user());
        }
    }

    @Test
    void theOnlyHeadMayApproveTheirOwnTextAndThatIsRecorded() {
        headOfLonely("หัวหน้าหน่วยที่มีคนเดียว");
        try (Colleague only = Colleague.of(portal, "life.only", Role.HEAD, LONELY)) {
            String slug = writing.begin(only.browser(), "การรับหนังสือ", LONELY);
            writing.handIn(only.browser(), slug, Map.of("markdown", "รับได้ทุกวันทำการ"));
            String path = writing.review(slug);
            HttpResponse<String> approved = post(only.browser(), path, "approve", path);
            assertThat(approved.statusCode()).isEqualTo(303);
            assertThat(portal.get("documents/" + slug).body()).contains("รับได้ทุกวันทำการ");
            assertThat(
                            portal.database()
                                    .value(
                                            "SELECT after_text FROM audit_entry WHERE object_key = ?"
                                                    + " AND action = 'DOCUMENT_PUBLISHED'",
                                            "document:" + slug))
                    .contains("อนุมัติข้อความของตนเอง");
            portal.database()
                    .change("UPDATE account SET state = 'CLOSED' WHERE user_name = ?", only.user());
        } finally {
            headOfLonely(null);
        }
    }

    /** The starter content says of this division that nobody knows who its head is. */
    private void headOfLonely(String position) {
        portal.database()
                .change("UPDATE division SET head_position = ? WHERE slug = ?", position, LONELY);
    }

    @Test
    void twoEditorsAtOnceLoseNothing() {
        String slug = publish("การสุขาภิบาลตลาด", "ล้างตลาดทุกวันพุธ");
        Document first = editor.browser().open("documents/" + slug + "/edit");
        Document second = author.browser().open("documents/" + slug + "/edit");
        String action = "/documents/" + slug + "/edit";
        assertThat(
                        editor.browser()
                                .submit(
                                        first,
                                        action,
                                        Map.of("markdown", "ล้างตลาดทุกวันศุกร์", "do", "save"))
                                .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late =
                author.browser()
                        .submit(
                                second,
                                action,
                                Map.of("markdown", "ล้างตลาดทุกวันจันทร์", "do", "save"));
        assertThat(late.statusCode()).isEqualTo(409);
        Document merge = Jsoup.parse(late.body());
        assertThat(merge.selectFirst("textarea[name=markdown]").wholeText())
                .contains("ล้างตลาดทุกวันศุกร์", "ล้างตลาดทุกวันจันทร์");
        assertThat(merge.text()).contains("มีผู้อื่นแก้ไขเรื่องนี้ไปก่อน");
        HttpResponse<String> decided =
                author.browser()
                        .submit(
                                merge,
                                action,
                                Map.of("markdown", "ล้างตลาดทุกวันจันทร์และศุกร์", "do", "save"));
        assertThat(decided.statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsWithdrawnLeadsToWhatTookItsPlace() {
        String old = publish("ประกาศเก็บขยะ ฉบับเก่า", "เก็บวันจันทร์");
        String next = publish("ประกาศเก็บขยะ ฉบับใหม่", "เก็บวันอังคาร");
        String path = "documents/" + old + "/withdraw";
        HttpResponse<String> unknown =
                head.browser()
                        .submit(
                                path,
                                "/" + path,
                                Map.of("reason", "มีฉบับใหม่", "successor", "ไม่มีเรื่องนี้"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        head.browser()
                .submit(
                        path,
                        "/" + path,
                        Map.of(
                                "reason",
                                "มีฉบับใหม่",
                                "successor",
                                portal.at("documents/" + next).toString()));
        HttpResponse<String> gone = portal.get("documents/" + old);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("/documents/" + next);
    }

    @Test
    void whatIsInTheTrashCanBeTakenBack() {
        String slug = begin("ร่างที่ไม่ใช้แล้ว");
        String path = "documents/" + slug + "/trash";
        author.browser().submit(path, "/" + path, Map.of());
        assertThat(author.browser().get("documents/" + slug + "/edit").statusCode()).isEqualTo(404);
        Document trash = author.browser().open("trash");
        assertThat(trash.text()).contains("ร่างที่ไม่ใช้แล้ว");
        author.browser().submit(trash, "/documents/" + slug + "/restore", Map.of());
        assertThat(author.browser().get("documents/" + slug + "/edit").statusCode()).isEqualTo(200);
    }

    private String publish(String title, String markdown) {
        String slug = begin(title);
        writing.handIn(author.browser(), slug, Map.of("markdown", markdown));
        approve(slug);
        return slug;
    }

    private String begin(String title) {
        return begin(author.browser(), title);
    }

    private String begin(Browser browser, String title) {
        return writing.begin(browser, title, "public-health");
    }

    private void approve(String slug) {
        assertThat(writing.approve(head.browser(), slug).statusCode()).isEqualTo(303);
    }

    /** Sends a form that the page does not show. */
    private static HttpResponse<String> post(
            Browser browser, String page, String verb, String path) {
        Document shown = browser.open(page);
        var fields = new HashMap<String, Object>();
        fields.put("form-token", Browser.token(shown));
        fields.put("version", "1");
        return browser.post(path + "/" + verb, fields);
    }
}
