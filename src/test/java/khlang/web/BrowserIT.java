package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khlang.system.Chromium;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in a real browser: on a desk, on a phone, without scripts, on paper. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int NARROWEST = 320;

    private final RunningPortal portal;
    private Chromium chromium;
    private Browser browser;

    BrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    /** Every kind of page; staff pages come with the token. */
    static List<String> pages() {
        return List.of(
                "",
                "kinds",
                "kinds/citizen-guide",
                "kinds/lesson-learned",
                "categories",
                "categories/social-welfare",
                "divisions",
                "divisions/finance",
                "documents/cg-elderly-allowance",
                "documents/cg-building-permit",
                "documents/cg-elderly-allowance/print",
                "documents/km-plan-2565",
                "documents/rg-official-information-act-2540",
                "documents/lf-dengue",
                "documents/tr-2565-pdpa",
                "documents/wm-km-portal-staff",
                "kinds/leaflet/book",
                "search?q=%E0%B9%80%E0%B8%9A%E0%B8%B5%E0%B9%89%E0%B8%A2%E0%B8%84%E0%B8%99%E0%B9%81%E0%B8%81%E0%B9%88",
                "search?q=zzzz",
                "search",
                "statistics",
                "sign-in",
                "reset",
                "admin",
                "admin/people",
                "admin/people/new",
                "admin/people/imports",
                "admin/divisions",
                "admin/divisions/finance",
                "admin/positions",
                "admin/committees",
                "admin/municipality",
                "admin/accounts",
                "admin/accounts/new",
                "admin/sign-in-service",
                "admin/audit",
                "admin/audit?from=1/10/2021",
                "admin/traffic",
                "privacy",
                "security",
                "documents/not-there");
    }

    @BeforeAll
    void open() {
        chromium = new Chromium();
        browser = chromium.browser();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onADesk(String path) {
        look(path, DESK, "desk");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onAPhone(String path) {
        look(path, PHONE, "phone");
    }

    private void look(String path, int width, String where) {
        try (BrowserContext context = context(width, true)) {
            var complaints = new ArrayList<String>();
            Page page = context.newPage();
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")
                                && !isMissingPage(path, message.text())) {
                            complaints.add(message.text());
                        }
                    });
            page.onPageError(complaints::add);
            page.navigate(portal.at(path).toString());
            var axe = new AxeBuilder(page);
            if (path.endsWith("/book")) {
                // Each chapter names its own tables from the first one on.
                axe.disableRules(List.of("landmark-unique"));
            }
            assertThat(axe.analyze().getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            assertThat(complaints).isEmpty();
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(picture(path, where)));
        }
    }

    /** The browser reports the status of pages that are meant to be missing or wrong. */
    private static boolean isMissingPage(String path, String message) {
        return (path.endsWith("not-there") && message.contains("404"))
                || (path.contains("2021") && message.contains("422"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingScrollsSidewaysOnTheNarrowestScreenOrWithLargeText(String path) {
        try (BrowserContext context = context(NARROWEST, true)) {
            Page page = context.newPage();
            page.navigate(portal.at(path).toString());
            assertThat(overflow(page)).as("wider than 320 px").isEmpty();
            if (page.locator("#text-large").count() > 0) {
                page.locator("label[for=text-large]").click();
                assertThat(overflow(page)).as("with large text").isEmpty();
            }
        }
    }

    /** What reaches beyond the right edge although nothing around it scrolls. */
    private static List<?> overflow(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        () => document.documentElement.scrollWidth <= innerWidth ? []
                            : [...document.body.querySelectorAll('*')]
                                .filter(e => e.getBoundingClientRect().right > innerWidth + 1
                                    && !e.closest('.table-scroll'))
                                .map(e => e.outerHTML.slice(0, 120)).slice(0, 5)
                                .concat(['width ' + document.documentElement.scrollWidth])
                        """);
    }

    @Test
    void textSizeAndContrastWorkWithoutScripts() {
        try (BrowserContext context = context(PHONE, false)) {
            Page page = context.newPage();
            page.navigate(portal.at("documents/cg-elderly-allowance").toString());
            String size = "getComputedStyle(document.documentElement).fontSize";
            String paper = "getComputedStyle(document.body).backgroundColor";
            assertThat(page.evaluate(size)).isEqualTo("18px");
            page.locator("label[for=text-large]").click();
            assertThat(page.evaluate(size)).isEqualTo("22px");
            page.locator("label[for=contrast]").click();
            assertThat(page.evaluate(paper)).isEqualTo("rgb(0, 0, 0)");
            assertThat(page.locator(".menu-narrow nav").isVisible()).isFalse();
            page.locator(".menu-narrow summary").click();
            page.locator(".menu-narrow a[href='/categories']").click();
            assertThat(page.title()).startsWith("หมวดความรู้");
        }
    }

    @Test
    void highContrastHarmsNoPage() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = context.newPage();
            for (String path : List.of("", "documents/cg-elderly-allowance", "categories")) {
                page.navigate(portal.at(path).toString());
                page.locator("#contrast").setChecked(true, force());
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                        .as(path)
                        .isEmpty();
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(picture(path, "contrast")));
            }
        }
    }

    private static com.microsoft.playwright.Locator.SetCheckedOptions force() {
        return new com.microsoft.playwright.Locator.SetCheckedOptions().setForce(true);
    }

    @Test
    void theChoiceIsRememberedOnTheNextPage() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = context.newPage();
            page.navigate(portal.at("").toString());
            page.locator("label[for=text-large]").click();
            page.navigate(portal.at("categories").toString());
            assertThat(page.locator("#text-large").isChecked()).isTrue();
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void theKeyboardReachesTheTextInOneStep() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = context.newPage();
            page.navigate(portal.at("documents/cg-elderly-allowance").toString());
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent"))
                    .isEqualTo("ข้ามไปเนื้อหาหลัก");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void aGuidePrintsOnOneSheet() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = context.newPage();
            page.navigate(portal.at("documents/cg-building-permit/print").toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(text.split("/Type\\s*/Page[^s]", -1)).as("sheets").hasSize(1 + 1);
        }
    }

    private BrowserContext context(int width, boolean scripts) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts)
                        .setExtraHTTPHeaders(
                                Map.of("Authorization", "Bearer " + portal.apiToken())));
    }

    private static Path picture(String path, String where) {
        String name = path.isEmpty() ? "home" : path.replaceAll("[/?=%]", "_");
        return PICTURES.resolve(name + "-" + where + ".png");
    }
}
