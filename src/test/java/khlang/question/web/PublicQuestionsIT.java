package khlang.question.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** People without an account ask. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicQuestionsIT {

    private static final String TITLE = "ขอใช้สนามฟุตบอลของเทศบาลต้องยื่นที่ใด";

    private final RunningPortal portal;
    private QuestionDesk desk;

    PublicQuestionsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new QuestionDesk(portal, "outside");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aQuestionFromOutsideIsReadByNobodyBeforeItIsLetThrough() {
        HttpResponse<String> form =
                desk.nobody.get("questions/ask?title=" + Browser.encoded(TITLE));
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
        Document page = Jsoup.parse(form.body());
        assertThat(page.select("#title").attr("value")).isEqualTo(TITLE);
        assertThat(page.select("input[name=form-token]")).isEmpty();
        Map<String, String> typed = Map.of("division", QuestionDesk.DIVISION);
        String own =
                QuestionDesk.path(
                        desk.askFromOutside(page, typed), "questions/asked/[A-Za-z0-9_-]{43}");
        assertThat(QuestionDesk.path(desk.askFromOutside(page, typed), "questions/asked/.{43}"))
                .as("a second click")
                .isEqualTo(own);
        HttpResponse<String> shown = desk.nobody.get(own);
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(shown.body()).contains(TITLE, "รอตรวจก่อนรับ", own);
        assertThat(desk.nobody.get(own.substring(0, own.length() - 1) + "_").statusCode())
                .isEqualTo(404);

        String question =
                "questions/"
                        + portal.database().value("SELECT id FROM question WHERE title = ?", TITLE);
        assertThat(desk.nobody.get(question).statusCode()).isEqualTo(404);
        assertThat(desk.other.browser().get(question).statusCode())
                .as("a colleague who does not look after it")
                .isEqualTo(404);
        assertThat(desk.other.browser().open("questions?q=" + Browser.encoded(TITLE)).text())
                .doesNotContain("ต้องยื่นที่ใด ");
        assertThat(desk.head.browser().open("questions?tab=for-me").text()).contains(TITLE);
        assertThat(
                        QuestionDesk.decide(desk.head, question, "release", Map.of("version", "99"))
                                .statusCode())
                .isEqualTo(409);
        QuestionDesk.path(QuestionDesk.decide(desk.head, question, "release", Map.of()), question);
        assertThat(desk.nobody.get(question).statusCode()).as("not answered").isEqualTo(404);

        QuestionDesk.path(QuestionDesk.answer(desk.other, question, "ยื่นที่งานกีฬา"), question);
        assertThat(desk.nobody.open(own).text()).doesNotContain("ยื่นที่งานกีฬา");
        assertThat(desk.nobody.get(question).statusCode()).as("nobody has read it").isEqualTo(404);
        String show =
                desk.head.browser().open(question).select("form[action$=/show]").attr("action");
        QuestionDesk.path(desk.head.browser().submit(question, show, Map.of()), question);
        assertThat(desk.nobody.open(own).text()).contains("ยื่นที่งานกีฬา");
        assertThat(desk.nobody.open(question).text())
                .contains("ยื่นที่งานกีฬา")
                .doesNotContain("outside.other", "สำหรับผู้ดูแลคำถาม");
        assertThat(desk.nobody.open("questions?q=" + Browser.encoded("งานกีฬา")).text())
                .contains(TITLE);

        String edit =
                desk.other
                        .browser()
                        .open(question)
                        .select("article.answer a[href*=/answers/]")
                        .attr("href");
        QuestionDesk.path(
                desk.other
                        .browser()
                        .submit(
                                edit.substring(1),
                                edit,
                                Map.of("markdown", "ยื่นที่งานกีฬา ชั้น 2")),
                question);
        assertThat(desk.nobody.get(question).statusCode())
                .as("what nobody has let through since it was changed")
                .isEqualTo(404);
        QuestionDesk.path(desk.head.browser().submit(question, show, Map.of()), question);
        assertThat(desk.nobody.open(question).text()).contains("ชั้น 2");
        QuestionDesk.path(
                QuestionDesk.decide(desk.head, question, "release", Map.of("hide", "yes")),
                question);
        assertThat(desk.nobody.get(question).statusCode()).isEqualTo(404);
    }

    @Test
    void whatMachinesSendIsNotTakenAndNoTextIsLost() {
        Document page = desk.nobody.open("questions/ask");
        String words = "คำถามของเครื่องที่ไม่ควรรับ";
        HttpResponse<String> atOnce =
                desk.nobody.submit(page, "/questions/ask", Map.of("title", words));
        refused(atOnce, words, "ส่งเร็วเกินไป");
        refused(
                desk.nobody.submit(
                        page, "/questions/ask", Map.of("title", words, "homepage", "http://x")),
                words,
                "ต้องเว้นว่าง");
        refused(
                desk.nobody.submit(
                        page, "/questions/ask", Map.of("title", words, "stamp", "1.2.3")),
                words,
                "เปิดค้างไว้นาน");
        refused(
                desk.nobody.submit(
                        page,
                        "/questions/ask",
                        Map.of("title", words, "details", "โทร 081-234-5678")),
                words,
                "ข้อมูลส่วนบุคคล");
        refused(
                desk.nobody.submit(
                        page,
                        "/questions/ask",
                        Map.of("title", words, "details", "http://a http://b")),
                words,
                "ลิงก์มากเกินไป");
        HttpResponse<String> elsewhere =
                desk.nobody.send(
                        HttpRequest.newBuilder(portal.at("questions/ask"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(BodyPublishers.ofString("title=x"))
                                .build());
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(portal.database().value("SELECT COUNT(*) FROM question WHERE title = ?", words))
                .isEqualTo("0");
    }

    private static void refused(HttpResponse<String> answer, String words, String why) {
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#title").attr("value")).isEqualTo(words);
        assertThat(page.select(".field-problem").text()).contains(why);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoIsDeclinedReadsWhyAndTheSameWordsAreNotTakenTwice() {
        String words = "ถามเรื่องที่ไม่ใช่งานของเทศบาล";
        Map<String, String> typed = Map.of("title", words, "division", QuestionDesk.DIVISION);
        String own =
                QuestionDesk.path(
                        desk.askFromOutside(desk.nobody.open("questions/ask"), typed),
                        "questions/asked/.{43}");
        refused(
                desk.askFromOutside(desk.nobody.open("questions/ask"), typed),
                words,
                "มีผู้ส่งคำถามนี้ไว้แล้ว");
        String question =
                "questions/"
                        + portal.database().value("SELECT id FROM question WHERE title = ?", words);
        QuestionDesk.path(
                QuestionDesk.decide(
                        desk.head, question, "decline", Map.of("reason", "ถามได้ที่อำเภอ")),
                question);
        assertThat(desk.nobody.open(own).text()).contains("ไม่รับไว้", "ถามได้ที่อำเภอ");
        assertThat(desk.other.browser().get(question).statusCode()).isEqualTo(404);
    }

    @Test
    void theSearchAndTheDocumentLeadToTheFormOfWhoReads() {
        String nothing = "search?q=" + Browser.encoded("ฆฆฆฆฆ & ญญญ");
        assertThat(desk.nobody.open(nothing).select(".empty a[href^=/questions/ask]").attr("href"))
                .isEqualTo("/questions/ask?title=" + Browser.encoded("ฆฆฆฆฆ & ญญญ"));
        assertThat(
                        desk.clerk
                                .browser()
                                .open(nothing)
                                .select(".empty a[href^=/questions/new]")
                                .attr("href"))
                .isEqualTo("/questions/new?title=" + Browser.encoded("ฆฆฆฆฆ & ญญญ"));
        desk.publish("ask-about", "เรื่องที่มีผู้ถามต่อ");
        assertThat(
                        desk.nobody
                                .open("documents/ask-about")
                                .select(".tools a[href=/questions/ask?about=ask-about]"))
                .hasSize(1);
        assertThat(desk.nobody.open("questions/ask?about=ask-about").text())
                .contains("ถามเรื่อง เรื่องที่มีผู้ถามต่อ");
    }
}
