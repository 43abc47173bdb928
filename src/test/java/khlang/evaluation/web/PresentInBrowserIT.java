package khlang.evaluation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan on the wall of a meeting room, of a year that no other test knows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresentInBrowserIT {

    private static final int YEAR = PlanYears.PRESENT;
    private static final String PATH = "plan/" + YEAR + "/present";
    private static final int ROWS = 15;

    private final RunningPortal portal;
    private Colleague secretary;

    PresentInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        portal.database()
                .change(
                        "INSERT INTO sharing_event (kind, state, title, outside, km_sharing,"
                                + " km_climate, held_on, begins_at, ends_at, minutes, recorded_at)"
                                + " VALUES ('ACTIVITY', 'HELD', 'วันมะเฟือง', FALSE, FALSE, TRUE,"
                                + " '1878-02-01', 540, 600, '', NOW(6))");
        secretary = Colleague.of(portal, "presents.secretary", Role.SECRETARY, "finance");
        String add = "plan/" + YEAR + "/recommendations/new";
        for (int i = 1; i <= 5; i++) {
            Map<String, String> typed = Map.of("words", "ข้อเสนอมะเฟือง " + i);
            secretary.browser().submit(add, "/" + add, typed);
        }
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        portal.database().change("DELETE FROM sharing_event WHERE title = 'วันมะเฟือง'");
        secretary.close();
    }

    @Test
    void thePublicSeesTheRowsAndStaffWhatIsMissingToo() {
        try (var visitor = portal.browser()) {
            Document page = visitor.open(PATH);
            assertThat(page.select(".slide")).hasSize(ROWS + 2);
            assertThat(page.text()).doesNotContain("ข้อเสนอมะเฟือง", "ไม่นับเป็นศูนย์");
            assertThat(visitor.get("plan/2422/present").statusCode()).isEqualTo(404);
        }
        Document page = secretary.browser().open(PATH);
        assertThat(page.select(".slide")).as("four to a slide").hasSize(ROWS + 4);
        assertThat(page.text()).contains("ข้อเสนอมะเฟือง 5", "ยังไม่รายงาน (ไม่นับเป็นศูนย์)");
    }

    @Test
    void slidesAreTurnedByTheKeyboard() {
        try (var chromium = new Chromium();
                var context = chromium.signedIn(portal, secretary.user(), true)) {
            Page page = context.newPage();
            page.navigate(portal.at(PATH).toString());
            Looking.findsNothing(page);
            for (String[] step :
                    List.of(
                            new String[] {"ArrowRight", "summary"},
                            new String[] {"Space", "T1R1"},
                            new String[] {"PageDown", "T1R2"},
                            new String[] {"Shift+Space", "T1R1"},
                            new String[] {"ArrowLeft", "summary"},
                            new String[] {"End", "recommendations2"},
                            new String[] {"ArrowDown", "recommendations2"},
                            new String[] {"Home", "title"})) {
                page.keyboard().press(step[0]);
                assertThat(page).hasURL(Pattern.compile(".*#" + step[1] + "$"));
                assertThat(page.locator("#" + step[1])).isInViewport();
                assertThat(page.locator("#" + step[1])).isFocused();
            }
            page.keyboard().press("Escape");
            assertThat(page).hasURL(Pattern.compile(".*/plan/" + YEAR + "$"));
        }
    }

    @Test
    void withoutScriptsItIsALongPageWithWaysFromSlideToSlide() {
        try (var chromium = new Chromium();
                var context = chromium.signedIn(portal, secretary.user(), false)) {
            Page page = context.newPage();
            page.navigate(portal.at(PATH).toString());
            page.locator("#title a[rel=next]").click();
            assertThat(page.locator("#summary")).isInViewport();
        }
    }

    @Test
    void eachSlideIsOneSheetAcross() throws IOException {
        try (var chromium = new Chromium();
                var context = chromium.signedIn(portal, secretary.user(), true)) {
            Page page = context.newPage();
            page.navigate(portal.at(PATH).toString());
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument printed = Loader.loadPDF(pdf)) {
                assertThat(printed.getNumberOfPages()).isEqualTo(ROWS + 4);
                var box = printed.getPage(0).getMediaBox();
                assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            }
        }
    }
}
