package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import khlang.system.Chromium;
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passwords can be shown while they are typed, where scripts run. */
@ExtendWith(RunningPortal.Once.class)
class RevealIT {

    private final RunningPortal portal;

    RevealIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aPasswordIsShownWhileOneWantsAndSentHidden() {
        portal.signInAsNew("reveal.one").close();
        try (var chromium = new Chromium();
                BrowserContext context = narrow(chromium, true)) {
            Page page = context.newPage();
            page.navigate(portal.at("sign-in").toString());
            page.locator("#user-name").fill("reveal.one");
            page.locator("#password").fill(Members.PASSWORD);
            Locator button = page.locator(".reveal");
            assertThat(button.innerText()).isEqualTo("แสดงรหัสผ่าน");
            assertThat(button.getAttribute("aria-pressed")).isEqualTo("false");
            button.focus();
            page.keyboard().press("Space");
            assertThat(page.locator("#password").getAttribute("type")).isEqualTo("text");
            assertThat(button.innerText()).isEqualTo("ซ่อนรหัสผ่าน");
            assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            page.locator("form[action='/sign-in']")
                    .evaluate(
                            "form => form.addEventListener('submit', event =>"
                                    + " document.title = form.password.type)");
            page.locator("form[action='/sign-in']")
                    .evaluate("form => form.addEventListener('submit', e => e.preventDefault())");
            page.locator("form[action='/sign-in'] button[type=submit]").click();
            assertThat(page.title()).isEqualTo("password");
        }
    }

    @Test
    void withoutScriptsThereIsNoButtonAndNothingIsMissing() {
        try (var chromium = new Chromium();
                BrowserContext context = narrow(chromium, false)) {
            Page page = context.newPage();
            page.navigate(portal.at("reset").toString());
            assertThat(page.locator(".reveal").count()).isZero();
            assertThat(page.locator("input[type=password]").count()).isEqualTo(2);
        }
    }

    private static BrowserContext narrow(Chromium chromium, boolean scripts) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(320, 700)
                                .setJavaScriptEnabled(scripts));
    }
}
