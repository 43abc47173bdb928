package khlang.evidence.web;

import static khlang.evidence.web.EvidenceDesk.done;
import static khlang.evidence.web.EvidenceDesk.row;
import static khlang.evidence.web.EvidenceDesk.status;
import static khlang.evidence.web.EvidenceDesk.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What proves a row waits aside while the row is out of the plan. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemovedRowsIT {

    private static final int YEAR = PlanYears.REMOVED_ROWS;

    private final RunningPortal portal;
    private EvidenceDesk desk;

    RemovedRowsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new EvidenceDesk(portal, "removed", YEAR);
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void evidenceIsInNoListWhileItsRowIsOutOfThePlanAndBackWithIt() {
        done(
                desk.attach(
                        desk.editor,
                        YEAR,
                        "T1R3",
                        Map.of("caption", "สมุดปกครั่ง", "link", "https://example.go.th/b")));
        Document page = desk.head.browser().open(row(YEAR, "T1R3"));
        String confirm = page.select("form[action$=/confirm]").attr("action");
        assertThat(waiting(desk.head)).contains("สมุดปกครั่ง");

        Document remove = desk.secretary.browser().open(row(YEAR, "T1R3") + "/remove");
        assertThat(remove.select(".notice li").text()).contains("หลักฐานที่แนบกับแถวนี้ 1 รายการ");
        done(
                desk.secretary
                        .browser()
                        .submit(
                                remove,
                                "/" + row(YEAR, "T1R3") + "/remove",
                                Map.of("reason", "ลอง")));
        assertThat(waiting(desk.head)).doesNotContain("สมุดปกครั่ง");
        assertThat(desk.head.browser().submit(page, confirm, Map.of()).statusCode()).isEqualTo(404);

        restore("T1R3");
        assertThat(waiting(desk.head)).contains("สมุดปกครั่ง");
        assertThat(desk.editor.browser().open(row(YEAR, "T1R3")).select("li[id^=evidence-]"))
                .hasSize(1);
    }

    @Test
    void whatProvesATypedInValueGoesToTheRowThatStillCountsTheMeasure() {
        String value = "plan/" + YEAR + "/entered/M20/education";
        Document first = desk.secretary.browser().open(row(YEAR, "T1R6"));
        assertThat(first.select("#M20")).as("the first row that counts it").hasSize(1);
        Document form = desk.editor.browser().open(value);
        String field = form.select("form[action$=/files] input[name^=n-]").first().attr("name");
        done(
                desk.send(
                        desk.editor,
                        form,
                        "/" + value + "/files",
                        Map.of(
                                field,
                                "4",
                                "caption",
                                "สมุดเยี่ยมสีเทา",
                                "link",
                                "https://example.go.th/c")));
        String other = "T2R2";
        edit(other, Map.of("first", "M20", "reason", "ลอง"));
        done(remove("T1R6"));
        assertThat(desk.head.browser().open(row(YEAR, other)).select("li[id^=evidence-]").text())
                .contains("สมุดเยี่ยมสีเทา");
        assertThat(status(desk.head, value)).isEqualTo(200);

        edit(other, Map.of("first", "M21", "measures", "M21", "reason", "ลองอีก"));
        assertThat(status(desk.head, value)).as("no row counts it").isEqualTo(404);
        assertThat(waiting(desk.head)).as("nothing leads there").doesNotContain("/entered/M20/");
        restore("T1R6");
        assertThat(status(desk.head, value)).isEqualTo(200);
        assertThat(desk.head.browser().open(row(YEAR, "T1R6")).select("li[id^=evidence-]").text())
                .contains("สมุดเยี่ยมสีเทา");
    }

    private void edit(String row, Map<String, String> typed) {
        String edit = row(YEAR, row) + "/edit";
        done(desk.secretary.browser().submit(edit, "/" + edit, typed));
    }

    private HttpResponse<String> remove(String row) {
        String remove = row(YEAR, row) + "/remove";
        return desk.secretary.browser().submit(remove, "/" + remove, Map.of("reason", "ลอง"));
    }

    /** With the form of the first revision in the history that offers it. */
    private void restore(String row) {
        String history = "plan/" + YEAR + "/history";
        String action = null;
        Document page = null;
        for (String one :
                desk.secretary.browser().open(history).select("tbody th a").eachAttr("href")) {
            page = desk.secretary.browser().open(one.substring(1));
            action = page.select("form[action$=/rows/" + row + "]").attr("action");
            if (!action.isEmpty()) {
                break;
            }
        }
        done(desk.secretary.browser().submit(page, action, Map.of()));
    }
}
