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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans of years that no other test knows, changed in the portal. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanEditIT {

    private static final int YEAR = PlanYears.PLAN_EDIT;
    private static final String ROW = "plan/" + YEAR + "/indicators/T1R4";
    private static final String HEAD = "plan/" + YEAR + "/edit";
    private static final String COPY = "/plan/" + YEAR + "/copy";
    private static final String EDIT = ROW + "/edit";

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague clerk;

    PlanEditIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "edits.secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, "edits.clerk", Role.STAFF, "finance");
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        SignedPlans.tear(portal.database(), YEAR + 1);
        SignedPlans.tear(portal.database(), YEAR - 1);
        List.of(secretary, clerk).forEach(Colleague::close);
    }

    private HttpResponse<String> save(Document form, Map<String, ?> typed) {
        return secretary.browser().submit(form, "/" + EDIT, typed);
    }

    @Test
    void aRowIsRewrittenWithAReasonAndWhatItSaidBeforeCanBeRead() {
        Document form = secretary.browser().open(EDIT);
        String before = form.select("#activity").val();
        assertThat(form.select("#indicators").text()).isNotEmpty();
        assertThat(form.select("input[name=measures][checked]").eachAttr("value"))
                .contains("M08", "M09", "M10");
        HttpResponse<String> silent = save(form, Map.of("activity", "การเข้าถึงที่แก้ถ้อยคำ"));
        assertThat(silent.statusCode()).as("without a reason").isEqualTo(422);
        Document kept = Jsoup.parse(silent.body());
        assertThat(kept.select("#reason-problem")).hasSize(1);
        assertThat(kept.select("#activity").val()).isEqualTo("การเข้าถึงที่แก้ถ้อยคำ");
        assertThat(kept.select("input[name=measures][checked]").eachAttr("value"))
                .contains("M08", "M09", "M10");
        assertThat(save(form, Map.of("reason", "มติ", "committeeTarget", "มากที่สุด")).statusCode())
                .isEqualTo(422);
        assertThat(
                        save(
                                        form,
                                        Map.of(
                                                "activity",
                                                "การเข้าถึงที่แก้ถ้อยคำ",
                                                "committeeTarget",
                                                "๑,๕๐๐",
                                                "reason",
                                                "พิมพ์ไม่ตรงกับฉบับลงนาม"))
                                .statusCode())
                .isEqualTo(303);
        Document shown = Jsoup.parse(portal.get(ROW).body());
        assertThat(shown.select("h1").text()).isEqualTo("การเข้าถึงที่แก้ถ้อยคำ");
        assertThat(shown.text()).contains("ค่าที่คณะกรรมการตั้งไว้", "1500");
        assertThat(shown.text()).as("what was not touched stays").contains("ตลอดปี");
        HttpResponse<String> late = save(form, Map.of("target", "ไม่มี", "reason", "อีกหน้าต่าง"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("การเข้าถึงที่แก้ถ้อยคำ", before, "ไม่มี");
        assertThat(
                        clerk.browser()
                                .open("plan/" + YEAR + "/history")
                                .select("tbody tr")
                                .first()
                                .text())
                .contains("พิมพ์ไม่ตรงกับฉบับลงนาม", "edits.secretary");
        assertThat(clerk.browser().get(EDIT).statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(portal.get(ROW).body()).select("a[href$=/edit]")).isEmpty();
    }

    @Test
    void whatStandsAroundTheRowsIsRewrittenWithAReason() {
        Document form = secretary.browser().open(HEAD);
        assertThat(form.select("#policies").text()).contains("Learning Organization");
        HttpResponse<String> silent =
                secretary.browser().submit(form, "/" + HEAD, Map.of("T2-outcome", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(silent.body()).select("#reason-problem, #T2-outcome-problem"))
                .hasSize(2);
        Map<String, String> typed =
                Map.of(
                        "focusAreas",
                        "ขอบเขตเดียวของปี\r\n\r\n",
                        "T2-outcome",
                        "บรรยากาศดีขึ้น",
                        "reason",
                        "แผนของปีใหม่");
        assertThat(secretary.browser().submit(form, "/" + HEAD, typed).statusCode()).isEqualTo(303);
        Document plan = Jsoup.parse(portal.get("plan/" + YEAR).body());
        assertThat(plan.select("section[aria-labelledby=words] ol").first().select("li"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("ขอบเขตเดียวของปี"));
        assertThat(plan.text())
                .contains("บรรยากาศดีขึ้น")
                .doesNotContain(
                        "เสริมสร้างบรรยากาศให้เอื้อต่อการนำการจัดการความรู้มาเป็นเครื่องมือในการพัฒนาบุคลากรและพัฒนางานของหน่วยงานต่าง");
        assertThat(plan.select(".plan-table tbody tr")).as("rows stay").hasSize(15);
        HttpResponse<String> late =
                secretary
                        .browser()
                        .submit(form, "/" + HEAD, Map.of("title", "ช้า", "reason", "ช้า"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(clerk.browser().get(HEAD).statusCode()).isEqualTo(404);
    }

    @Test
    void thePercentageThatThePlanNamesCanBeCorrected() {
        String edit = "plan/" + YEAR + "/indicators/T3R2/edit";
        Document form = secretary.browser().open(edit);
        assertThat(form.select("#namedTarget").val()).isEqualTo("50");
        HttpResponse<String> refused =
                secretary
                        .browser()
                        .submit(form, "/" + edit, Map.of("namedTarget", "101", "reason", "มติ"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#namedTarget-problem").text())
                .contains("100");
        assertThat(
                        secretary
                                .browser()
                                .submit(
                                        form,
                                        "/" + edit,
                                        Map.of(
                                                "namedTarget",
                                                "๖๐",
                                                "target",
                                                "ไม่น้อยกว่า ๖๐%",
                                                "reason",
                                                "ตามฉบับลงนาม"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(secretary.browser().open(edit).select("#namedTarget").val()).isEqualTo("60");
    }

    @Test
    void aPlanIsCopiedToTheNextYearOnce() {
        String next = "plan/" + (YEAR + 1);
        assertThat(portal.get(next).statusCode()).isEqualTo(404);
        Document plan = secretary.browser().open("plan/" + YEAR);
        for (int click = 0; click < 2; click++) {
            HttpResponse<String> answer =
                    secretary
                            .browser()
                            .submit(plan, "/plan/" + YEAR + "/copy", Map.of("to", YEAR + 1));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(next);
        }
        Document copy = Jsoup.parse(portal.get(next).body());
        assertThat(copy.select(".plan-table tbody tr")).hasSize(15);
        assertThat(copy.text()).contains("1 ต.ค. 2494 ถึง 30 ก.ย. 2495");
        assertThat(
                        secretary
                                .browser()
                                .open("plan/" + YEAR)
                                .select("form[action$=/copy] input[name=to]")
                                .eachAttr("value"))
                .as("the next year has one already")
                .containsExactly(Integer.toString(YEAR - 1));
        assertThat(secretary.browser().submit(plan, COPY, Map.of("to", YEAR - 2)).statusCode())
                .isEqualTo(404);
        assertThat(secretary.browser().submit(plan, COPY, Map.of("to", YEAR - 1)).statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(portal.get("plan/" + (YEAR - 1)).body()).text())
                .contains("1 ต.ค. 2492 ถึง 30 ก.ย. 2493");
        assertThat(secretary.browser().open(next + "/history").select("tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("คัดลอกจากแผนปี " + YEAR));
    }
}
