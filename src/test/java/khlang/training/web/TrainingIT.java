package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.rights.Role;
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

/** From the record of a training to a report that the mayor has taken note of. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingIT {

    private static final String DIVISION = "education";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    private final RunningPortal portal;
    private Colleague clerk;
    private Colleague friend;
    private Colleague head;
    private Colleague stranger;
    private Colleague secretary;

    TrainingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        clerk = Colleague.of(portal, "training.clerk", Role.STAFF, DIVISION);
        friend = Colleague.of(portal, "training.friend", Role.STAFF, DIVISION);
        head = Colleague.of(portal, "training.head", Role.HEAD, DIVISION);
        stranger = Colleague.of(portal, "training.stranger", Role.STAFF, "finance");
        secretary = Colleague.of(portal, "training.secretary", Role.SECRETARY, "finance");
    }

    @AfterAll
    void leave() {
        List.of(clerk, friend, head, stranger, secretary).forEach(Colleague::close);
    }

    @Test
    void aReportGoesFromItsAuthorToTheMayorAndCountsForAllWhoShareIt() {
        String training = record(clerk, "หลักสูตรเดินทางไกล", 3, clerk, friend);
        assertThat(clerk.browser().open("me").select("#due ~ ul").text())
                .contains("หลักสูตรเดินทางไกล")
                .contains(
                        "ส่งรายงานภายใน " + ThaiDates.abbreviated(today.minusDays(3).plusDays(15)));

        assertThat(write(clerk, training, Map.of("gained", "ร่างแรก")).statusCode()).isEqualTo(303);
        assertThat(clerk.browser().open(training + "/report").select("#gained").text())
                .isEqualTo("ร่างแรก");
        assertThat(friend.browser().get(training + "/report").statusCode()).isEqualTo(200);

        HttpResponse<String> refused = write(clerk, training, Map.of("submit", "yes"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#application-problem").text())
                .contains("ยังไม่ได้กรอก");

        String report = sent(clerk, training, friend);
        assertThat(friend.browser().get(training + "/report").statusCode()).isEqualTo(303);
        assertThat(stranger.browser().get(report).statusCode()).isEqualTo(404);
        assertThat(stranger.browser().open(training).text()).contains("รอหัวหน้าส่วนราชการ");
        assertThat(head.browser().open("me").text()).contains("รอท่านพิจารณา: หลักสูตรเดินทางไกล");
        assertThat(clerk.browser().open("me").select("#due ~ ul").text())
                .doesNotContain("หลักสูตรเดินทางไกล");

        HttpResponse<String> why = decide(head, report, "send-back", Map.of("note", ""));
        assertThat(why.statusCode()).isEqualTo(422);
        decide(head, report, "send-back", Map.of("note", "ขอขั้นตอนที่นำมาใช้"));
        assertThat(clerk.browser().open(training + "/report").text())
                .contains("ขอขั้นตอนที่นำมาใช้");
        assertThat(clerk.browser().open("me").select("#due ~ ul").text())
                .contains("หลักสูตรเดินทางไกล", "ถูกส่งกลับ");

        sent(clerk, training, friend);
        decide(head, report, "pass", Map.of("note", "เห็นชอบ"));
        assertThat(head.browser().get(report + "/acknowledge").statusCode()).isEqualTo(405);
        HttpResponse<String> tomorrow =
                decide(
                        secretary,
                        report,
                        "acknowledge",
                        Map.of("day", ThaiDates.abbreviated(today.plusDays(1))));
        assertThat(tomorrow.statusCode()).isEqualTo(422);
        decide(
                secretary,
                report,
                "acknowledge",
                Map.of("day", ThaiDates.abbreviated(today), "note", "ทราบ"));
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
    void aFormThatIsSentTwiceMakesOneRecord() {
        Document form = clerk.browser().open("training/new");
        Map<String, Object> typed = typed("หลักสูตรกดสองครั้ง", 1, clerk);
        HttpResponse<String> first = clerk.browser().submit(form, "/training/new", typed);
        HttpResponse<String> second = clerk.browser().submit(form, "/training/new", typed);
        assertThat(second.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        Map<String, Object> typed = typed("หลักสูตรผิด", 1, clerk);
        typed.put("lastDay", "1/1/2550");
        typed.put("people", List.of());
        HttpResponse<String> answer =
                clerk.browser().submit("training/new", "/training/new", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#lastDay-problem").text()).contains("อยู่ก่อนวันเริ่ม");
        assertThat(page.select("#people-problem").text()).contains("เลือกอย่างน้อย 1 คน");
        assertThat(page.select("#course").attr("value")).isEqualTo("หลักสูตรผิด");
    }

    @Test
    void twoWhoChangeARecordMeetInAComparison() {
        String training = record(clerk, "หลักสูตรแก้พร้อมกัน", 1, clerk);
        Document mine = clerk.browser().open(training + "/edit");
        Document theirs = secretary.browser().open(training + "/edit");
        String address = "/" + training + "/edit";
        assertThat(
                        secretary
                                .browser()
                                .submit(theirs, address, Map.of("place", "ห้องประชุม ข"))
                                .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late =
                clerk.browser().submit(mine, address, Map.of("place", "ห้องประชุม ก"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("ห้องประชุม ก", "ห้องประชุม ข");
    }

    @Test
    void othersCannotChangeARecordNorWriteAReportThatIsNotTheirs() {
        String training = record(clerk, "หลักสูตรของผู้อื่น", 1, clerk);
        assertThat(stranger.browser().get(training).statusCode()).isEqualTo(200);
        assertThat(stranger.browser().get(training + "/edit").statusCode()).isEqualTo(404);
        assertThat(stranger.browser().get(training + "/report").statusCode()).isEqualTo(404);
        String token = Browser.token(stranger.browser().open("me"));
        for (String path : List.of("/edit", "/remove", "/report")) {
            assertThat(
                            stranger.browser()
                                    .post(training + path, Map.of("form-token", token))
                                    .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void aRecordGoesWhileNobodyHasBegunAReport() {
        String training = record(clerk, "หลักสูตรบันทึกผิด", 1, clerk);
        write(clerk, training, Map.of("gained", "เริ่มแล้ว"));
        HttpResponse<String> refused = remove(training);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("เริ่มเขียนรายงานแล้ว");

        String other = record(clerk, "หลักสูตรบันทึกผิดอีก", 1, clerk);
        assertThat(remove(other).statusCode()).isEqualTo(303);
        assertThat(clerk.browser().get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void headsSeeWhatIsLateInTheirDivisionAndNoOther() {
        record(clerk, "หลักสูตรเลยกำหนด", 100, clerk);
        assertThat(head.browser().open("training/late").text())
                .contains("หลักสูตรเลยกำหนด", "เกินวันสุดท้าย");
        assertThat(secretary.browser().open("training/late").text()).contains("หลักสูตรเลยกำหนด");
        Colleague other = Colleague.of(portal, "training.otherhead", Role.HEAD, "finance");
        assertThat(other.browser().open("training/late").text()).doesNotContain("หลักสูตรเลยกำหนด");
        other.close();
    }

    @Test
    void theListIsFilteredAndHostileWordsAreWords() {
        record(clerk, "หลักสูตรร้อย%", 1, clerk);
        record(clerk, "หลักสูตรร้อยละ", 1, clerk);
        assertThat(rows("training?q=%E0%B8%A3%E0%B9%89%E0%B8%AD%E0%B8%A2%25")).hasSize(1);
        assertThat(rows("training?q=%E0%B8%A3%E0%B9%89%E0%B8%AD%E0%B8%A2&mine=yes")).hasSize(2);
        assertThat(rows("training?q=%27%3B--&kind=%F0%9F%98%80&year=x&division=%00&page=99"))
                .isEmpty();
        assertThat(stranger.browser().open("training?mine=yes").select(".empty").text())
                .contains("ไม่พบ");
    }

    private List<String> rows(String path) {
        return clerk.browser().open(path).select("tbody tr").eachText();
    }

    private HttpResponse<String> remove(String training) {
        return clerk.browser().submit(training, "/" + training + "/remove", Map.of());
    }

    /** Records a training that has ended so many days ago, and answers its path. */
    private String record(Colleague by, String course, int daysAgo, Colleague... people) {
        HttpResponse<String> answer =
                by.browser()
                        .submit("training/new", "/training/new", typed(course, daysAgo, people));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*(training/[0-9]+).*$", "$1");
    }

    private Map<String, Object> typed(String course, int daysAgo, Colleague... people) {
        var typed = new HashMap<String, Object>();
        typed.put("course", course);
        typed.put("kind", "TRAINING");
        typed.put("outside", "outside");
        typed.put("organiser", "สถาบันตัวอย่าง");
        typed.put("firstDay", ThaiDates.abbreviated(today.minusDays(daysAgo)));
        typed.put("people", List.of(people).stream().map(one -> "" + one.person()).toList());
        return typed;
    }

    private static HttpResponse<String> write(
            Colleague by, String training, Map<String, ?> fields) {
        return by.browser().submit(training + "/report", "/" + training + "/report", fields);
    }

    /** Sends a report in that is shared with another, and answers its path. */
    private static String sent(Colleague by, String training, Colleague with) {
        HttpResponse<String> answer =
                write(
                        by,
                        training,
                        Map.of(
                                "gained",
                                "สาระ",
                                "application",
                                "จะทำ",
                                "ways",
                                List.of("MEETING"),
                                "others",
                                List.of("" + with.person()),
                                "submit",
                                "yes"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*(training/[0-9]+/reports/[0-9]+).*$", "$1");
    }

    private static HttpResponse<String> decide(
            Colleague by, String report, String what, Map<String, String> fields) {
        Document page = by.browser().open(report);
        var all = new HashMap<String, String>(fields);
        all.put("form-token", Browser.token(page));
        all.put("version", page.select("input[name=version]").first().attr("value"));
        return by.browser().post(report + "/" + what, all);
    }
}
