package khlang.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A measure is defined, looked at before it is saved, and chosen for a row; and the committees. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnMeasureInBrowserIT {

    private static final int YEAR = PlanYears.OWN_MEASURE_IN_BROWSER;
    private static final String PLAN = "plan/" + YEAR;
    private static final String NAME = "จำนวนสัมมนานอกสถานที่";

    private final RunningPortal portal;
    private Colleague secretary;
    private Chromium chromium;

    OwnMeasureInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "ownui.secretary", Role.SECRETARY, "finance");
        portal.database()
                .change(
                        "INSERT INTO sharing_event (kind, state, title, outside, km_sharing,"
                                + " km_climate, held_on, begins_at, ends_at, minutes, recorded_at)"
                                + " VALUES ('SEMINAR', 'HELD', 'สัมมนาริมน้ำ', TRUE, TRUE, FALSE,"
                                + " '1923-02-01', 540, 600, '', NOW(6))");
        portal.database()
                .change(
                        "INSERT INTO committee (slug, fiscal_year, name, duties) VALUES"
                                + " ('km-team', ?, 'คณะทำงาน KM ปี 2466', 'ทำแผน')",
                        YEAR);
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        SignedPlans.tear(portal.database(), YEAR);
        secretary.close();
    }

    @Test
    void aMeasureIsDefinedWithoutAProgramAndChosenForARow() {
        try (Page page = chromium.signedIn(portal, secretary.user(), true).newPage()) {
            String key = define(page);
            choose(page, key);
            for (String board :
                    new String[] {
                        PLAN + "/measures/" + key, PLAN + "/measures/M29", PLAN + "/committees"
                    }) {
                go(page, board);
                Looking.findsNothing(page);
            }
            page.click("a[href$='/order'] >> nth=0");
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
        }
    }

    private String define(Page page) {
        go(page, PLAN + "/own-measures");
        assertThat(page.locator(".empty")).isVisible();
        Looking.findsNothing(page);
        page.click(".title-actions a");
        Looking.findsNothing(page);
        page.click("a[href$='thing=events-held']");
        page.fill("#name", NAME);
        page.selectOption("#filter-place", "OUTSIDE");
        page.click("button[name=preview]");
        assertThat(page.locator("#preview-part"))
                .containsText("ภายในหรือภายนอกเป็น “ภายนอกเทศบาล”");
        assertThat(page.locator("#preview-part li")).hasText("สัมมนาริมน้ำ 1 ก.พ. 2466");
        assertThat(page.locator("#name")).hasValue(NAME);
        assertThat(page.locator("#filter-place")).hasValue("OUTSIDE");
        Looking.findsNothing(page);
        Looking.keyboardReachesEverything(page);
        page.click("form.form button:not([name])");
        assertThat(page.locator("main [role=status]")).containsText("เพิ่มตัววัดแล้ว");
        assertThat(page.locator("tbody")).containsText(NAME);
        Looking.findsNothing(page);
        page.click("tbody th a");
        Looking.findsNothing(page);
        return page.url().replaceFirst("^.*/(C[0-9]+)$", "$1");
    }

    private void choose(Page page, String key) {
        go(page, PLAN + "/indicators/T1R2/edit");
        page.check("#measures-" + key);
        page.fill("#reason", "มติคณะกรรมการ");
        page.click("form.form button[type=submit]");
        assertThat(page.locator("main")).containsText(NAME);
        assertThat(page.locator("#" + key + " .tag")).hasText("จากแบบบันทึก");
        Looking.findsNothing(page);
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
