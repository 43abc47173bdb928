package khlang.question.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What answers give, and whom they show to know. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersGivenIT {

    private final RunningPortal portal;
    private QuestionDesk desk;

    AnswersGivenIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new QuestionDesk(portal, "gives");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void anAnswerIsSomethingGivenAndShowsWhoKnows() {
        String question = QuestionDesk.ask(desk.clerk, "ตรวจรับเครื่องสูบน้ำพญานาค", "staff");
        QuestionDesk.answer(desk.clerk, question, "ตอบคำถามของตนเอง");
        QuestionDesk.answer(desk.other, question, "ตรวจตามรายการแนบท้าย");
        Document given = desk.head.browser().open("contributions?kind=ANSWER");
        assertThat(given.select("tbody tr:has(a[href=/" + question + "])"))
                .as("whoever answers their own question gives nothing")
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("ตอบคำถาม", "gives.other"));
        Document person = desk.head.browser().open("people/" + desk.other.person());
        assertThat(person.select("h2").eachText()).contains("จากคำตอบที่ให้ไว้");
        assertThat(person.select("a[href=/" + question + "]")).isNotEmpty();
        assertThat(desk.head.browser().open("people?q=" + Browser.encoded("สูบน้ำพญานาค")).text())
                .contains("gives.other")
                .doesNotContain("gives.clerk");

        String next = QuestionDesk.ask(desk.clerk, "ซ่อมเครื่องสูบน้ำพญานาค", "staff");
        String chosen = "#person-" + desk.other.person();
        assertThat(desk.head.browser().open(next).select(chosen + " + label").text())
                .contains("จากคำตอบที่ให้ไว้", "ตรวจรับเครื่องสูบน้ำพญานาค");
        assertThat(
                        desk.other
                                .browser()
                                .submit("me/profile", "/me/profile", Map.of("topics-hidden", "yes"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(desk.head.browser().open(next).select(chosen))
                .as("not shown any more")
                .isEmpty();
    }
}
