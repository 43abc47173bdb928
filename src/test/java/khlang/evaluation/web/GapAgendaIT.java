package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the committee that monitors the plan is proposed to talk of. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapAgendaIT {

    private static final int YEAR = PlanYears.PLAN_AGENDA;
    private static final int NEXT = PlanYears.PLAN_AGENDA_NEXT;

    private final RunningPortal portal;
    private final PortalDatabase database;
    private Colleague secretary;
    private String committee;

    GapAgendaIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
    }

    @BeforeAll
    void appoint() {
        SignedPlans.sign(database, YEAR);
        SignedPlans.sign(database, NEXT);
        secretary = Colleague.of(portal, "gapagenda.secretary", Role.SECRETARY, "finance");
        database.change(
                "INSERT INTO committee (slug, fiscal_year, name, duties) VALUES"
                        + " ('km-evaluation-committee', ?, 'คณะกรรมการติดตามปี 2446', 'ติดตาม')",
                NEXT);
        committee = database.value("SELECT MAX(id) FROM committee");
        for (String state : List.of("OPEN", "DONE")) {
            database.change(
                    "INSERT INTO recommendation (fiscal_year, words, state, outcome)"
                            + " VALUES (?, ?, ?, '')",
                    YEAR,
                    "ตั้งตู้ไปรษณีย์ " + state,
                    state);
        }
    }

    @AfterAll
    void leave() {
        database.change("DELETE FROM recommendation WHERE fiscal_year = ?", YEAR);
        SignedPlans.tear(database, YEAR);
        SignedPlans.tear(database, NEXT);
        secretary.close();
    }

    @Test
    void whatThePlanLacksIsProposedToItsMonitorsAndTakenOnce() {
        String event = planned("ประชุมคณะกรรมการติดตาม ปี 2446", committee);
        Document page = secretary.browser().open(event + "/agenda");
        assertThat(page.select(".lead").text()).contains("สิ่งที่ยังขาดในแผน KM");
        assertThat(page.select("legend").eachText())
                .as("the year before is not handed over yet")
                .contains(
                        "แถวของแผนปี 2445 ที่ยังไม่มีผลหรือหลักฐาน",
                        "แถวของแผนปี 2446 ที่ยังไม่มีผลหรือหลักฐาน",
                        "ส่วนราชการที่ยังไม่มีบันทึก แผนปี 2446",
                        "ข้อเสนอแนะของปีก่อน ๆ ที่ยังไม่เสร็จ");
        assertThat(page.select("form label").text())
                .contains("ตั้งตู้ไปรษณีย์ OPEN", "การบันทึกผลตามแผนปี 2446 ของกองการศึกษา")
                .doesNotContain("ตั้งตู้ไปรษณีย์ DONE");
        String row = "plan:2446:row:T1R2";
        assertThat(page.select("label[for=proposal-" + row.replace(':', '-') + "]").text())
                .contains("ความก้าวหน้าตามแผนปี 2446", "ยังไม่มีผลและหลักฐาน");
        assertThat(take(page, event, row).statusCode()).isEqualTo(303);
        Document again = secretary.browser().open(event + "/agenda");
        assertThat(again.select("input[value=" + row + "]")).isEmpty();
        assertThat(secretary.browser().open(event + "/print/agenda").text())
                .contains(
                        "ความก้าวหน้าตามแผนปี ๒๔๔๖: การจัดการความรู้ให้เป็นระบบ (ตารางที่ ๑ ลำดับที่ ๒)");
        assertThat(take(page, event, row).statusCode()).as("taken once").isEqualTo(422);
        assertThat(take(page, event, "plan:2446:row:T1R6").statusCode()).isEqualTo(303);
        assertThat(
                        secretary
                                .browser()
                                .open(event + "/agenda")
                                .select("input[value=plan:2446:row:T2R3]"))
                .as("another row with the same activity")
                .hasSize(1);
    }

    @Test
    void aMeetingOfNoCommitteeIsNotAskedForThePlan() {
        Document page = secretary.browser().open(planned("ประชุมช่างไม้", "0") + "/agenda");
        assertThat(page.select("legend").text()).doesNotContain("แถวของแผน");
        assertThat(page.select(".lead").text()).contains("การประชุมประจำเดือนครั้งก่อน");
    }

    private HttpResponse<String> take(Document page, String event, String key) {
        return secretary.browser().submit(page, "/" + event + "/agenda", Map.of("proposal", key));
    }

    /** A meeting in the year; the form offers no committees of so long ago. */
    private String planned(String title, String of) {
        database.change(
                "INSERT INTO sharing_event (kind, state, title, outside, km_sharing, km_climate,"
                        + " held_on, begins_at, ends_at, minutes, recorded_at, committee_id)"
                        + " VALUES ('MEETING', 'PLANNED', ?, FALSE, FALSE, FALSE, '1903-01-15',"
                        + " 540, 600, '', NOW(6), NULLIF(?, '0'))",
                title,
                of);
        return "activities/" + database.value("SELECT MAX(id) FROM sharing_event");
    }
}
