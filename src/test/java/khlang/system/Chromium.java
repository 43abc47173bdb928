package khlang.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/** The real browser, as the system has it. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int HEIGHT = 844;

    private final Playwright playwright;
    private final Browser browser;

    /** Starts it; the tests that need it are skipped, loudly, where there is none. */
    public Chromium() {
        assumeTrue(
                Files.isExecutable(PROGRAM),
                "SKIPPED: the browser tests need Chromium at " + PROGRAM);
        // A busy machine is no fault of the page.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--no-first-run")));
    }

    /** What contexts are opened in. */
    public Browser browser() {
        return browser;
    }

    /** The window of somebody who has signed in on the page for it, at a desk. */
    public BrowserContext signedIn(RunningPortal portal, String user, boolean scripts) {
        return signedIn(portal.at(""), user, Members.PASSWORD, scripts);
    }

    /** A colleague's page, as wide as a telephone (390) or a desk (1280). */
    public Page window(RunningPortal portal, Colleague one, boolean scripts, int width) {
        Page page = signedIn(portal, one.user(), scripts).newPage();
        page.setViewportSize(width, HEIGHT);
        return page;
    }

    /** The same on a portal of a test's own. */
    public BrowserContext signedIn(URI base, String user, String password, boolean scripts) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(60_000);
        try (Page page = context.newPage()) {
            page.navigate(base.resolve("sign-in").toString());
            page.fill("#user-name", user);
            page.fill("#password", password);
            page.click("main button[type=submit]");
            page.waitForURL(address -> !address.contains("/sign-in"));
        }
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
