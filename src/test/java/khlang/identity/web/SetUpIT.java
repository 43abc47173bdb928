package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.Members;
import khlang.system.PortalDatabase;
import khlang.system.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes of an installation, and that a restart signs nobody out. */
class SetUpIT {

    private static final String PASSWORD = Members.PASSWORD;

    @Test
    void theKeyOpensTheSetUpOnceAndTheSessionOutlivesARestart(@TempDir Path data) throws Exception {
        String secret;
        try (var portal = PortalProcess.run(data).awaitReady()) {
            assertThat(portal.output())
                    .contains("/set-up?key=", "Nobody can administer the portal yet");
            assertThat(portal.get("set-up").statusCode()).isEqualTo(404);
            assertThat(portal.get("set-up?key=x").statusCode()).isEqualTo(404);
            String printed = portal.output().replaceAll("(?s).*/(set-up\\?key=[\\w-]+).*", "$1");
            Members.create(portal, "early.visitor");
            theKeyLeavesTheAddress(portal, printed);
            everybodyCanUseThePage(portal, printed);
            refusesAWeakPasswordAndKeepsTheName(portal, printed);

            String link = Members.setUpLink(portal);
            assertThat(portal.get(printed).statusCode()).as("the older link").isEqualTo(404);
            Browser browser = Members.setUp(portal, "First.Admin", PASSWORD);
            assertThat(portal.get(link).statusCode()).isEqualTo(404);
            assertThat(browser.open("me").select(".lead").text()).startsWith("first.admin");
            assertThat(browser.open("admin/accounts").text()).contains("ควรมี 2 คน", "ผู้ดูแลระบบ");
            secret = browser.cookie("khlang-session").orElseThrow();
            refuseThreeTimes(portal);
            browser.close();
        }
        try (var portal = PortalProcess.run(data).awaitReady();
                var browser = new Browser(portal.base())) {
            assertThat(portal.output()).doesNotContain("set-up?key");
            browser.plant("khlang-session", secret);
            assertThat(browser.get("me").statusCode()).isEqualTo(200);
            assertThat(
                            PortalDatabase.of(data)
                                    .rows(
                                            "SELECT object_key, source, after_text FROM audit_entry"
                                                    + " WHERE action = 'SIGN_IN_REFUSED' ORDER BY"
                                                    + " number"))
                    .satisfiesExactly(
                            row -> assertThat(row).containsExactly("account:?", "127.0.0.1", ""),
                            row ->
                                    assertThat(row)
                                            .startsWith("account:?", "127.0.0.1")
                                            .element(2)
                                            .asString()
                                            .startsWith("2 more until 20"));
        }
        Path key = data.resolve("identity.key");
        if (Files.exists(key)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
    }

    private static void everybodyCanUseThePage(PortalProcess portal, String link) {
        try (var chromium = new Chromium()) {
            var page = chromium.browser().newContext().newPage();
            page.navigate(portal.base().resolve(link).toString());
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
            page.locator("#user-name").fill("somchai.j");
            page.locator("#password").fill("password1234");
            page.locator("#password-again").fill("password1234");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("#password-problem").isVisible()).isTrue();
            Looking.findsNothing(page);
        }
    }

    /** It would stay in the history of the browser, and in logs of web servers. */
    private static void theKeyLeavesTheAddress(PortalProcess portal, String printed) {
        try (var browser = new Browser(portal.base())) {
            HttpResponse<String> answer = browser.get(printed);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains(portal.base() + "set-up");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .anySatisfy(
                            cookie ->
                                    assertThat(cookie)
                                            .startsWith("khlang-key=")
                                            .contains("HttpOnly", "Max-Age=3600"));
            String key = browser.cookie("khlang-key").orElseThrow();
            assertThat(browser.open("set-up").html()).doesNotContain(key);
            HttpResponse<String> taken =
                    browser.submit(
                            "set-up",
                            "/set-up",
                            Map.of(
                                    "user-name",
                                    "early.visitor",
                                    "password",
                                    PASSWORD,
                                    "password-again",
                                    PASSWORD));
            assertThat(taken.statusCode()).isEqualTo(422);
            assertThat(taken.body()).contains("มีผู้ใช้ชื่อนี้แล้ว");
        }
    }

    private static void refuseThreeTimes(PortalProcess portal) {
        try (var browser = new Browser(portal.base())) {
            for (int i = 0; i < 3; i++) {
                assertThat(
                                browser.submit(
                                                "sign-in",
                                                "/sign-in",
                                                Map.of("user-name", "nobody" + i, "password", "x"))
                                        .statusCode())
                        .isEqualTo(422);
            }
        }
    }

    private static void refusesAWeakPasswordAndKeepsTheName(PortalProcess portal, String link) {
        try (var browser = new Browser(portal.base())) {
            browser.get(link);
            HttpResponse<String> answer =
                    browser.submit(
                            "set-up",
                            "/set-up",
                            Map.of(
                                    "user-name",
                                    "somchai.j",
                                    "password",
                                    "password1234",
                                    "password-again",
                                    "password1234"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("เดาง่ายเกินไป", "somchai.j")
                    .doesNotContain("password1234");
        }
    }
}
