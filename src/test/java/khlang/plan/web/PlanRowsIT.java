package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows come into the plan of a year that no other test knows, and go out of it. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanRowsIT {

    private static final int YEAR = PlanYears.PLAN_ROWS;
    private static final String PLAN = "plan/" + YEAR;
    private static final String NEW = PLAN + "/tables/T1/rows/new";
    private static final String REPORT = PLAN + "/report";
    private static final Map<String, String> ROW =
            Map.of(
                    "step", "KM6",
                    "after", "T1R2",
                    "activity", "เล่าเรื่องหน้าเสาธง",
                    "indicators", "จำนวนครั้งที่เล่า",
                    "target", "มี",
                    "period", "ตลอดปี",
                    "responsible", "ทุกส่วนราชการ",
                    "first", "M21",
                    "reason", "มติคณะกรรมการครั้งที่ 2");

    private static final Map<String, String> ROW_AT_THE_END =
            Map.of(
                    "step", "KM7",
                    "activity", "แถวท้าย",
                    "indicators", "มี",
                    "target", "มี",
                    "period", "ตลอดปี",
                    "responsible", "สำนักปลัด",
                    "reason", "ลอง");

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague clerk;

    PlanRowsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "rows.secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, "rows.clerk", Role.STAFF, "finance");
    }

    @AfterEach
    void leave() {
        portal.database().change("DELETE FROM year_report WHERE fiscal_year = ?", YEAR);
        SignedPlans.tear(portal.database(), YEAR);
        SignedPlans.tear(portal.database(), YEAR + 1);
        List.of(secretary, clerk).forEach(Colleague::close);
    }

    @Test
    void aRowIsAddedOnceAndStandsWhereverThePlanStands() {
        assertThat(clerk.browser().get(NEW).statusCode()).isEqualTo(404);
        Document form = secretary.browser().open(NEW);
        assertThat(form.select("#after option[selected]").val()).as("the last").isEqualTo("T1R6");
        HttpResponse<String> refused =
                secretary
                        .browser()
                        .submit(form, "/" + NEW, Map.of("activity", "เล่าเรื่อง", "after", "T2R1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document kept = Jsoup.parse(refused.body());
        assertThat(kept.select("#step-problem, #after-problem, #target-problem, #reason-problem"))
                .hasSize(4);
        assertThat(kept.select("#activity").val()).isEqualTo("เล่าเรื่อง");
        assertThat(added(form, ROW)).isEqualTo("T1R7");
        assertThat(added(form, ROW)).as("a form sent twice adds one row").isEqualTo("T1R7");

        Document plan = Jsoup.parse(portal.get(PLAN).body());
        assertThat(plan.select(".plan-table tbody tr")).hasSize(16);
        assertThat(plan.select("section:has(#T1) tbody tr").eachAttr("id"))
                .startsWith("T1R1", "T1R2", "T1R7", "T1R3");
        assertThat(plan.select("#T1R7").text())
                .contains("ลำดับ 3", "เล่าเรื่องหน้าเสาธง", "0 ครั้ง");
        Document page = Jsoup.parse(portal.get(PLAN + "/indicators/T1R7").body());
        assertThat(page.select(".lead").text())
                .contains("ตารางที่ 1 ลำดับที่ 3", "การแบ่งปันแลกเปลี่ยนความรู้");
        assertThat(portal.get(PLAN + "/present").body()).contains("เล่าเรื่องหน้าเสาธง");
        assertThat(portal.get(PLAN + "/open-data.csv").body()).contains("เล่าเรื่องหน้าเสาธง");
        assertThat(portal.get("api/v1/plan/" + YEAR).body()).contains("\"T1R7\"");
        secretary.browser().submit(REPORT, "/" + REPORT, Map.of());
        assertThat(secretary.browser().open(REPORT + "/edit").select("#problems-T1R7")).hasSize(1);
        assertThat(secretary.browser().open(REPORT + "/print").text())
                .contains("เล่าเรื่องหน้าเสาธง");
        secretary.browser().submit(PLAN, "/" + PLAN + "/copy", Map.of("to", YEAR + 1));
        assertThat(portal.get("plan/" + (YEAR + 1) + "/indicators/T1R7").statusCode())
                .isEqualTo(200);
        assertThat(revision(2).text())
                .contains("เพิ่มแถว", "มติคณะกรรมการครั้งที่ 2", "จำนวนครั้งที่เล่า");
    }

    @Test
    void aRowMovesWithinItsTable() {
        String edit = PLAN + "/indicators/T3R5/edit";
        Map<String, String> typed = Map.of("after", "top", "step", "CM1", "reason", "เรียงใหม่");
        done(secretary.browser().submit(edit, "/" + edit, typed));
        assertThat(
                        Jsoup.parse(portal.get(PLAN).body())
                                .select("section:has(#T3) tbody tr")
                                .eachAttr("id"))
                .startsWith("T3R5", "T3R1", "T3R2");
        assertThat(revision(2).select("section:has(#T3R5)").text())
                .contains("ลำดับ [ลบ 5] [เพิ่ม 1]");
        assertThat(secretary.browser().open(edit).select("#step option[selected]").val())
                .isEqualTo("CM1");
    }

    @Test
    void aRowThatIsTakenOutIsNowhereAndComesBackToItsPlace() {
        String remove = PLAN + "/indicators/T1R2/remove";
        secretary.browser().submit(REPORT, "/" + REPORT, Map.of());
        write("T1R2", "ป้ายของหายาก");
        assertThat(clerk.browser().get(remove).statusCode()).isEqualTo(404);
        Document form = secretary.browser().open(remove);
        assertThat(form.select(".notice li").text()).contains("ในรายงานประจำปี 1 รายการ");
        HttpResponse<String> silent = secretary.browser().submit(form, "/" + remove, Map.of());
        assertThat(silent.statusCode()).as("without a reason").isEqualTo(422);
        Map<String, String> why = Map.of("reason", "ฉบับแก้ไขไม่มีแถวนี้");
        done(secretary.browser().submit(form, "/" + remove, why));
        done(secretary.browser().submit(form, "/" + remove, why)); // a second click
        assertThat(portal.get(PLAN + "/indicators/T1R2").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(portal.get(PLAN).body()).select("#T1R3 .plan-number").text())
                .as("the next one moves up")
                .endsWith("2");
        assertThat(secretary.browser().open(REPORT + "/edit").select("#problems-T1R2")).isEmpty();
        write("T1R3", "ของแถวอื่น");

        assertThat(added(secretary.browser().open(NEW), ROW_AT_THE_END))
                .as("no key stands for two rows")
                .isEqualTo("T1R7");
        done(remove("T1R7"));
        assertThat(added(secretary.browser().open(NEW), ROW_AT_THE_END)).isEqualTo("T1R8");

        Document removed = revision(2);
        assertThat(removed.text()).contains("ถอดแถว", "ฉบับแก้ไขไม่มีแถวนี้");
        String restore = "/" + PLAN + "/history/1/rows/T1R2";
        assertThat(clerk.browser().open(PLAN + "/history/2").select("form[action]:has(button)"))
                .as("who only reads brings nothing back")
                .noneMatch(one -> one.attr("action").equals(restore));
        assertThat(
                        secretary
                                .browser()
                                .submit(removed, restore, Map.of("version", "2"))
                                .statusCode())
                .as("others were faster")
                .isEqualTo(409);
        done(secretary.browser().submit(removed, restore, Map.of()));
        done(secretary.browser().submit(removed, restore, Map.of())); // a second click
        assertThat(
                        Jsoup.parse(portal.get(PLAN).body())
                                .select("section:has(#T1) tbody tr")
                                .eachAttr("id"))
                .containsExactly("T1R1", "T1R2", "T1R3", "T1R4", "T1R5", "T1R6", "T1R8");
        assertThat(secretary.browser().open(REPORT + "/edit").select("#problems-T1R2").text())
                .as("what was written stands there again")
                .isEqualTo("ป้ายของหายาก");
        assertThat(revision(6).text()).contains("นำแถว", "กลับมาเป็นดังฉบับที่ 1");
    }

    @Test
    void wordsThatWereRewrittenComeBackFromTheHistory() {
        String head = PLAN + "/edit";
        done(
                secretary
                        .browser()
                        .submit(head, "/" + head, Map.of("policies", "ข้อเดียว", "reason", "ลอง")));
        Document changed = revision(2);
        assertThat(changed.select("section:has(#head)").text()).contains("ข้อเดียว");
        done(secretary.browser().submit(changed, "/" + PLAN + "/history/1/head", Map.of()));
        done(secretary.browser().submit(changed, "/" + PLAN + "/history/1/head", Map.of()));
        assertThat(Jsoup.parse(portal.get(PLAN).body()).select("section:has(#words)").text())
                .doesNotContain("ข้อเดียว");
    }

    @Test
    void aClosedYearKeepsItsRows() {
        Document add = secretary.browser().open(NEW);
        Document remove = secretary.browser().open(PLAN + "/indicators/T1R1/remove");
        secretary.browser().submit(REPORT, "/" + REPORT, Map.of());
        step("agree", Map.of("agreedOn", "15 ต.ค. 2441"));
        step("submit", Map.of("submittedOn", "17 ต.ค. 2441", "letter", "ตย 4/2441"));
        assertThat(secretary.browser().submit(add, "/" + NEW, ROW).statusCode()).isEqualTo(422);
        HttpResponse<String> kept =
                secretary
                        .browser()
                        .submit(
                                remove,
                                "/" + PLAN + "/indicators/T1R1/remove",
                                Map.of("reason", "ลอง"));
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("ปิดงวดแล้ว");
    }

    private void step(String name, Map<String, String> typed) {
        done(secretary.browser().submit(REPORT, "/" + REPORT + "/stage/" + name, typed));
    }

    /** Adds a row with a form and answers its id. */
    private String added(Document form, Map<String, String> typed) {
        HttpResponse<String> answer = secretary.browser().submit(form, "/" + NEW, typed);
        done(answer);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*/(T[0-9]R[0-9]+)[?].*$", "$1");
    }

    private HttpResponse<String> remove(String row) {
        String remove = PLAN + "/indicators/" + row + "/remove";
        return secretary.browser().submit(remove, "/" + remove, Map.of("reason", "ลอง"));
    }

    /** Writes to a row in the report's draft. */
    private void write(String row, String words) {
        done(
                secretary
                        .browser()
                        .submit(
                                REPORT + "/edit",
                                "/" + REPORT + "/edit",
                                Map.of("problems-" + row, words)));
    }

    private Document revision(int number) {
        return secretary.browser().open(PLAN + "/history/" + number);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
