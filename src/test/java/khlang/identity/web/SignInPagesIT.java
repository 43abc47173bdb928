package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages on the way in, and those of one account, in a real browser. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInPagesIT {

    private static final String SUBMIT = "main button[type=submit]";

    private final RunningPortal portal;
    private Chromium chromium;

    SignInPagesIT(RunningPortal portal) {
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
    void everybodyCanSignIn() {
        portal.signInAsAdministrator().close(); // before that, nobody could
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            page.navigate(portal.at("sign-in").toString());
            look(page);
            page.locator("#user-name").fill("nobody.here");
            page.locator("#password").fill("wrong");
            page.locator(SUBMIT).click();
            assertThat(page.locator("#user-name").inputValue()).isEqualTo("nobody.here");
            look(page);
            page.navigate(portal.at("reset").toString());
            look(page);
            page.locator("#user-name").fill("nobody.here");
            page.locator("#code").fill("WRONG");
            page.locator("#password").fill("a");
            page.locator("#password-again").fill("b");
            page.locator(SUBMIT).click();
            assertThat(page.locator(".field-problem").first().isVisible()).isTrue();
            look(page);
        }
    }

    @Test
    void twoStepsWithoutScriptsAndEveryPageOfThem() {
        portal.signInAsNew("pages.two.steps").close();
        byte[] secret;
        String recovery;
        try (BrowserContext context = context(true)) {
            Page page = signIn(context);
            page.navigate(portal.at("me/security/second-factor").toString());
            secret = OneTimeCodes.secret(page.locator("main code").first().innerText());
            page.locator("#code").fill("000000");
            page.locator(SUBMIT).click();
            look(page);
            page.locator("#code").fill(OneTimeCodes.code(secret, -1));
            page.locator(SUBMIT).click();
            recovery = page.locator("li code").first().innerText();
            look(page);
        }
        try (BrowserContext context = context(true)) {
            Page page = signIn(context);
            assertThat(page.locator("h1").innerText()).contains("ขั้นที่สอง");
            look(page);
        }
        try (BrowserContext context = context(false)) {
            Page page = signIn(context);
            page.locator("#code").fill("000000");
            page.locator(SUBMIT).click();
            assertThat(page.locator("#code-problem").isVisible()).isTrue();
            page.locator("#code").fill(recovery);
            page.locator(SUBMIT).click();
            page.navigate(portal.at("me").toString());
            assertThat(page.locator("h1").innerText()).isEqualTo("หน้าของฉัน");
        }
    }

    @Test
    void oneAccountAndWhatTheSecondAdministratorSees() {
        portal.signInAsNew("pages.account").close();
        try (Browser admin = portal.signInAsAdministrator();
                BrowserContext context = Looking.administrator(chromium, portal, true)) {
            String path =
                    admin.open("admin/accounts?q=pages.account")
                            .select("tbody a")
                            .attr("href")
                            .substring(1);
            Page page = context.newPage();
            page.navigate(portal.at(path).toString());
            look(page);
            assertThat(
                            admin.submit(path, "/" + path + "/roles", Map.of("editor", "finance"))
                                    .statusCode())
                    .isEqualTo(303);
            page.locator("#editor-education").check();
            page.locator("form[action$='/roles'] button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("มีผู้อื่นแก้ไข");
            assertThat(page.locator(".pairs").innerText()).contains("กองคลัง");
            assertThat(page.locator("#editor-education").isChecked()).isTrue();
            look(page);
            page.locator("form[action$='/slips'] button").click();
            assertThat(page.locator(".slip-code").isVisible()).isTrue();
            look(page);
        }
    }

    @Test
    void anOwnPasswordIsReplacedWithThePresentOne() {
        String other = "นกกระจอกสามตัวบนสายไฟ";
        portal.signInAsNew("pages.password").close();
        try (Browser owner = portal.signIn("pages.password", Members.PASSWORD)) {
            var typed = new HashMap<>(Map.of("password", other, "password-again", other));
            typed.put("old-password", "wrong");
            assertThat(replace(owner, typed).statusCode()).isEqualTo(422);
            typed.put("old-password", Members.PASSWORD);
            assertThat(replace(owner, typed).statusCode()).isEqualTo(303);
        }
        try (Browser owner = portal.browser()) {
            for (String password : List.of(Members.PASSWORD, other)) {
                var typed = Map.of("user-name", "pages.password", "password", password);
                assertThat(owner.submit("sign-in", "/sign-in", typed).statusCode())
                        .isEqualTo(password.equals(other) ? 303 : 422);
            }
        }
    }

    private static HttpResponse<String> replace(Browser owner, Map<String, String> typed) {
        return owner.submit("me/security", "/me/security/password", typed);
    }

    private static void look(Page page) {
        Looking.findsNothing(page);
        Looking.keyboardReachesEverything(page);
    }

    private Page signIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(portal.at("sign-in").toString());
        page.locator("#user-name").fill("pages.two.steps");
        page.locator("#password").fill(Members.PASSWORD);
        page.locator(SUBMIT).click();
        return page;
    }

    private BrowserContext context(boolean scripts) {
        return chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(scripts));
    }
}
