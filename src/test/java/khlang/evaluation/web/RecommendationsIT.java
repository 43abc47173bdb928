package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.need.NeedSource;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
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

/** What a committee recommends, in years that no other test knows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecommendationsIT {

    private static final int YEAR = PlanYears.RECOMMENDATIONS;
    private static final String PLAN = "plan/" + YEAR;

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague clerk;

    RecommendationsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        for (int year = YEAR; year <= YEAR + 1; year++) {
            SignedPlans.sign(portal.database(), year);
        }
        secretary = Colleague.of(portal, "recommends.secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, "recommends.clerk", Role.STAFF, "finance");
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        SignedPlans.tear(portal.database(), YEAR + 1);
        List.of(secretary, clerk).forEach(Colleague::close);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void recommendationsHaveAnOwnerAndADayAndAreSentOnce() {
        Document form = secretary.browser().open(PLAN + "/recommendations/new");
        Map<String, String> typed =
                Map.of(
                        "words",
                        "จัดหาเครื่องพิมพ์สำหรับบอร์ด",
                        "row",
                        "T3R3",
                        "division",
                        "finance",
                        "dueOn",
                        "31 มี.ค. 2489");
        String action = "/" + PLAN + "/recommendations/new";
        done(secretary.browser().submit(form, action, typed));
        done(secretary.browser().submit(form, action, typed));
        Document list = clerk.browser().open(PLAN + "/recommendations");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody tr").text())
                .contains("กองคลัง", "31 มี.ค. 2489", "เลยกำหนด", "ยังไม่เสร็จ");
        assertThat(list.select("tbody th a")).as("only the secretary changes them").isEmpty();
        countsAsANeed(list.select("tbody a[href^=/needs/new]").attr("href").substring(1));
        String one =
                secretary
                        .browser()
                        .open(PLAN + "/recommendations")
                        .select("tbody th a")
                        .attr("href")
                        .substring(1);
        HttpResponse<String> silent =
                secretary.browser().submit(one, "/" + one, Map.of("state", "DONE"));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(silent.body()).select("#outcome-problem")).hasSize(1);
        assertThat(Jsoup.parse(silent.body()).select("#words").text())
                .isEqualTo("จัดหาเครื่องพิมพ์สำหรับบอร์ด");
        assertThat(clerk.browser().get(one).statusCode()).isEqualTo(404);
        Document next = clerk.browser().open("plan/" + (YEAR + 1) + "/recommendations");
        assertThat(next.select("#earlier + ul").text())
                .as("the next year's report tells what became of it")
                .contains("ปี " + YEAR, "จัดหาเครื่องพิมพ์สำหรับบอร์ด", "ยังไม่เสร็จ");
    }

    private void countsAsANeed(String form) {
        Document begun = clerk.browser().open(form);
        assertThat(begun.select("#topic").attr("value")).isEqualTo("จัดหาเครื่องพิมพ์สำหรับบอร์ด");
        assertThat(begun.select("#source option[selected]").attr("value")).isEqualTo("AUDIT");
        done(clerk.browser().submit(begun, "/needs/new", Map.of("division", "finance")));
        int year = FiscalYear.containing(LocalDate.now(ZoneId.of("Asia/Bangkok"))).buddhistYear();
        String counted =
                "plan/"
                        + year
                        + "/measures/M22?by=KIND&of="
                        + Browser.encoded(NeedSource.AUDIT.label());
        assertThat(secretary.browser().open(counted).select("tbody").text())
                .contains("จัดหาเครื่องพิมพ์สำหรับบอร์ด");
    }
}
