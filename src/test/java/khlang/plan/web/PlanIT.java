package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
    void itIsReadableOnEveryScreen() {
        try (var chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                page.navigate(portal.at("plan/2565").toString());
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
