package khlang.contribution.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody says what they may be asked, and takes it back. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleInBrowserIT {

    private static final String DAY = "2006-03-10 00:00:00";

    private final RunningPortal portal;
    private final GivenWorks works;
    private Colleague knower;
    private Colleague reader;
    private Chromium chromium;

    PeopleInBrowserIT(RunningPortal portal) {
        this.portal = portal;
        works = new GivenWorks(portal.database());
    }

    @BeforeAll
    void open() {
        knower = Colleague.of(portal, "person.knower", Role.STAFF, "education");
        reader = Colleague.of(portal, "person.reader", Role.STAFF, "finance");
        works.shelf("person-shelf");
        works.document("person-one", "WORK_MANUAL", "person-shelf", "education", DAY);
        works.revision("person-one", 1, null, DAY, DAY);
        works.writes(knower, "person-one", 1);
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        works.clear("person-");
        knower.close();
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void whatSomebodyKnowsIsFoundUntilTheyOptOut(int width) {
        String about = "ถามเรื่องทะเบียนเรือได้ หน้าจอ " + width;
        String page = "people/" + knower.person();
        try (Page own = chromium.window(portal, knower, false, width);
                Page colleague = chromium.window(portal, reader, true, width)) {
            describe(own, about, false);
            go(colleague, "people?q=" + Browser.encoded(about));
            colleague.click("main a[href='/" + page + "']");
            assertThat(colleague.locator("main")).containsText(about);
            assertThat(colleague.locator("section[aria-labelledby^=from-]").first())
                    .containsText("person-one");
            Looking.findsNothing(colleague);
            colleague.setViewportSize(width, 844);

            describe(own, about, true);
            assertThat(own.locator("#topics-hidden-yes")).isChecked();
            go(colleague, page);
            assertThat(colleague.locator("h1")).containsText("person.knower");
            assertThat(colleague.locator("main")).not().containsText(about);
            assertThat(colleague.locator("main")).not().containsText("person-one");
            go(colleague, "people?q=" + Browser.encoded(about));
            assertThat(colleague.locator("main a[href='/" + page + "']")).hasCount(0);
        }
    }

    /** On the page that leads there from one's own. */
    private void describe(Page own, String about, boolean hidden) {
        go(own, "me");
        own.locator("main a[href='/me/profile']").first().click();
        own.fill("#about", about);
        own.setChecked("#topics-hidden-yes", hidden);
        own.click("form[action='/me/profile'] button[type=submit]");
        assertThat(own.locator("main [role=status]")).isVisible();
        assertThat(own.locator("#about")).hasValue(about);
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
