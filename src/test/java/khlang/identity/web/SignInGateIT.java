package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A crowd at the door: it comes from an address of its own, or every other test would stand in it.
 */
@ExtendWith(RunningPortal.Once.class)
class SignInGateIT {

    private static final String CROWD = "127.0.0.77";
    private static final String ELSEWHERE = "127.0.0.78";

    private final RunningPortal portal;

    SignInGateIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aCrowdIsAskedToComeBackWhileOthersAndKnownBrowsersGetIn() throws IOException {
        portal.signInAsNew("early.bird").close();
        try (HttpClient there = from(CROWD);
                HttpClient here = from(ELSEWHERE)) {
            var known = new CookieBrowser(there);
            assertThat(signedIn(known).statusCode()).isEqualTo(303);
            var stranger = new CookieBrowser(there);

            HttpResponse<String> answer = tried(stranger, "");
            for (int i = 0; answer.statusCode() != 503 && i < 2_000; i++) {
                answer = tried(stranger, "");
            }
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("h1").text()).isEqualTo("มีผู้เข้าสู่ระบบพร้อมกันมาก");
            assertThat(page.select("main a[href=/sign-in]").text()).isEqualTo("ลองอีกครั้ง");

            assertThat(stranger.get(portal.at("search?q=ภาษี")).statusCode()).isEqualTo(200);
            assertThat(stranger.get(portal.at("sign-in")).statusCode()).isEqualTo(200);
            known.cookies(portal.base()).remove("khlang-session");
            assertThat(signedIn(known).statusCode()).isEqualTo(303);
            assertThat(signedIn(new CookieBrowser(here)).statusCode()).isEqualTo(303);
        }
    }

    private HttpResponse<String> signedIn(CookieBrowser browser) {
        String token = Browser.token(Jsoup.parse(browser.get(portal.at("sign-in")).body()));
        return browser.post(
                portal.at("sign-in"),
                Map.of(
                        "form-token",
                        token,
                        "user-name",
                        "early.bird",
                        "password",
                        Members.PASSWORD));
    }

    private HttpResponse<String> tried(CookieBrowser browser, String token) {
        return browser.post(portal.at("sign-in"), Map.of("form-token", token, "user-name", "x"));
    }

    private static HttpClient from(String address) throws IOException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build();
    }
}
