package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
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

/** Measures that a committee defines itself, in years that no other test knows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnMeasuresIT {

    private static final int YEAR = PlanYears.OWN_MEASURES;
    private static final String PLAN = "plan/" + YEAR;
    private static final String OWN = PLAN + "/own-measures";
    private static final String NAME = "จำนวนสัมมนาสร้างบรรยากาศ";

    private final RunningPortal portal;
    private final PortalDatabase database;
    private Colleague secretary;
    private Colleague clerk;
    private String key;

    OwnMeasuresIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(database, YEAR);
        secretary = Colleague.of(portal, "own.secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, "own.clerk", Role.STAFF, "finance");
        hold("สัมมนาหนึ่ง", "SEMINAR", "1929-02-01", "finance");
        hold("สัมมนาสอง", "SEMINAR", "1929-03-01", "education");
        hold("สัมมนาปีหน้า", "SEMINAR", "1929-10-01", "finance");
        hold("ประชุม", "MEETING", "1929-02-02", "finance");
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(database, YEAR);
        SignedPlans.tear(database, YEAR + 1);
        List.of(secretary, clerk).forEach(Colleague::close);
    }

    private void hold(String title, String kind, String day, String division) {
        database.change(
                "INSERT INTO sharing_event (kind, state, title, outside, km_sharing, km_climate,"
                        + " held_on, begins_at, ends_at, minutes, division_id, recorded_at)"
                        + " SELECT ?, 'HELD', ?, FALSE, FALSE, TRUE, ?, 540, 600, '', id, NOW(6)"
                        + " FROM division WHERE slug = ?",
                kind,
                title,
                day,
                division);
    }

    private HttpResponse<String> send(String page, Map<String, ?> typed) {
        return secretary.browser().submit(page, "/" + page.replaceAll("\\?.*", ""), typed);
    }

    private static Map<String, String> typed(String... fields) {
        var all = new HashMap<String, String>(Map.of("name", NAME, "filter-kind", "SEMINAR"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String problem(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("#" + field + "-problem").text();
    }

    @Test
    @Order(1)
    void whatADefinitionCountsIsSeenBeforeItIsSavedAndBadOnesAreRefused() {
        assertThat(clerk.browser().get(OWN).statusCode()).isEqualTo(404);
        Document things = secretary.browser().open(OWN + "/new");
        assertThat(things.select("main .documents a").eachAttr("href"))
                .contains(
                        "/" + OWN + "/new?thing=documents-published",
                        "/" + OWN + "/new?thing=documents-improved",
                        "/" + OWN + "/new?thing=events-held",
                        "/" + OWN + "/new?thing=trainings-ended");
        String form = OWN + "/new?thing=events-held";
        HttpResponse<String> preview = send(form, typed("preview", "yes"));
        assertThat(preview.statusCode()).isEqualTo(200);
        Document shown = Jsoup.parse(preview.body());
        assertThat(shown.select("#preview-part").text())
                .contains("2 ครั้ง", "สัมมนาหนึ่ง", "สัมมนาสอง", "ประเภทเป็น “สัมมนา”")
                .doesNotContain("สัมมนาปีหน้า");
        assertThat(shown.select("#name").val()).as("what was typed").isEqualTo(NAME);
        assertThat(secretary.browser().open(OWN).select(".empty"))
                .as("nothing is saved")
                .hasSize(1);
        assertThat(problem(send(form, typed("filter-kind", "PARTY")), "filter-kind")).isNotEmpty();
        assertThat(problem(send(form, typed("name", " ")), "name")).isNotEmpty();
        assertThat(problem(send(form, typed("name", "การติดตามและประเมินผลแผน")), "name"))
                .as("a measure of the plan has this name")
                .isNotEmpty();
        assertThat(secretary.browser().get(OWN + "/new?thing=cats").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aFormThatIsSentTwiceDefinesOneMeasureThatIsCountedLikeAllOthers() {
        String form = OWN + "/new?thing=events-held";
        done(send(form, typed()));
        done(send(form, typed()));
        Document list = secretary.browser().open(OWN);
        assertThat(list.select("tbody tr")).hasSize(1);
        key = list.select("tbody th a").attr("href").replaceAll(".*/", "");
        assertThat(key).matches("C[0-9]{2,}");
        assertThat(problem(send(form, typed("filter-kind", "MEETING")), "name"))
                .as("another one of the same name")
                .isNotEmpty();
        Document measure = secretary.browser().open(PLAN + "/measures/" + key);
        assertThat(measure.select(".totals dd").text()).isEqualTo("2 ครั้ง");
        assertThat(measure.select("#list ~ .table-frame tbody tr")).hasSize(2);
        assertThat(measure.select("[aria-labelledby=by-MONTH] tbody tr")).hasSize(12);
        assertThat(measure.select("[aria-labelledby=by-DIVISION]").text()).contains("กองคลัง");
        assertThat(measure.text()).contains("จากแบบบันทึก", "เฉพาะที่ประเภทเป็น “สัมมนา”");
        assertThat(
                        secretary
                                .browser()
                                .get(PLAN + "/measures/" + key + "/list.xlsx?part=count")
                                .statusCode())
                .isEqualTo(200);
        assertThat(secretary.browser().open(PLAN + "/measures").select("h2").last().text())
                .as("after all others")
                .startsWith(key + " " + NAME);
        assertThat(portal.get(PLAN + "/measures/" + key).statusCode()).isEqualTo(303);
    }

    @Test
    @Order(3)
    void aRowIsCountedByItAndEverybodySeesTheNumber() {
        String edit = PLAN + "/indicators/T2R1/edit";
        Document row = secretary.browser().open(edit);
        done(
                secretary
                        .browser()
                        .submit(
                                row,
                                "/" + edit,
                                Map.of(
                                        "measures",
                                        List.of("M21", key),
                                        "first",
                                        key,
                                        "reason",
                                        "มติคณะกรรมการ")));
        Document shown = Jsoup.parse(portal.get(PLAN + "/indicators/T2R1").body());
        assertThat(shown.select("#" + key + " ~ .totals").text()).contains(NAME, "2 ครั้ง");
        assertThat(shown.text()).contains("วิธีนับ: นับกิจกรรมแลกเปลี่ยนเรียนรู้");
        assertThat(Jsoup.parse(portal.get(PLAN).body()).select("#T2R1 .plan-results").text())
                .contains(NAME + " 2 ครั้ง");
        assertThat(secretary.browser().open(PLAN + "/gaps").text())
                .as("divisions without such an event")
                .contains(NAME);
    }

    @Test
    @Order(4)
    void aChangeNeedsAReasonAndOnesThatComeLateAreTold() {
        String page = OWN + "/" + key;
        Document slow = secretary.browser().open(page);
        assertThat(problem(send(page, Map.of("filter-division", "finance")), "reason"))
                .isNotEmpty();
        done(send(page, Map.of("filter-division", "finance", "reason", "มติครั้งที่ 2")));
        HttpResponse<String> late =
                secretary
                        .browser()
                        .submit(slow, "/" + page, Map.of("unit", "หน", "reason", "อีกหน้าต่าง"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text()).contains("หน", "กองคลัง");
        assertThat(secretary.browser().open(PLAN + "/measures/" + key).select(".totals dd").text())
                .isEqualTo("1 ครั้ง");
        assertThat(secretary.browser().open(PLAN + "/gaps").text())
                .as("it is asked of one division, which has one")
                .doesNotContain(NAME);
        assertThat(clerk.browser().open(PLAN + "/history").text())
                .contains("มติครั้งที่ 2", "เพิ่มตัววัดของคณะกรรมการ " + key);
    }

    @Test
    @Order(5)
    void theNextYearTakesItAlongUnderItsKey() {
        done(secretary.browser().submit(PLAN, "/" + PLAN + "/copy", Map.of()));
        Document next = secretary.browser().open("plan/" + (YEAR + 1) + "/own-measures");
        assertThat(next.select("tbody tr")).hasSize(1);
        assertThat(next.select("tbody tr").text()).contains(key, NAME, "1 ครั้ง");
    }

    @Test
    @Order(6)
    void ofAClosedYearNothingIsDefinedOtherwise() {
        String page = OWN + "/" + key;
        Document open = secretary.browser().open(page);
        database.change(
                "INSERT INTO year_report (fiscal_year, number, stage, content, figures, agreed_on,"
                        + " submitted_on) VALUES (?, 1, 'SUBMITTED', '{}', '{\"as_of\":"
                        + " \"1929-09-30\"}', '1929-10-10', '1929-10-11')",
                YEAR);
        Map<String, String> other = Map.of("name", "ชื่ออื่น", "reason", "ย้อนหลัง");
        HttpResponse<String> refused = secretary.browser().submit(open, "/" + page, other);
        assertThat(problem(refused, "name")).isNotEmpty();
        assertThat(
                        secretary
                                .browser()
                                .submit(open, "/" + page + "/retirement", Map.of())
                                .statusCode())
                .isEqualTo(422);
        assertThat(secretary.browser().open(OWN).select("tbody a[href*=own-measures]")).isEmpty();
        assertThat(secretary.browser().open(OWN).text()).contains(NAME);
    }

    @Test
    @Order(7)
    void aRetiredOneIsCountedNoMoreAndComesBackUnderItsKey() {
        String own = "plan/" + (YEAR + 1) + "/own-measures";
        String page = own + "/" + key;
        done(secretary.browser().submit(page, "/" + page + "/retirement", Map.of()));
        assertThat(secretary.browser().open(own).text()).contains("เลิกใช้แล้ว", "ยังไม่ได้ใช้");
        String measure = "plan/" + (YEAR + 1) + "/measures/" + key;
        assertThat(secretary.browser().get(measure).statusCode()).isEqualTo(404);
        String row = "plan/" + (YEAR + 1) + "/indicators/T2R1";
        assertThat(portal.get(row).body()).doesNotContain(NAME);
        assertThat(secretary.browser().open(row + "/edit").select("#measures-" + key)).isEmpty();
        done(
                secretary
                        .browser()
                        .submit(page, "/" + page + "/retirement", Map.of("restore", "yes")));
        assertThat(secretary.browser().get(measure).statusCode()).isEqualTo(200);
    }
}
