package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a training brings back, and whether it is used. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportUseIT {

    private final RunningPortal portal;
    private TrainingDesk desk;

    ReportUseIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "use");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void whatIsBroughtBackIsOpenUntilItIsDone() {
        String training = desk.record(desk.clerk, "หลักสูตรนำกลับมา", 3, desk.clerk);
        String report = TrainingDesk.sent(desk.clerk, training, desk.clerk);
        Document page = desk.clerk.browser().open(report);
        assertThat(page.select(".bring-backs li").eachText())
                .containsExactly("ถ่ายทอดให้เพื่อนร่วมงาน ยังไม่ได้ทำ");
        HttpResponse<String> nothing = send(desk.clerk, page, report, "SESSION", Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(
                        send(
                                        desk.clerk,
                                        page,
                                        report,
                                        "SESSION",
                                        Map.of("words-SESSION", "ประชุมกอง 12 คน"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(desk.clerk.browser().open(report).select(".bring-backs").text())
                .contains("ทำแล้ว", "ประชุมกอง 12 คน")
                .doesNotContain("ยังไม่ได้ทำ");
        assertThat(
                        send(
                                        desk.stranger,
                                        desk.stranger.browser().open("me"),
                                        report,
                                        "SESSION",
                                        Map.of("words-SESSION", "ไม่ใช่ของฉัน"))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void afterNinetyDaysTheAuthorAnswersAndTheHeadHasAWord() {
        String training = desk.record(desk.clerk, "หลักสูตรติดตามผล", 91, desk.clerk);
        String report = TrainingDesk.sent(desk.clerk, training, desk.clerk);
        Document page = desk.clerk.browser().open(report);
        HttpResponse<String> nothing =
                send(desk.clerk, page, report, "answer", Map.of("result", "ผล"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nothing.body()).select("#applied-problem")).isNotEmpty();
        long resultsBefore = results();
        Map<String, Object> answer = Map.of("applied", "PARTLY", "result", "ใช้กับงานซื้อ");
        assertThat(send(desk.clerk, page, report, "answer", answer).statusCode()).isEqualTo(303);
        assertThat(results()).as("M19 moves at once").isEqualTo(resultsBefore + 1);
        assertThat(send(desk.clerk, page, report, "answer", answer).statusCode())
                .as("the page is an old one now")
                .isEqualTo(409);
        Document head = desk.head.browser().open(report);
        assertThat(head.select("#use").text()).contains("นำไปใช้บางส่วน", "ใช้กับงานซื้อ");
        assertThat(send(desk.head, head, report, "word", Map.of("word", "ดี ทำต่อ")).statusCode())
                .isEqualTo(303);
        assertThat(desk.clerk.browser().open(report).select("#use").text())
                .contains("ดี ทำต่อ")
                .doesNotContain("แก้คำตอบ");
    }

    /** How many the head's divisions have this year. */
    private long results() {
        int year = FiscalYear.containing(desk.today).buddhistYear();
        Document page = desk.head.browser().open("plan/" + year + "/measures/M19");
        return Long.parseLong(page.selectFirst(".totals dd").text().replaceAll("\\D.*", ""));
    }

    private HttpResponse<String> send(
            Colleague by, Document page, String report, String what, Map<String, Object> typed) {
        var fields = new java.util.HashMap<>(typed);
        fields.put("form-token", Browser.token(page));
        for (String hidden : List.of("version", "follow-up")) {
            if (!page.select("#use input[name=" + hidden + "]").isEmpty()) {
                fields.put(
                        hidden,
                        page.select("#use input[name=" + hidden + "]").first().attr("value"));
            }
        }
        return by.browser().post(report + "/use/" + what, fields);
    }
}
