package khlang.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import khlang.system.Chromium;
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own pages, on a telephone, as somebody who has signed in. */
@ExtendWith(RunningPortal.Once.class)
class DeskIT {

    private static final String SIZE = "getComputedStyle(document.documentElement).fontSize";

    private final RunningPortal portal;

    DeskIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void theWholeWayWithoutScripts() {
        portal.signInAsNew("desk.scriptless").close();
        try (var chromium = new Chromium();
                BrowserContext context = telephone(chromium, false)) {
            Page page = signIn(context, "desk.scriptless");
            assertThat(page.locator("h1").innerText()).isEqualTo("หน้าของฉัน");
            assertThat(page.evaluate(SIZE)).isEqualTo("18px");
            page.locator("#size").selectOption("LARGE");
            page.locator("#strong-yes").check();
            page.locator("form[action='/me/display'] button").click();
            assertThat(page.locator("[role=status]").innerText()).contains("บันทึกการแสดงผลแล้ว");
            page.navigate(portal.at("categories").toString());
            assertThat(page.evaluate(SIZE)).as("on every page").isEqualTo("22px");
            page.locator("form[action='/sign-out'] button").click();
            page.navigate(portal.at("me").toString());
            assertThat(page.url()).contains("/sign-in?to=");
        }
        try (var chromium = new Chromium();
                BrowserContext another = telephone(chromium, true)) {
            Page page = signIn(another, "desk.scriptless");
            assertThat(page.evaluate(SIZE)).as("on another device").isEqualTo("22px");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "me/account", "me/security", "me/security/second-factor"})
    void everybodyCanUseThem(String path) {
        portal.signInAsNew("desk.reader").close();
        try (var chromium = new Chromium();
                BrowserContext context = telephone(chromium, true)) {
            Page page = signIn(context, "desk.reader");
            page.navigate(portal.at(path).toString());
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void hostileChoicesAreNoChoices() {
        try (khlang.system.Browser browser = portal.signInAsNew("desk.hostile")) {
            for (String value : new String[] {"<script>", "\u0000", "ก".repeat(10_000), "'; --"}) {
                assertThat(
                                browser.submit(
                                                "me",
                                                "/me/display",
                                                Map.of("size", value, "strong", value))
                                        .statusCode())
                        .isEqualTo(303);
            }
            assertThat(browser.open("me").select("#size option[selected]").attr("value"))
                    .isEqualTo("NORMAL");
        }
    }

    private Page signIn(BrowserContext context, String user) {
        Page page = context.newPage();
        page.navigate(portal.at("sign-in").toString());
        page.locator("#user-name").fill(user);
        page.locator("#password").fill(Members.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    private static BrowserContext telephone(Chromium chromium, boolean scripts) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(390, 844)
                                .setJavaScriptEnabled(scripts));
    }
}
