package khlang.survey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
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

/** A reader before a telephone without scripts, and who reads what was said. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyInBrowserIT {

    /** Without it the browser calls itself a robot, and is not counted. */
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";

    private final RunningPortal portal;
    private Chromium chromium;

    SurveyInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aReaderTapsOnceAndSaysWhyOnATelephoneWithoutScripts() {
        String slug = Published.document(portal, "vote-in-browser", "public");
        try (BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setUserAgent(PHONE)
                                        .setJavaScriptEnabled(false))) {
            Page phone = context.newPage();
            phone.navigate(portal.at("documents/" + slug).toString());
            assertThat(phone.locator(".trap")).isHidden();
            phone.click("button[value=more]");
            assertThat(phone.locator("[role=status]")).containsText("บันทึกคำตอบแล้ว");
            phone.check("#reason-UNCLEAR");
            phone.fill("#words", "ขอภาพประกอบ");
            phone.click("button[value=reason]");
            assertThat(phone.locator("h1")).containsText("ขอบคุณ");
            phone.click("a[href='/survey/portal'].button");
            phone.locator("label[for=overall-5]").click();
            phone.click("main button[type=submit]");
            assertThat(phone.locator("[role=status]")).containsText("บันทึกคำตอบแล้ว");
            assertThat(context.cookies()).isEmpty();
        }
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT words FROM document_vote v JOIN document d"
                                                + " ON d.id = v.document_id WHERE d.slug = ?",
                                        slug))
                .isEqualTo("ขอภาพประกอบ");
    }

    @Test
    void nobodyIsKeptOutOfAPage() {
        String slug = Published.document(portal, "vote-looked-at", "public");
        String feedback = "documents/" + slug + "/feedback";
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (String path :
                    List.of(
                            "documents/" + slug,
                            feedback,
                            feedback + "?step=more",
                            "survey/portal",
                            "survey/satisfaction")) {
                page.navigate(portal.at(path).toString());
                Looking.findsNothing(page);
            }
            page.navigate(portal.at("survey/portal").toString());
            Looking.keyboardReachesEverything(page);
        }
        try (Colleague secretary =
                        Colleague.of(portal, "survey.looking", Role.SECRETARY, "finance");
                BrowserContext context = chromium.signedIn(portal, secretary.user(), true)) {
            Page page = context.newPage();
            for (String path :
                    List.of(
                            "feedback",
                            "feedback/votes",
                            "survey/official",
                            "survey/official/new",
                            "surveys",
                            "surveys/new",
                            "me")) {
                page.navigate(portal.at(path).toString());
                Looking.findsNothing(page);
            }
        }
    }
}
