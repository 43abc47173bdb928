package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is typed into any form of ours, the answer is Thai and no failure. */
@ExtendWith(RunningPortal.Once.class)
class HostileFormsIT {

    private static final List<String> VALUES =
            List.of(
                    "ก".repeat(10_000),
                    "a\u0000b",
                    "a\u0007\u001b[31mb",
                    "\u202Eevil\u202C",
                    "😀👩‍👩‍👧‍👦",
                    "<script>alert(1)</script>",
                    "'; DROP TABLE account; --",
                    "\uFFFE\uFFFF",
                    "{0} ${1} #{2}",
                    "%s%n%00",
                    " ");

    private final RunningPortal portal;

    HostileFormsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void formsOfThePublic() {
        portal.signInAsAdministrator().close();
        try (Browser browser = portal.browser()) {
            for (String value : VALUES) {
                check(
                        browser.submit(
                                "sign-in",
                                "/sign-in",
                                Map.of("user-name", value, "password", value, "to", value)),
                        value);
                check(
                        browser.submit(
                                "reset",
                                "/reset",
                                Map.of(
                                        "user-name",
                                        value,
                                        "code",
                                        value,
                                        "password",
                                        value,
                                        "password-again",
                                        value)),
                        value);
            }
        }
    }

    /** Whoever has shown no right yet must not fill the memory, whatever cookie they make up. */
    @Test
    void onlyThosePortalKnowsSendLongForms() {
        var fields = Map.of("user-name", "a", "password", "a".repeat(2 << 20));
        try (Browser stranger = portal.browser();
                Browser member = portal.signInAsAdministrator()) {
            assertThat(stranger.post("sign-in", fields).statusCode()).isEqualTo(413);
            stranger.plant("khlang-session", "made-up");
            assertThat(stranger.post("sign-in", fields).statusCode()).isEqualTo(413);
            assertThat(stranger.post("me/display", fields).statusCode()).isEqualTo(413);
            assertThat(member.post("me/display", fields).statusCode())
                    .as("without a token")
                    .isEqualTo(403);
        }
    }

    @Test
    void formsOfMembersAndAdministrators() {
        portal.signInAsNew("hostile.one").close();
        try (Browser admin = portal.signInAsAdministrator()) {
            String account =
                    admin.open("admin/accounts?q=hostile.one")
                            .select("tbody a")
                            .first()
                            .attr("href")
                            .substring(1);
            for (String value : VALUES) {
                var all = new HashMap<String, Object>();
                for (String field :
                        List.of(
                                "user-name",
                                "display-name",
                                "person",
                                "editor",
                                "head-division-0",
                                "head-from-0",
                                "head-to-0",
                                "old-password",
                                "password",
                                "password-again",
                                "code")) {
                    all.put(field, value);
                }
                check(admin.submit("admin/accounts/new?person=0", "/admin/accounts", all), value);
                check(admin.submit(account, "/" + account + "/roles", all), value);
                check(admin.submit("me/security", "/me/security/password", all), value);
                check(
                        admin.submit(
                                "me/security/second-factor", "/me/security/second-factor", all),
                        value);
                all.put("version", value);
                check(admin.submit(account, "/" + account + "/closing", all), value);
                String asked = Browser.encoded(value.substring(0, Math.min(500, value.length())));
                String query = "?q=" + asked + "&state=nonsense";
                check(admin.get("admin/accounts" + query + "&page=-1"), value);
                check(admin.get("admin/accounts/new" + query), value);
                check(admin.get("admin/accounts/new?person=" + asked), value);
            }
            assertThat(admin.open(account).select("h1").text()).isEqualTo("hostile.one");
        }
    }

    private static void check(HttpResponse<String> answer, String value) {
        assertThat(answer.statusCode())
                .as("%.20s", value)
                .isIn(200, 303, 400, 404, 409, 413, 414, 422, 429);
        if (answer.statusCode() != 303) {
            assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("th");
            assertThat(answer.body()).doesNotContain("<script>alert");
        }
    }
}
