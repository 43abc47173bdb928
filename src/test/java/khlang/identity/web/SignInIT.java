package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out over HTTP. */
@ExtendWith(RunningPortal.Once.class)
class SignInIT {

    private final RunningPortal portal;

    SignInIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        portal.signInAsNew("known.one").close();
        try (Browser browser = portal.browser()) {
            HttpResponse<String> known = tried(browser, "known.one", "ไม่ใช่รหัสผ่านนี้แน่");
            HttpResponse<String> unknown = tried(browser, "nobody.one", "ไม่ใช่รหัสผ่านนี้แน่");
            assertThat(known.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(known.body()).select("[role=alert]").text())
                    .isEqualTo("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
            assertThat(unknown.body().replace("nobody.one", "known.one")).isEqualTo(known.body());
            assertThat(browser.cookie("khlang-session")).isEmpty();
        }
    }

    @Test
    void eachSignInHasANewSecretAndNobodyCanPlantOne() {
        portal.signInAsNew("fixed.one").close();
        try (Browser browser = portal.browser()) {
            browser.plant("khlang-session", "planted-by-somebody-else");
            HttpResponse<String> answer = tried(browser, "fixed.one", Members.PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(303);
            List<String> given = answer.headers().allValues("Set-Cookie");
            assertThat(given)
                    .anySatisfy(
                            cookie ->
                                    assertThat(cookie)
                                            .matches(
                                                    "khlang-session=[\\w-]{43}; Path=/; HttpOnly;"
                                                            + " SameSite=Lax"));
            assertThat(browser.open("me").select(".lead").text()).startsWith("fixed.one");
        }
        try (Browser thief = portal.browser()) {
            thief.plant("khlang-session", "planted-by-somebody-else");
            assertThat(thief.get("me").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void whoHasSignedInIsLedOnAndWhoHasNotIsLedThere() {
        try (Browser browser = portal.browser()) {
            assertThat(location(browser.get("me/security")))
                    .endsWith("/sign-in?to=%2Fme%2Fsecurity");
        }
        try (Browser browser = portal.signInAsNew("led.one")) {
            assertThat(location(browser.get("sign-in"))).endsWith("/me");
            assertThat(browser.open("me").text()).contains("led.one", "ออกจากระบบ");
            assertThat(browser.get("admin/accounts").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/%09//evil.example",
                "/%0d%0aX-Evil: 1"
            })
    void nobodyIsLedToAnotherSite(String to) {
        portal.signInAsNew("redirected.one").close();
        try (Browser browser = portal.browser()) {
            HttpResponse<String> answer =
                    browser.submit(
                            "sign-in",
                            "/sign-in",
                            Map.of(
                                    "user-name",
                                    "redirected.one",
                                    "password",
                                    Members.PASSWORD,
                                    "to",
                                    URLDecoder.decode(to, StandardCharsets.UTF_8)));
            assertThat(location(answer)).startsWith(portal.base().toString()).endsWith("/me");
            assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
        }
    }

    @Test
    void signingOutEndsTheSessionItself() {
        try (Browser browser = portal.signInAsNew("leaving.one")) {
            String secret = browser.cookie("khlang-session").orElseThrow();
            HttpResponse<String> answer = browser.submit("me", "/sign-out", Map.of());
            assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
            assertThat(browser.follow(answer).text()).contains("ออกจากระบบแล้ว");
            browser.plant("khlang-session", secret);
            assertThat(browser.get("me").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void signingOutElsewhereEndsTheOthersOnly() {
        try (Browser here = portal.signInAsNew("two.places");
                Browser there = portal.signIn("two.places", Members.PASSWORD)) {
            assertThat(here.open("me/account").select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
            here.submit("me/account", "/me/account/sign-out-elsewhere", Map.of());
            assertThat(there.get("me").statusCode()).isEqualTo(303);
            assertThat(here.open("me/account").select("tbody tr")).hasSize(1);
        }
    }

    @Test
    void formsWithoutTheirTokenAreRefused() {
        try (Browser browser = portal.signInAsNew("tokenless.one")) {
            assertThat(browser.post("me/account/sign-out-elsewhere", Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(browser.post("sign-out", Map.of("form-token", "wrong")).statusCode())
                    .isEqualTo(403);
            assertThat(browser.post("sign-in", Map.of("user-name", "x")).statusCode())
                    .isEqualTo(403);
            assertThat(browser.get("me").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void formsFromAnotherSiteAreRefusedEvenWithTheToken() {
        try (Browser browser = portal.signInAsNew("crossed.one")) {
            String token = Browser.token(browser.open("me"));
            HttpResponse<String> answer =
                    browser.send(
                            HttpRequest.newBuilder(portal.at("sign-out"))
                                    .header("Sec-Fetch-Site", "cross-site")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("form-token=" + token))
                                    .build());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(browser.get("me").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSessionAloneChangesNothingThroughTheInterfaceForPrograms() {
        try (Browser browser = portal.signInAsAdministrator()) {
            HttpResponse<String> answer =
                    browser.post("api/v1/accounts/first.admin/slips", Map.of());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(browser.get("api/v1/accounts").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatWasTypedIsGivenBackWhenTheSessionHasEnded() {
        try (Browser browser = portal.signInAsNew("late.one");
                Browser other = portal.signIn("late.one", Members.PASSWORD)) {
            Document open = browser.open("me/security");
            other.submit("me/account", "/me/account/sign-out-elsewhere", Map.of());
            HttpResponse<String> answer =
                    browser.submit(
                            open,
                            "/me/security/password",
                            Map.of("note", "ข้อความยาวที่พิมพ์ค้างไว้ก่อนหมดเวลา"));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("ข้อความยาวที่พิมพ์ค้างไว้ก่อนหมดเวลา", "หมดอายุ");
        }
    }

    @Test
    void whoTriesTooOftenWaitsButNotInAKnownBrowser() {
        try (Browser owner = portal.signInAsNew("guessed.one");
                Browser guesser = portal.browser()) {
            for (int i = 0; i < 5; i++) {
                assertThat(tried(guesser, "guessed.one", "เดา" + i).statusCode()).isEqualTo(422);
            }
            HttpResponse<String> answer = tried(guesser, "guessed.one", Members.PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("กรุณารอ");
            owner.submit("me", "/sign-out", Map.of());
            assertThat(tried(owner, "guessed.one", Members.PASSWORD).statusCode()).isEqualTo(303);
        }
    }

    private static HttpResponse<String> tried(Browser browser, String name, String password) {
        return browser.submit(
                "sign-in", "/sign-in", Map.of("user-name", name, "password", password));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
