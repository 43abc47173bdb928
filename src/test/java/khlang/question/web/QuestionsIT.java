package khlang.question.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import khlang.system.Waiting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Colleagues ask each other. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsIT {

    private final RunningPortal portal;
    private QuestionDesk desk;

    QuestionsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new QuestionDesk(portal, "ask");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aQuestionIsAnsweredChosenMadeADocumentAndCoversANeed() {
        String question = QuestionDesk.ask(desk.clerk, "ยืมครุภัณฑ์ข้ามกองทำอย่างไร", "staff");
        assertThat(desk.head.browser().open("me").text())
                .contains("คำถามรอท่านตอบหรือตรวจ")
                .contains("มีคำถามรอท่านตอบ: ยืมครุภัณฑ์ข้ามกองทำอย่างไร");
        assertThat(desk.head.browser().open("questions?tab=for-me").text())
                .contains("ยืมครุภัณฑ์ข้ามกองทำอย่างไร");
        assertThat(desk.nobody.get(question).statusCode()).isEqualTo(404);

        assertThat(QuestionDesk.answer(desk.other, question, " ").statusCode()).isEqualTo(422);
        for (int i = 0; i < 2; i++) {
            QuestionDesk.path(
                    QuestionDesk.answer(desk.other, question, "ทำ **บันทึกขอยืม** ถึงกองเจ้าของ"),
                    question);
        }
        Document answered = desk.clerk.browser().open(question);
        assertThat(answered.select("article.answer")).as("sent twice").hasSize(1);
        assertThat(answered.select("article.answer strong").text()).isEqualTo("บันทึกขอยืม");
        assertThat(desk.clerk.browser().open("me").text()).contains("มีผู้ตอบคำถามของท่านแล้ว");

        String accept = answered.select("form[action$=/accept]").attr("action");
        assertThat(desk.other.browser().open(question).select("form[action$=/accept]")).isEmpty();
        assertThat(
                        desk.other
                                .browser()
                                .post(
                                        accept.substring(1),
                                        Map.of(
                                                "form-token",
                                                Browser.token(desk.other.browser().open(question)),
                                                "version",
                                                "1"))
                                .statusCode())
                .as("who has neither asked nor looks after it")
                .isEqualTo(404);
        QuestionDesk.path(desk.clerk.browser().submit(question, accept, Map.of()), question);

        HttpResponse<String> made =
                desk.clerk.browser().submit(question, "/" + question + "/document", Map.of());
        String slug = QuestionDesk.path(made, "documents/kn-[0-9]+-[a-z0-9]+").substring(10);
        assertThat(desk.clerk.browser().open("documents/" + slug + "/edit").text())
                .contains("ยืมครุภัณฑ์ข้ามกองทำอย่างไร", "บันทึกขอยืม");
        assertThat(desk.other.browser().open(question).text())
                .contains("ทำเป็นร่างเอกสารแล้ว")
                .doesNotContain("เปิดร่าง");

        String need = need(question, slug);
        desk.publish(slug, "การยืมครุภัณฑ์ข้ามกอง");
        assertThat(desk.other.browser().open(question).select("a[href=/documents/" + slug + "]"))
                .isNotEmpty();
        Document covered = desk.other.browser().open(need);
        assertThat(covered.select("dl.pairs").text()).contains("มีความรู้แล้ว เมื่อ");
        assertThat(covered.select("details li").last().text()).contains("มีความรู้แล้ว · ระบบ");
        assertThat(
                        desk.other
                                .browser()
                                .open("documents/" + slug)
                                .select("a[href=/" + question + "]"))
                .as("the document says what it was made of")
                .isNotEmpty();
    }

    private String need(String question, String slug) {
        Document page = desk.clerk.browser().open(question);
        String form = page.select("a[href^=/needs/new]").attr("href").substring(1);
        Document begun = desk.clerk.browser().open(form);
        assertThat(begun.select("#topic").attr("value")).isEqualTo("ยืมครุภัณฑ์ข้ามกองทำอย่างไร");
        String need =
                QuestionDesk.path(
                        desk.clerk
                                .browser()
                                .submit(begun, "/needs/new", Map.of("division", "education")),
                        "needs/[0-9]+");
        assertThat(
                        QuestionDesk.path(
                                desk.clerk
                                        .browser()
                                        .submit(
                                                begun,
                                                "/needs/new",
                                                Map.of("division", "education")),
                                "needs/[0-9]+"))
                .as("sent twice")
                .isEqualTo(need);
        QuestionDesk.path(
                desk.clerk
                        .browser()
                        .submit(need, "/" + need + "/document", Map.of("document", slug)),
                need);
        Document working = desk.clerk.browser().open(need);
        assertThat(working.select("dl.pairs").text()).contains("กำลังจัดทำ", "ร่าง");
        assertThat(desk.other.browser().open(need).select("form[action$=/document]")).isEmpty();
        return need;
    }

    @Test
    void aFormSentTwiceMakesOneQuestionAndSaysSoWhenItSaysSomethingElse() {
        Document form =
                desk.clerk
                        .browser()
                        .open("questions/new?title=" + Browser.encoded("คำที่ค้นไม่พบ"));
        assertThat(form.select("#title").attr("value")).isEqualTo("คำที่ค้นไม่พบ");
        String first = sent(form, "ถามซ้ำสองครั้ง");
        assertThat(sent(form, "ถามซ้ำสองครั้ง")).isEqualTo(first);
        HttpResponse<String> another =
                desk.clerk
                        .browser()
                        .submit(
                                form,
                                "/questions/new",
                                Map.of("title", "ถามเรื่องอื่นด้วยฟอร์มเดิม"));
        assertThat(another.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(another.body()).select("#title").attr("value"))
                .isEqualTo("ถามเรื่องอื่นด้วยฟอร์มเดิม");
    }

    private String sent(Document form, String title) {
        return QuestionDesk.path(
                desk.clerk.browser().submit(form, "/questions/new", Map.of("title", title)),
                "questions/[0-9]+");
    }

    @Test
    void whoeverIsSlowerSeesWhatTheOtherHasWrittenAndTheHistoryKeepsBoth() {
        String question = QuestionDesk.ask(desk.clerk, "แก้คำตอบพร้อมกันสองคน", "staff");
        QuestionDesk.answer(desk.head, question, "คำตอบแรก");
        String edit =
                desk.head
                        .browser()
                        .open(question)
                        .select("article.answer a[href*=/answers/]")
                        .attr("href")
                        .substring(1);
        Document slow = desk.head.browser().open(edit);
        QuestionDesk.path(
                desk.head
                        .browser()
                        .submit(edit, "/" + edit, Map.of("markdown", "คำตอบที่เร็วกว่า")),
                question);
        HttpResponse<String> late =
                desk.head.browser().submit(slow, "/" + edit, Map.of("markdown", "คำตอบที่ช้ากว่า"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("คำตอบที่เร็วกว่า", "คำตอบที่ช้ากว่า");
        Document page = desk.other.browser().open(question);
        assertThat(page.select("article.answer .prose").text()).isEqualTo("คำตอบที่เร็วกว่า");
        assertThat(page.select("article.answer details").text()).contains("คำตอบแรก");
        assertThat(desk.other.browser().get(edit).statusCode())
                .as("others' answers have no form")
                .isEqualTo(404);
    }

    @Test
    void aQuestionIsSentOnDeclinedOrMergedByWhoLooksAfterItOnly() {
        String known = QuestionDesk.ask(desk.clerk, "คำถามเดิมที่มีอยู่", "staff");
        String question = QuestionDesk.ask(desk.clerk, "คำถามเดิมที่ถามซ้ำ", "staff");
        assertThat(decideAs(Map.of("reason", "x"), question, "decline").statusCode())
                .isEqualTo(404);
        Map<String, String> to = Map.of("person", "" + desk.other.person());
        QuestionDesk.path(QuestionDesk.decide(desk.head, question, "route", to), question);
        assertThat(desk.other.browser().open("questions?tab=for-me").text())
                .contains("คำถามเดิมที่ถามซ้ำ");
        Map<String, String> stale = new HashMap<>(Map.of("other", "1"));
        stale.put("version", "0");
        assertThat(QuestionDesk.decide(desk.head, question, "merge", stale).statusCode())
                .isEqualTo(409);
        assertThat(
                        QuestionDesk.decide(
                                        desk.head, question, "merge", Map.of("other", "999999999"))
                                .statusCode())
                .isEqualTo(422);
        QuestionDesk.path(
                QuestionDesk.decide(
                        desk.head, question, "merge", Map.of("other", portal.at(known).toString())),
                question);
        assertThat(desk.clerk.browser().open(question).select(".notice a").eachAttr("href"))
                .contains("/" + known);
        QuestionDesk.path(
                QuestionDesk.decide(
                        desk.head, known, "decline", Map.of("reason", "ถามกองคลังโดยตรง")),
                known);
        assertThat(desk.clerk.browser().open(known).text()).contains("ถามกองคลังโดยตรง");
        assertThat(desk.head.browser().open(known).select("form[action$=/answers]")).isEmpty();
        HttpResponse<String> late =
                desk.head
                        .browser()
                        .post(
                                known + "/answers",
                                Map.of(
                                        "markdown",
                                        "x",
                                        "form-token",
                                        Browser.token(desk.head.browser().open(known))));
        assertThat(late.statusCode()).isEqualTo(422);
    }

    @Test
    void whoDoesNotWantShownWhatTheyKnowIsNotSuggestedForTheirDocuments() {
        desk.publish("expert-of-parachutes", "พับร่มชูชีพกู้ภัย");
        portal.database()
                .change(
                        "UPDATE document SET owner = ? WHERE slug = 'expert-of-parachutes'",
                        desk.other.person());
        String question = QuestionDesk.ask(desk.clerk, "พับร่มชูชีพกู้ภัย", "staff");
        Supplier<String> suggested =
                () ->
                        desk.head
                                .browser()
                                .open(question)
                                .select("input[name=person] + label")
                                .text();
        String early =
                Waiting.until(
                        Duration.ofSeconds(20), suggested, names -> names.contains("ask.other"));
        assertThat(early).contains("ask.other");
        desk.other.browser().submit("me/profile", "/me/profile", Map.of("topics-hidden", "yes"));
        assertThat(suggested.get()).doesNotContain("ask.other");
        desk.other
                .browser()
                .submit("me/profile", "/me/profile", Map.of("topics-hidden", List.of()));
        assertThat(suggested.get()).contains("ask.other");
    }

    private HttpResponse<String> decideAs(
            Map<String, String> fields, String question, String what) {
        var all = new HashMap<String, String>(fields);
        all.put("version", "1");
        all.put("form-token", Browser.token(desk.other.browser().open(question)));
        return desk.other.browser().post(question + "/" + what, all);
    }

    @Test
    void listsAnswerWhateverIsTyped() {
        for (String asked :
                List.of(
                        "questions?q=%27--%25&tab=x&page=-1&division=%E0%B8%81",
                        "questions/figures?year=x",
                        "needs?q=%25&state=x&division=%00&page=9999999999",
                        "needs/new?topic=" + "a".repeat(400) + "&question=x&source=y")) {
            assertThat(desk.clerk.browser().get(asked).statusCode()).as(asked).isEqualTo(200);
        }
        assertThat(desk.nobody.get("questions?tab=mine&q=%27").statusCode()).isEqualTo(200);
        assertThat(desk.nobody.get("needs").statusCode()).isEqualTo(303);
        assertThat(desk.clerk.browser().open("questions/figures").select(".totals dd")).hasSize(4);
    }
}
