package khlang.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered while somebody types. */
@ExtendWith(RunningPortal.Once.class)
class SuggestIT {

    private final RunningPortal portal;

    SuggestIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void halfAWordIsAnsweredWithTheGuide() {
        HttpResponse<String> answer = suggest("เบี้ยยังชีพผู้สู");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .startsWith("{\"suggestions\":[{\"text\":")
                .contains("\"address\":\"/documents/cg-elderly-allowance\"", "คู่มือประชาชน");
    }

    @Test
    void titlesOfStaffAreSuggestedToStaffOnly() {
        String begun = "จัดซื้อจัดจ้าง";
        String slug = "/documents/wm-procurement-specific";
        assertThat(suggest(begun).body()).doesNotContain(slug);
        String path = "api/v1/suggest?size=20&q=" + Browser.encoded(begun);
        assertThat(portal.send(portal.asAdministrator(path).build()).body()).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?q=", "?q=%00", "?q=a", "?q=%F0%9F%98%80%F0%9F%98%80", "?q=%22((*:*"})
    void whatSuggestsNothingIsNoError(String query) {
        HttpResponse<String> answer = portal.get("api/v1/suggest" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"suggestions\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21", "-1", "x", ""})
    void aWrongSizeIsAProblem(String size) {
        assertThat(portal.get("api/v1/suggest?q=aa&size=" + size).statusCode()).isEqualTo(400);
    }

    @Test
    void theKeyboardChoosesAndTheEscapeKeyCloses() {
        try (var chromium = new Chromium();
                BrowserContext context = wide(chromium)) {
            Page page = context.newPage();
            page.navigate(portal.at("kinds").toString());
            Locator field = page.locator(".bar-search input");
            Locator list = page.locator(".bar-search [role=listbox]");
            field.pressSequentially("ภาษีป้า");
            assertThat(list).isVisible();
            assertThat(field).hasAttribute("aria-expanded", "true");
            Looking.findsNothing(page);
            field.press("ArrowDown");
            Locator first = list.locator("[role=option]").first();
            assertThat(first).hasAttribute("aria-selected", "true");
            assertThat(field).hasAttribute("aria-activedescendant", first.getAttribute("id"));
            field.press("Escape");
            assertThat(list).isHidden();
            assertThat(field).hasValue("ภาษีป้า");
            assertThat(field).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
            field.press("ArrowDown");
            assertThat(list).isVisible();
            field.press("ArrowDown");
            field.press("Enter");
            page.waitForURL("**/documents/cg-signboard-tax");
        }
    }

    @Test
    void enterWithoutAChoiceSearchesForWhatWasTyped() {
        try (var chromium = new Chromium();
                BrowserContext context = wide(chromium)) {
            Page page = context.newPage();
            page.navigate(portal.at("").toString());
            page.locator("#q").pressSequentially("ภาษีป้าย");
            assertThat(page.locator("[role=listbox]")).isVisible();
            page.locator("#q").press("Enter");
            page.waitForURL("**/search?q=*");
            assertThat(page.locator(".hits")).isVisible();
        }
    }

    @Test
    void aTapChoosesAndNothingIsSaidWithoutANetwork() {
        try (var chromium = new Chromium();
                BrowserContext context =
                        chromium.browser()
                                .newContext(
                                        new com.microsoft.playwright.Browser.NewContextOptions()
                                                .setViewportSize(390, 800)
                                                .setHasTouch(true))) {
            Page page = context.newPage();
            page.navigate(portal.at("search").toString());
            context.setOffline(true);
            page.locator("#q").pressSequentially("ภาษี");
            assertThat(page.locator("[role=listbox]")).isHidden();
            context.setOffline(false);
            page.locator("#q").pressSequentially("ป้าย");
            page.locator("[role=option]").first().tap();
            page.waitForURL("**/documents/cg-signboard-tax");
        }
    }

    @Test
    void theBoxIsThereWithoutScripts() {
        assertThat(Jsoup.parse(portal.get("kinds").body()).select("form.search [role]")).isEmpty();
    }

    private static BrowserContext wide(Chromium chromium) {
        return chromium.browser()
                .newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(1280, 900));
    }

    private HttpResponse<String> suggest(String typed) {
        return portal.get("api/v1/suggest?q=" + Browser.encoded(typed));
    }
}
