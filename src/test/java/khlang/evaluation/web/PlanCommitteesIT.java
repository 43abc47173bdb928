package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.extraction.Pdfs;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The order, the seats and the meetings of a year's committee, and what M29 makes of them. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanCommitteesIT {

    private static final int YEAR = PlanYears.PLAN_COMMITTEES;
    private static final String PLAN = "plan/" + YEAR;
    private static final String COMMITTEES = PLAN + "/committees";
    private static final String MEASURE = PLAN + "/measures/M29";

    private final RunningPortal portal;
    private final PortalDatabase database;
    private Colleague secretary;
    private Colleague clerk;
    private Colleague head;
    private String committee;
    private byte[] pdf;

    PlanCommitteesIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
    }

    @BeforeAll
    void appoint(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("order.pdf");
        Pdfs.written(file, 1, "order");
        pdf = Files.readAllBytes(file);
        SignedPlans.sign(database, YEAR);
        secretary = Colleague.of(portal, "committees.secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, "committees.clerk", Role.STAFF, "finance");
        head = Colleague.of(portal, "committees.head", Role.HEAD, "education");
        database.change(
                "INSERT INTO committee (slug, fiscal_year, name, duties)"
                        + " VALUES ('km-evaluation-committee', ?, 'คณะกรรมการติดตามปี 2455', 'ติดตาม')",
                YEAR);
        committee = database.value("SELECT MAX(id) FROM committee");
        database.change(
                "INSERT INTO committee_seat (committee_id, seat_order, position_name, role,"
                        + " role_name) VALUES (?, 1, 'ปลัดเทศบาล', 'CHAIR', 'ประธานกรรมการ'),"
                        + " (?, 2, 'นักทรัพยากรบุคคล', 'SECRETARY', 'เลขานุการ')",
                committee,
                committee);
        database.change(
                "INSERT INTO seat_holder (seat_id, person_id) SELECT id, ? FROM committee_seat"
                        + " WHERE committee_id = ? AND seat_order = 2",
                clerk.person(),
                committee);
    }

    @AfterAll
    void leave() {
        database.change(
                "DELETE e FROM sharing_event e WHERE e.committee_id = ? AND e.state = 'PLANNED'",
                committee);
        SignedPlans.tear(database, YEAR);
        List.of(secretary, clerk, head).forEach(Colleague::close);
    }

    private HttpResponse<String> send(Document form, Map<String, String> fields, byte[] scan) {
        String token = Browser.token(form);
        Parcel parcel =
                Parcel.with(token).field("version", form.select("input[name=version]").val());
        fields.forEach(parcel::field);
        if (scan.length > 0) {
            parcel.file("คำสั่ง.pdf", scan);
        }
        return secretary
                .browser()
                .send(parcel.to(portal.at(COMMITTEES + "/" + committee + "/order/files")));
    }

    private String figure(String part) {
        return secretary.browser().open(MEASURE + "?part=" + part).select(".totals dd").text();
    }

    @Test
    @Order(1)
    void whoWritesThePlanRecordsTheOrderAndEverybodyKnowsItsNumber() {
        assertThat(figure("met")).isEqualTo("ยังไม่มี");
        assertThat(head.browser().open(MEASURE).select(".totals dd").text())
                .as("heads see their division's, and this is nobody's")
                .isEqualTo("–");
        Document form = secretary.browser().open(COMMITTEES + "/" + committee + "/order");
        HttpResponse<String> wrong =
                send(
                        form,
                        Map.of("number", "9/2455", "date", "1 ต.ค. 2455", "link", "ที่บอร์ด"),
                        new byte[0]);
        assertThat(wrong.statusCode()).as("dated after the year").isEqualTo(422);
        Document again = Jsoup.parse(wrong.body());
        assertThat(again.select("#date-problem")).hasSize(1);
        assertThat(again.select("#number").val()).as("what was typed").isEqualTo("9/2455");
        assertThat(
                        send(
                                        form,
                                        Map.of("number", "9", "date", "1 ต.ค. 2454", "link", ""),
                                        "คำสั่ง".getBytes(StandardCharsets.UTF_8))
                                .statusCode())
                .as("neither a PDF nor a picture")
                .isEqualTo(422);
        Map<String, String> typed = Map.of("number", "9/2455", "date", "๕ ต.ค. ๒๔๕๔", "link", "");
        assertThat(send(form, typed, pdf).statusCode()).isEqualTo(303);
        assertThat(send(form, typed, pdf).statusCode())
                .as("somebody has been faster")
                .isEqualTo(409);
        Document page = clerk.browser().open(COMMITTEES);
        assertThat(page.text()).contains("ที่ 9/2455 ลงวันที่ 5 ต.ค. 2454", "committees.clerk");
        assertThat(page.select("a[href$=/order]")).as("a clerk records no orders").isEmpty();
        String scan = page.select("a[href$=/order/scan]").attr("href").substring(1);
        assertThat(clerk.browser().get(scan).body()).startsWith("%PDF");
        assertThat(portal.get(scan).statusCode()).as("it names people").isEqualTo(303);
        assertThat(clerk.browser().get(COMMITTEES + "/" + committee + "/order").statusCode())
                .isEqualTo(404);
        Document plan = Jsoup.parse(portal.get(PLAN).body());
        assertThat(plan.select("section[aria-labelledby=committees]").text())
                .contains("คำสั่งที่ 9/2455", "ปลัดเทศบาล", "เลขานุการ")
                .doesNotContain("committees.clerk");
        assertThat(
                        database.value(
                                "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'COMMITTEE_APPOINTED' AND object_key ="
                                        + " 'committee:km-evaluation-committee/2455'"))
                .isEqualTo("1");
    }

    @Test
    @Order(2)
    void itsMeetingKnowsItsSeatsAndIsCounted() {
        Document form =
                secretary.browser().open("activities/new?kind=MEETING&committee=" + committee);
        Map<String, String> typed =
                Map.of(
                        "title",
                        "ประชุมติดตามแผนปี 2455",
                        "heldOn",
                        "1 ก.พ. 2455",
                        "committee",
                        committee);
        assertThat(refused(form, typed, "heldOn", "1 ต.ค. 2454", "kind", "SEMINAR"))
                .as("a seminar is no meeting")
                .contains("committee-problem");
        assertThat(refused(form, typed, "heldOn", "1 ก.พ. 2440", "kind", "MEETING"))
                .as("it was not at work then")
                .contains("committee-problem", "2440");
        HttpResponse<String> made = secretary.browser().submit(form, "/activities/new", typed);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String event =
                made.headers().firstValue("Location").orElseThrow().replaceAll(".*/|\\?.*", "");
        Document attendees = secretary.browser().open("activities/" + event + "/attendees");
        assertThat(attendees.select("input[name=people][checked]").eachAttr("value"))
                .containsExactly(Long.toString(clerk.person()));
        assertThat(
                        secretary
                                .browser()
                                .submit(attendees, "/activities/" + event + "/attendees", Map.of())
                                .statusCode())
                .isEqualTo(303);
        assertThat(clerk.browser().open("activities/" + event).select("#people ~ h3").text())
                .contains("กรรมการมา 1 จาก 2 ที่นั่ง");
        assertThat(clerk.browser().open(COMMITTEES).text()).contains("ประชุมติดตามแผนปี 2455");
        assertThat(figure("meetings")).isEqualTo("1 ครั้ง");
        assertThat(
                        secretary
                                .browser()
                                .open(MEASURE + "?part=meetings")
                                .select("#list ~ .table-frame tbody th")
                                .text())
                .isEqualTo("ประชุมติดตามแผนปี 2455");
    }

    @Test
    @Order(4)
    void aMeetingStaysThatOfTheCommitteeThatHeldItAlthoughANewerOneIsRecorded() {
        Document form =
                secretary.browser().open("activities/new?kind=MEETING&committee=" + committee);
        Map<String, String> typed =
                Map.of(
                        "title",
                        "ประชุมก่อนคำสั่งใหม่",
                        "heldOn",
                        "1 ก.พ. 2456",
                        "committee",
                        committee);
        String path =
                secretary
                        .browser()
                        .submit(form, "/activities/new", typed)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll(".*/(activities/[0-9]+).*", "$1");
        database.change(
                "INSERT INTO committee (slug, fiscal_year, name, duties)"
                        + " VALUES ('km-evaluation-committee', 2456, 'คณะกรรมการติดตามปี 2456', '')");
        try {
            String edit = path + "/edit";
            assertThat(
                            secretary
                                    .browser()
                                    .submit(edit, "/" + edit, Map.of("place", "ห้องประชุมเล็ก"))
                                    .statusCode())
                    .isEqualTo(303);
            assertThat(
                            secretary
                                    .browser()
                                    .submit(
                                            edit,
                                            "/" + edit,
                                            Map.of(
                                                    "heldOn",
                                                    "1 ก.พ. 2457",
                                                    "reason",
                                                    "ลงวันที่ผิด"))
                                    .body())
                    .as("in another year the one of that year holds it")
                    .contains("committee-problem");
        } finally {
            database.change("DELETE FROM committee WHERE fiscal_year = 2456");
        }
    }

    private String refused(Document form, Map<String, String> typed, String... changes) {
        var fields = new HashMap<String, String>(typed);
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        HttpResponse<String> answer = secretary.browser().submit(form, "/activities/new", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    @Test
    @Order(3)
    void withTheReportAtTheMayorsItIsThereAndStaysSoInTheClosedYear() {
        assertThat(figure("met")).isEqualTo("ยังไม่มี");
        Browser browser = secretary.browser();
        String report = PLAN + "/report";
        browser.submit(report, "/" + report, Map.of());
        browser.submit(report, "/" + report + "/stage/agree", Map.of("agreedOn", "5 ต.ค. 2455"));
        HttpResponse<String> handed =
                browser.submit(
                        report,
                        "/" + report + "/stage/submit",
                        Map.of("submittedOn", "6 ต.ค. 2455", "letter", "ว 6"));
        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(303);
        assertThat(figure("met")).isEqualTo("มี");
        Document list = browser.open(MEASURE + "?part=met");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody a").eachAttr("href"))
                .containsExactly("/" + COMMITTEES, "/" + report);
        Document row = Jsoup.parse(portal.get(PLAN + "/indicators/T3R5").body());
        assertThat(row.select("#M29 ~ .totals .plan-value").text())
                .startsWith("มี 1 ครั้ง")
                .endsWith("1 ครั้ง");
        assertThat(row.select(".lead .tag").text()).isEqualTo("เป็นไปตามเป้าหมาย (มี)");
    }
}
