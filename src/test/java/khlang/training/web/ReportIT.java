package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first word of a report to the day on which the mayor has taken note. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportIT {

    private final RunningPortal portal;
    private TrainingDesk desk;
    private Colleague clerk;
    private Colleague friend;
    private Colleague head;
    private Colleague stranger;
    private Colleague secretary;

    ReportIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "report");
        clerk = desk.clerk;
        friend = desk.friend;
        head = desk.head;
        stranger = desk.stranger;
        secretary = desk.secretary;
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aReportGoesFromItsAuthorToTheMayorAndCountsForAllWhoShareIt() {
        String training = desk.record(clerk, "หลักสูตรเดินทางไกล", 3, clerk, friend);
        assertThat(clerk.browser().open("me").select("#due ~ ul").text())
                .contains("หลักสูตรเดินทางไกล")
                .contains(
                        "ส่งรายงานภายใน "
                                + ThaiDates.abbreviated(desk.today.minusDays(3).plusDays(15)));

        assertThat(TrainingDesk.write(clerk, training, Map.of("gained", "ร่างแรก")).statusCode())
                .isEqualTo(303);
        assertThat(clerk.browser().open(training + "/report").select("#gained").text())
                .isEqualTo("ร่างแรก");
        assertThat(friend.browser().get(training + "/report").statusCode()).isEqualTo(200);

        HttpResponse<String> refused = TrainingDesk.write(clerk, training, Map.of("submit", "yes"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#application-problem").text())
                .contains("ยังไม่ได้กรอก");

        String report = TrainingDesk.sent(clerk, training, friend);
        assertThat(friend.browser().get(training + "/report").statusCode()).isEqualTo(303);
        assertThat(stranger.browser().get(report).statusCode()).isEqualTo(404);
        assertThat(stranger.browser().open(training).text()).contains("รอหัวหน้าส่วนราชการ");
        assertThat(head.browser().open("me").text()).contains("รอท่านพิจารณา: หลักสูตรเดินทางไกล");
        assertThat(clerk.browser().open("me").select("#due ~ ul li:contains(เดินทางไกล)").text())
                .as("nothing but what it brings back")
                .contains("ถ่ายทอดให้เพื่อนร่วมงาน")
                .doesNotContain("ส่งรายงาน");

        HttpResponse<String> why =
                TrainingDesk.decide(head, report, "send-back", Map.of("note", ""));
        assertThat(why.statusCode()).isEqualTo(422);
        TrainingDesk.decide(head, report, "send-back", Map.of("note", "ขอขั้นตอนที่นำมาใช้"));
        assertThat(clerk.browser().open(training + "/report").text())
                .contains("ขอขั้นตอนที่นำมาใช้");
        assertThat(clerk.browser().open("me").select("#due ~ ul").text())
                .contains("หลักสูตรเดินทางไกล", "ถูกส่งกลับ");

        TrainingDesk.sent(clerk, training, friend);
        TrainingDesk.decide(head, report, "pass", Map.of("note", "เห็นชอบ"));
        assertThat(head.browser().get(report + "/acknowledge").statusCode()).isEqualTo(405);
        HttpResponse<String> tomorrow =
                TrainingDesk.decide(
                        secretary,
                        report,
                        "acknowledge",
                        Map.of("day", ThaiDates.abbreviated(desk.today.plusDays(1))));
        assertThat(tomorrow.statusCode()).isEqualTo(422);
        TrainingDesk.decide(
                secretary,
                report,
                "acknowledge",
                Map.of("day", ThaiDates.abbreviated(desk.today), "note", "ทราบ"));
        Document done = stranger.browser().open(report);
        assertThat(done.select(".tag").text()).contains("นายกรับทราบแล้ว");
        assertThat(done.select("#steps ~ ol li").eachText())
                .hasSize(5)
                .last()
                .asString()
                .contains("ทราบ");
        assertThat(friend.browser().open("me").text()).contains("นับเป็นผลงาน KM");
    }

    @Test
    void whoSharesAReportStillDoesWhenItIsSavedAsItIsShown() {
        String training = desk.record(clerk, "หลักสูตรร่วมกัน", 2, clerk, friend);
        TrainingDesk.write(
                clerk, training, Map.of("gained", "ร่าง", "others", List.of("" + friend.person())));
        Document again = clerk.browser().open(training + "/report");
        assertThat(again.select("#other-" + friend.person()).hasAttr("checked")).isTrue();
        clerk.browser().submit(again, "/" + training + "/report", Map.of("gained", "ร่างสอง"));
        assertThat(friend.browser().open(training + "/report").select("#gained").text())
                .isEqualTo("ร่างสอง");
    }

    @Test
    void twoAuthorsWhoWriteAtOnceLoseNothing() {
        String training = desk.record(clerk, "หลักสูตรเขียนพร้อมกัน", 2, clerk, friend);
        TrainingDesk.write(
                clerk, training, Map.of("gained", "ร่าง", "others", List.of("" + friend.person())));
        Document mine = clerk.browser().open(training + "/report");
        Document theirs = friend.browser().open(training + "/report");
        String address = "/" + training + "/report";
        friend.browser().submit(theirs, address, Map.of("gained", "ของเพื่อน"));
        HttpResponse<String> late =
                clerk.browser().submit(mine, address, Map.of("gained", "ของฉัน"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("ของเพื่อน", "ของฉัน");

        TrainingDesk.sent(friend, training, clerk);
        HttpResponse<String> afterwards =
                clerk.browser()
                        .submit(
                                mine,
                                address,
                                Map.of(
                                        "gained",
                                        "ของฉัน",
                                        "application",
                                        "ทำ",
                                        "ways",
                                        List.of("MEETING"),
                                        "submit",
                                        "yes"));
        assertThat(afterwards.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(afterwards.body()).select("#gained").text()).isEqualTo("ของฉัน");
    }

    @Test
    void theSecondClickOnAButtonFindsItDone() {
        String training = desk.record(clerk, "หลักสูตรคลิกซ้ำ", 2, clerk);
        Document form = clerk.browser().open(training + "/report");
        String address = "/" + training + "/report";
        Map<String, Object> typed =
                Map.of(
                        "gained",
                        "สาระ",
                        "application",
                        "ทำ",
                        "ways",
                        List.of("MANUAL"),
                        "submit",
                        "yes");
        clerk.browser().submit(form, address, typed);
        HttpResponse<String> again = clerk.browser().submit(form, address, typed);
        assertThat(again.statusCode()).isEqualTo(303);

        String report = TrainingDesk.path(again, "training/[0-9]+/reports/[0-9]+");
        Document page = head.browser().open(report);
        Map<String, Object> pass = Map.of("note", "เห็นชอบ");
        assertThat(head.browser().submit(page, "/" + report + "/pass", pass).statusCode())
                .isEqualTo(303);
        assertThat(head.browser().submit(page, "/" + report + "/pass", pass).statusCode())
                .isIn(303, 409);
        assertThat(secretary.browser().open(report).select("#steps ~ ol li")).hasSize(2);
    }

    @Test
    void aSecretaryNotesWhatWasSignedOnPaperAndFindsWhatWaits() {
        String training = desk.record(clerk, "หลักสูตรลงนามกระดาษ", 30, clerk);
        String report = TrainingDesk.sent(clerk, training, clerk);
        assertThat(head.browser().open("training/waiting").text()).contains("หลักสูตรลงนามกระดาษ");
        TrainingDesk.decide(secretary, report, "pass", Map.of("note", "หัวหน้าลงนามแล้ว"));
        assertThat(head.browser().open("training/waiting").text())
                .doesNotContain("หลักสูตรลงนามกระดาษ");
        assertThat(secretary.browser().open("training/waiting").text())
                .contains("หลักสูตรลงนามกระดาษ", "รอปลัดเทศบาล");
        String day = ThaiDates.abbreviated(desk.today.minusDays(20));
        assertThat(
                        TrainingDesk.decide(secretary, report, "acknowledge", Map.of("day", day))
                                .statusCode())
                .isEqualTo(303);
        assertThat(clerk.browser().open(training).text()).contains("นายกรับทราบแล้ว " + day);
    }

    @Test
    void nobodyReportsOnWhatIsNotOverNorIsReadBeforeItIsSent() {
        String training = desk.record(clerk, "หลักสูตรยังไม่จบ", -3, clerk);
        HttpResponse<String> early =
                TrainingDesk.write(
                        clerk,
                        training,
                        Map.of(
                                "gained",
                                "สาระ",
                                "application",
                                "ทำ",
                                "ways",
                                List.of("MANUAL"),
                                "submit",
                                "yes"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("การอบรมยังไม่สิ้นสุด");
        TrainingDesk.write(clerk, training, Map.of("gained", "ร่าง"));
        assertThat(head.browser().open(training).select("tbody a")).isEmpty();
    }

    @Test
    void headsSeeWhatIsLateInTheirDivisionAndNoOther() {
        desk.record(clerk, "หลักสูตรเลยกำหนด", 100, clerk);
        assertThat(head.browser().open("training/late").text())
                .contains("หลักสูตรเลยกำหนด", "เกินวันสุดท้าย");
        assertThat(secretary.browser().open("training/late").text()).contains("หลักสูตรเลยกำหนด");
        Colleague other = Colleague.of(portal, "training.otherhead", Role.HEAD, "finance");
        assertThat(other.browser().open("training/late").text()).doesNotContain("หลักสูตรเลยกำหนด");
        other.close();
    }
}
