package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan that came with the starter content, as each kind of reader sees it. */
@ExtendWith(RunningPortal.Once.class)
class PlanIT {

    private static final int[] WIDTHS = {320, 390, 1280};

    private final RunningPortal portal;

    PlanIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void everybodyReadsItsFifteenRowsWithTheirFiguresAndNoLists() {
        Document page = Jsoup.parse(portal.get("plan/2565").body());
        assertThat(page.select("h1").text()).isEqualTo("ความก้าวหน้าตามแผน ปี 2565");
        assertThat(page.select(".plan-table tbody tr")).hasSize(15);
        assertThat(page.select(".plan-table h2").eachText()).doesNotHaveDuplicates();
        assertThat(page.text()).contains("ข้อมูล ณ วันที่ 30 กันยายน 2565");
        assertThat(page.select("#T1R1 .plan-results li"))
                .first()
                .satisfies(one -> assertThat(one.text()).matches(".*\\d+ คน .*"));
        assertThat(page.select("#T3R2").text()).contains("๕๐%");
        assertThat(page.select("a[href*=/measures]")).isEmpty();
        assertThat(page.select("a[href=/documents/km-plan-2565]")).hasSize(1);
    }

    @Test
    void whoSeesEvidenceOpensTheListsBehindTheNumbers() {
        try (Colleague secretary =
                Colleague.of(portal, "plan.secretary", Role.SECRETARY, "finance")) {
            Document page = secretary.browser().open("plan/2565");
            String list = page.select("#T1R1 .plan-results a").first().attr("href");
            assertThat(list).isEqualTo("/plan/2565/measures/M01?part=people");
            assertThat(secretary.browser().get(list.substring(1)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theShortAddressLeadsToAPlanAndAYearWithoutOneDoesNotExist() {
        var answer = portal.get("plan");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/plan/2565"));
        assertThat(portal.get("plan/2490").statusCode()).isEqualTo(404);
        assertThat(portal.get("plan/999").statusCode()).isEqualTo(404);
    }

    @Test
    void everyRowHasAPageOfItsOwnForEverybody() {
        Document plan = Jsoup.parse(portal.get("plan/2565").body());
        List<String> rows = plan.select(".plan-table tbody th > a").eachAttr("href");
        assertThat(rows).hasSize(15).doesNotHaveDuplicates();
        for (String row : rows) {
            Document page = Jsoup.parse(portal.get(row.substring(1)).body());
            assertThat(plan.select("a[href=" + row + "]").text())
                    .isEqualTo(page.select("h1").text());
            assertThat(page.select("dl.pairs dt").eachText()).contains("ตัวชี้วัด", "เป้าหมาย");
            assertThat(page.text()).contains("ข้อมูล ณ วันที่ 30 กันยายน 2565");
            assertThat(page.select("a[href*=/measures], table tbody td a")).as(row).isEmpty();
            assertThat(page.text())
                    .as(row)
                    .containsAnyOf("วิธีนับ", "ยังไม่มีข้อมูลในระบบ")
                    .doesNotContain("null");
        }
        assertThat(neighbours(rows.getFirst())).containsExactly(rows.get(1));
        assertThat(neighbours(rows.get(7))).containsExactly(rows.get(6), rows.get(8));
        assertThat(neighbours(rows.getLast())).containsExactly(rows.get(13));
        for (String none : List.of("T1R7", "T9R1", "t1r1", "T1R0", "x")) {
            assertThat(portal.get("plan/2565/indicators/" + none).statusCode())
                    .as(none)
                    .isEqualTo(404);
        }
        assertThat(portal.get("plan/2490/indicators/T1R1").statusCode()).isEqualTo(404);
    }

    private List<String> neighbours(String row) {
        return Jsoup.parse(portal.get(row.substring(1)).body())
                .select(".plan-neighbours a")
                .eachAttr("href");
    }

    private static void holdActivity(Colleague by) {
        Map<String, String> typed =
                Map.of(
                        "title", "กิจกรรมของแถว",
                        "kind", "ACTIVITY",
                        "division", "finance",
                        "outside", "inside",
                        "heldOn", "2 ก.พ. 2565",
                        "begins", "9.00",
                        "ends", "10.00",
                        "kmClimate", "yes");
        assertThat(by.browser().submit("activities/new", "/activities/new", typed).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoSeesEvidenceSeesDivisionsAndThoseThatAreSilent() {
        String row = "plan/2565/indicators/T2R1";
        try (Colleague secretary =
                        Colleague.of(portal, "plan.row.secretary", Role.SECRETARY, "finance");
                Colleague head = Colleague.of(portal, "plan.row.head", Role.HEAD, "education")) {
            holdActivity(secretary);
            Document all = secretary.browser().open(row);
            assertThat(all.select("#M21-divisions ~ table tbody tr:has(a)").text())
                    .contains("กองคลัง 1");
            assertThat(all.select("#M21-divisions ~ p").text())
                    .contains("ยังไม่รายงาน (ไม่นับเป็นศูนย์)", "กองการศึกษา");
            assertThat(all.select(".totals a[href^=/plan/2565/measures/M21?part=]")).isNotEmpty();
            Document own = head.browser().open(row);
            assertThat(own.text()).contains("เฉพาะส่วนราชการของท่าน");
            assertThat(own.select("#M21-divisions")).as("others are not theirs").isEmpty();
        }
    }

    /** Sums are compared with counts elsewhere: no row is left behind. */
    @Test
    void accessesAreToldByChannelToWhomeverSeesLists() {
        int year = PlanYears.ACCESS_CHANNELS;
        SignedPlans.sign(portal.database(), year);
        portal.database()
                .change(
                        "INSERT INTO access_yearly (fiscal_year, document_id, view_public,"
                                + " view_staff, web_public, line_public, line_staff,"
                                + " october_public, may_public, may_staff)"
                                + " SELECT ?, MIN(id), 7, 1, 4, 3, 1, 2, 5, 1 FROM document",
                        year);
        String row = "plan/" + year + "/indicators/T1R4";
        try (Colleague secretary =
                Colleague.of(portal, "plan.channels", Role.SECRETARY, "finance")) {
            Document page = secretary.browser().open(row);
            assertThat(page.select("section:has(#M08) dl.totals dd").text()).isEqualTo("8 ครั้ง");
            var channels = page.select("section:has(> #M08-byChannel) tbody tr");
            assertThat(channels.eachText())
                    .containsExactly("ไม่ระบุ 1", "LINE 3", "เว็บไซต์โดยตรง 4");
            String list = channels.select("a").first().attr("href").substring(1);
            assertThat(secretary.browser().open(list).select(".totals dd").first().text())
                    .isEqualTo("1 ครั้ง");
            assertThat(portal.get(row).body()).doesNotContain("M08-byChannel");
        } finally {
            portal.database().change("DELETE FROM access_yearly WHERE fiscal_year = ?", year);
            SignedPlans.tear(portal.database(), year);
        }
    }

    @Test
    void itIsReadableOnEveryScreen() {
        try (var chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                for (String path : List.of("plan/2565", "plan/2565/indicators/T1R4")) {
                    page.navigate(portal.at(path).toString());
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("at " + width)
                            .isEqualTo(true);
                    assertThat(new AxeBuilder(page).analyze().getViolations())
                            .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                            .isEmpty();
                }
            }
        }
    }
}
