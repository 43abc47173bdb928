package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second step of the sign-in. */
@ExtendWith(RunningPortal.Once.class)
class SecondFactorIT {

    private final RunningPortal portal;

    SecondFactorIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aCodeIsAskedForAndGoodOnce() {
        try (Browser owner = portal.signInAsNew("two.steps");
                Browser other = portal.browser()) {
            Document page = owner.open("me/security/second-factor");
            byte[] secret = OneTimeCodes.secret(page.select("code").text());
            HttpResponse<String> picture = owner.get("me/security/second-factor.svg");
            assertThat(picture.body()).contains("<svg");
            assertThat(picture.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(confirm(owner, "000000").statusCode()).isEqualTo(422);
            String first = OneTimeCodes.code(secret, -1);
            HttpResponse<String> on = confirm(owner, first);
            assertThat(on.statusCode()).isEqualTo(201);
            List<String> recovery = Jsoup.parse(on.body()).select("li code").eachText();
            assertThat(recovery).hasSize(10);

            Document second = Jsoup.parse(password(other).body());
            assertThat(second.select("h1").text()).contains("ขั้นที่สอง");
            assertThat(other.get("me").statusCode()).as("not yet").isEqualTo(303);
            assertThat(step(other, second, first).statusCode()).as("replayed").isEqualTo(422);
            String next = OneTimeCodes.code(secret, 0);
            assertThat(step(other, second, next).statusCode()).isEqualTo(303);
            assertThat(other.get("me").statusCode()).isEqualTo(200);

            Document third = Jsoup.parse(password(other).body());
            assertThat(step(other, third, next).statusCode()).as("replayed").isEqualTo(422);
            assertThat(step(other, third, recovery.getFirst()).statusCode()).isEqualTo(303);
            Document fourth = Jsoup.parse(password(other).body());
            assertThat(step(other, fourth, recovery.getFirst()).statusCode()).isEqualTo(422);
            HttpResponse<String> used =
                    other.submit(
                            fourth,
                            "/sign-in/code",
                            Map.of(
                                    "code",
                                    recovery.get(1),
                                    "step-token",
                                    third.select("[name=step-token]").val()));
            assertThat(used.body()).contains("ยืนยันนานเกินไป");
        }
    }

    @Test
    void theSecretIsShownNoMoreOnceItIsOn() {
        try (Browser owner = portal.signInAsNew("hidden.secret")) {
            Document page = owner.open("me/security/second-factor");
            byte[] secret = OneTimeCodes.secret(page.select("code").text());
            confirm(owner, OneTimeCodes.code(secret, 0));
            assertThat(owner.get("me/security/second-factor").statusCode()).isEqualTo(404);
            assertThat(owner.get("me/security/second-factor.svg").statusCode()).isEqualTo(404);
            HttpResponse<String> off =
                    owner.submit(
                            owner.open("me/security"),
                            "/me/security/recovery-codes",
                            Map.of("code", "123456"));
            assertThat(off.statusCode()).isEqualTo(422);
        }
    }

    private HttpResponse<String> password(Browser browser) {
        String token = Browser.token(browser.open("reset"));
        return browser.post(
                "sign-in",
                Map.of(
                        "form-token",
                        token,
                        "user-name",
                        "two.steps",
                        "password",
                        Members.PASSWORD));
    }

    private static HttpResponse<String> step(Browser browser, Document page, String code) {
        return browser.submit(page, "/sign-in/code", Map.of("code", code));
    }

    private static HttpResponse<String> confirm(Browser browser, String code) {
        return browser.submit(
                "me/security/second-factor", "/me/security/second-factor", Map.of("code", code));
    }
}
