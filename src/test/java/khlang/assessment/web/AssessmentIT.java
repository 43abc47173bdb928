package khlang.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** How assessments are made and answered. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentIT {

    private final RunningPortal portal;
    private ExamRoom room;
    private String first;
    private String second;
    private String level;
    private Browser one;

    AssessmentIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void prepare() {
        room = new ExamRoom(portal, "exam", 2);
        first = room.question("ดอกพะยอมข้อหนึ่ง", "พะยอมถูก", "พะยอมผิด", "พะยอมผิดอีก");
        second = room.question("ดอกพะยอมข้อสอง", "สองถูก", "สองผิด");
        level = room.question("ดอกพะยอมสำคัญ");
        one = room.staff.getFirst().browser();
    }

    @AfterAll
    void close() {
        room.close();
    }

    private String open(String title) {
        return room.check(ExamRoom.typed("CHECK", title, 2), List.of(first, second, level));
    }

    @Test
    void staffAnswerACheckUnderADocumentAndSeeWhatToReadAgain() {
        String id =
                room.draft(ExamRoom.typed("CHECK", "ทบทวนพะยอม", 2), List.of(first, second, level));
        String path = "assessments/" + id;
        assertThat(one.get(path).statusCode()).as("a draft").isEqualTo(404);
        assertThat(one.get(path + "/answer").statusCode()).isEqualTo(404);
        assertThat(one.open("assessments").text()).doesNotContain("ทบทวนพะยอม");
        assertThat(one.open("documents/km-plan-2565").text()).doesNotContain("ทบทวนพะยอม");
        room.approve(id);
        assertThat(one.open("assessments").text()).contains("ทบทวนพะยอม");
        assertThat(
                        one.open("documents/km-plan-2565")
                                .select(".document-line a[href=/assessments/" + id + "]")
                                .text())
                .isEqualTo("ทบทวนพะยอม (2 ข้อ)");
        assertThat(portal.get("documents/km-plan-2565").body())
                .as("the public")
                .doesNotContain("ทบทวนพะยอม");

        Document form = one.open(path + "/answer");
        HttpResponse<String> missing = ExamRoom.send(one, form, id, "พะยอมผิด");
        assertThat(missing.statusCode()).isEqualTo(422);
        Document told = Jsoup.parse(missing.body());
        assertThat(told.select("fieldset.field-wrong .field-problem")).hasSize(2);
        assertThat(told.select(".field-problem").first().text()).contains("ยังไม่ได้ตอบข้อ 2");
        assertThat(told.select("main input[checked]")).hasSize(1);
        assertThat(room.attempts(id)).isEqualTo("0");

        HttpResponse<String> sent = ExamRoom.send(one, form, id, "พะยอมผิด", "สองถูก", "เห็นด้วย");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        Document result = one.follow(sent);
        assertThat(result.text())
                .contains("1 จาก 2 ข้อ", "ยังไม่ผ่าน", "เรื่องของดอกพะยอมข้อหนึ่ง")
                .doesNotContain("พะยอมถูก", "เรื่องของดอกพะยอมข้อสอง");
        assertThat(result.select("a[href=/documents/km-basics]")).isNotEmpty();

        assertThat(
                        ExamRoom.send(one, form, id, "พะยอมผิด", "สองถูก", "เห็นด้วย")
                                .headers()
                                .firstValue("Location"))
                .as("the second click")
                .isEqualTo(sent.headers().firstValue("Location"));
        assertThat(room.attempts(id)).isEqualTo("1");
        HttpResponse<String> used = ExamRoom.send(one, form, id, "พะยอมถูก", "สองถูก", "เห็นด้วย");
        assertThat(used.statusCode()).isEqualTo(409);
        assertThat(used.body()).contains("ส่งไปแล้วด้วยคำตอบอื่น");
        assertThat(room.attempts(id)).isEqualTo("1");
        HttpResponse<String> again =
                one.submit(Jsoup.parse(used.body()), "/" + path + "/answer", Map.of());
        assertThat(again.statusCode()).as("what was chosen is still there").isEqualTo(303);
        assertThat(one.open(path).select("#own ~ .table-frame tbody tr")).hasSize(2);
        assertThat(one.open(path).text()).contains("ผ่าน", "ครั้งที่ดีที่สุด");

        String attempt = sent.headers().firstValue("Location").orElseThrow();
        String address = attempt.substring(attempt.indexOf("assessments/"));
        assertThat(room.staff.get(1).browser().get(address).statusCode()).isEqualTo(404);
        assertThat(room.secretary.browser().get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void twoTabsAreTwoAttemptsAndOneTooManyIsTold() {
        Map<String, Object> typed = ExamRoom.typed("CHECK", "จำกัดพะยอม", 2);
        typed.put("mostAttempts", "1");
        String id = room.check(typed, List.of(first, second));
        Document tab = one.open("assessments/" + id + "/answer");
        Document other = one.open("assessments/" + id + "/answer");
        assertThat(ExamRoom.send(one, tab, id, "พะยอมถูก", "สองผิด").statusCode()).isEqualTo(303);
        HttpResponse<String> late = ExamRoom.send(one, other, id, "พะยอมถูก", "สองถูก");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("main").text())
                .contains("ท่านตอบครบ 1 ครั้งแล้ว", "สองถูก");
        assertThat(room.attempts(id)).isEqualTo("1");
        assertThat(one.open("assessments/" + id).text()).contains("ตอบครบจำนวนครั้งแล้ว");

        String more = open("สองแท็บพะยอม");
        tab = one.open("assessments/" + more + "/answer");
        other = one.open("assessments/" + more + "/answer");
        ExamRoom.send(one, tab, more, "พะยอมถูก", "สองผิด", "เห็นด้วย");
        ExamRoom.send(one, other, more, "พะยอมถูก", "สองถูก", "เห็นด้วย");
        assertThat(room.attempts(more)).isEqualTo("2");
    }

    @Test
    void whatComesAfterTheClosingDoesNotCountAndIsShown() {
        String id = open("ปิดพะยอม");
        ExamRoom.send(one, id, "พะยอมผิด", "สองถูก", "เห็นด้วย");
        Document form = one.open("assessments/" + id + "/answer");
        assertThat(room.decide(id, "closing", Map.of()).statusCode()).isEqualTo(303);
        HttpResponse<String> late = ExamRoom.send(one, form, id, "พะยอมถูก", "สองถูก", "ไม่แน่ใจ");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("main").text())
                .contains("ปิดรับคำตอบแล้ว", "ไม่นับ", "พะยอมถูก", "ไม่แน่ใจ")
                .doesNotContain("ส่งคำตอบ");
        assertThat(room.attempts(id)).isEqualTo("1");
        assertThat(one.open("assessments/" + id + "/answer").text()).contains("ปิดรับคำตอบแล้ว");
        Document page = one.open("assessments/" + id);
        Document result = one.open(page.select("#own ~ .table-frame a").attr("href").substring(1));
        assertThat(result.text()).as("now it may be told").contains("ที่ถูกคือ พะยอมถูก");
        assertThat(room.secretary.browser().get("assessments/" + id + "/edit").statusCode())
                .isEqualTo(200);
        assertThat(
                        room.secretary
                                .browser()
                                .submit(
                                        "assessments/" + id + "/edit",
                                        "/assessments/" + id + "/edit",
                                        Map.of("title", "อื่น"))
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsAskedLaterIsNotShownToWhoAnswersTooEarly() {
        Map<String, Object> typed = ExamRoom.typed("CHECK", "เร็วไปพะยอม", 2);
        typed.put("opensOn", ThaiDates.abbreviated(ExamRoom.today().plusDays(1)));
        String id = room.check(typed, List.of(first, second));
        String token = Browser.token(one.open("me"));
        Map<String, String> sent = Map.of("form-token", token, "form-key", RandomKey.make());
        HttpResponse<String> early = one.post("assessments/" + id + "/answer", sent);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body())
                .contains("ยังไม่เปิดรับคำตอบ")
                .doesNotContain("ดอกพะยอมข้อหนึ่ง", "พะยอมถูก", "สองถูก");
    }

    @Test
    void aSetThatWasChangedMeanwhileIsToldAndTheAnswersStay() {
        String id = open("เปลี่ยนชุดพะยอม");
        Document form = one.open("assessments/" + id + "/answer");
        Browser desk = room.secretary.browser();
        HttpResponse<String> frozen =
                desk.post(
                        "assessments/" + id + "/items",
                        Map.of(
                                "form-token",
                                Browser.token(desk.open("me")),
                                "version",
                                portal.database()
                                        .value("SELECT version FROM assessment WHERE id = ?", id),
                                "items",
                                first));
        assertThat(frozen.statusCode()).isEqualTo(422);
        assertThat(room.decide(id, "reopening", Map.of()).statusCode()).isEqualTo(303);
        HttpResponse<String> between =
                ExamRoom.send(one, form, id, "พะยอมถูก", "สองถูก", "เห็นด้วย");
        assertThat(between.statusCode()).isEqualTo(409);
        assertThat(between.body()).contains("ชุดคำถามกำลังแก้ไข", "พะยอมถูก");
        String third = room.question("ดอกพะยอมข้อสาม", "สามถูก", "สามผิด");
        room.choose(id, List.of(first, third));
        room.approve(id);
        HttpResponse<String> old = ExamRoom.send(one, form, id, "พะยอมถูก", "สองถูก", "เห็นด้วย");
        assertThat(old.statusCode()).isEqualTo(409);
        Document told = Jsoup.parse(old.body());
        assertThat(told.text()).contains("ชุดคำถามเปลี่ยนไป");
        assertThat(told.select("main input[checked] + label").eachText())
                .containsExactly("พะยอมถูก");
        assertThat(room.attempts(id)).isEqualTo("0");
        assertThat(ExamRoom.send(one, told, id, "พะยอมถูก", "สามถูก").statusCode()).isEqualTo(303);
        HttpResponse<String> back = room.decide(id, "reopening", Map.of());
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("มีผู้ตอบแล้ว");
    }

    @Test
    void anApprovedSetKeepsItsTextsAndTwoSecretariesAreTold() {
        String item = room.question("ดอกพะยอมแก้ได้", "เดิมถูก", "เดิมผิด");
        String id = room.check(ExamRoom.typed("CHECK", "ฉบับพะยอม", 1), List.of(item));
        Browser desk = room.secretary.browser();
        String path = "assessments/questions/" + item;
        Document early = desk.open(path);
        assertThat(desk.submit(early, "/" + path, Map.of("choice-1", "ใหม่ถูก")).statusCode())
                .isEqualTo(303);
        assertThat(desk.submit(early, "/" + path, Map.of("choice-1", "ช้าไป")).statusCode())
                .as("somebody was faster")
                .isEqualTo(409);
        assertThat(desk.open(path).text()).contains("ฉบับที่ 1").contains("เดิมถูก");
        assertThat(one.open("assessments/" + id + "/answer").text())
                .contains("เดิมถูก")
                .doesNotContain("ใหม่ถูก");
        Document edit = desk.open("assessments/" + id + "/edit");
        String action = "/assessments/" + id + "/edit";
        assertThat(desk.submit(edit, action, Map.of("items", "2")).statusCode())
                .as("approved")
                .isEqualTo(422);
        assertThat(desk.submit(edit, action, Map.of("title", "ฉบับพะยอมใหม่")).statusCode())
                .isEqualTo(303);
        assertThat(desk.submit(edit, action, Map.of("title", "ช้าไป")).statusCode()).isEqualTo(409);
        room.decide(id, "copy", Map.of());
        String copy =
                portal.database()
                        .value("SELECT MAX(id) FROM assessment WHERE title = ?", "ฉบับพะยอมใหม่");
        assertThat(copy).isNotEqualTo(id);
        assertThat(desk.open("assessments/" + copy + "/sheet").text())
                .as("a copy asks the newest text")
                .contains("ใหม่ถูก");
        room.decide(id, "cancelling", Map.of("reason", ""));
        assertThat(one.get("assessments/" + id).statusCode()).isEqualTo(200);
        room.decide(id, "cancelling", Map.of("reason", "ทดสอบ"));
        assertThat(one.get("assessments/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void anApprovalNeedsAsManyQuestionsAsAreAskedAndAReference() {
        String id = room.draft(ExamRoom.typed("YEARLY", "ไม่ครบพะยอม", 2), List.of(first, level));
        HttpResponse<String> few = room.approve(id);
        assertThat(few.statusCode()).isEqualTo(422);
        assertThat(few.body()).contains("กำหนดไว้ 2 ข้อ แต่เลือกข้อวัดความเข้าใจแล้ว 1 ข้อ");
        room.choose(id, List.of(first, second));
        assertThat(room.approve(id).body()).contains("ยังไม่มีข้อวัดความตระหนัก");
        room.choose(id, List.of(first, second, level));
        HttpResponse<String> nowhere =
                room.decide(id, "approval", Map.of("approvedOn", "1 ม.ค. 2599", "approval", ""));
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nowhere.body()).select(".field-problem")).hasSize(2);
        assertThat(room.approve(id).statusCode()).isEqualTo(303);
        room.decide(id, "cancelling", Map.of("reason", "ทดสอบ"));
    }
}
