package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do for the security of their own account, in a portal that sends no mail. */
@ExtendWith(RunningPortal.Once.class)
class OwnSecurityIT {

    private static final String NEW = "นกกระจอกบินข้ามคลองชลประทาน";

    private final RunningPortal portal;

    OwnSecurityIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aPasswordIsChangedWithTheOldOneAndTheOtherBrowsersAreOut() {
        try (Browser here = portal.signInAsNew("changing.one");
                Browser there = portal.signIn("changing.one", Members.PASSWORD)) {
            HttpResponse<String> wrong = change(here, "ไม่ใช่รหัสผ่านเดิมแน่นอน");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("รหัสผ่านปัจจุบันไม่ถูกต้อง");
            String mark = here.cookie("khlang-browser").orElseThrow();
            HttpResponse<String> changed = change(here, Members.PASSWORD);
            assertThat(here.follow(changed).text()).contains("เปลี่ยนรหัสผ่านแล้ว");
            assertThat(here.cookie("khlang-browser")).isPresent().isNotEqualTo(mark);
            assertThat(here.get("me").statusCode()).isEqualTo(200);
            assertThat(there.get("me").statusCode()).isEqualTo(303);
            assertThat(tried(there, "changing.one", Members.PASSWORD)).isEqualTo(422);
            portal.signIn("changing.one", NEW).close();
        }
    }

    @Test
    void aForgottenBrowserIsSlowedDownAsAnyOther() {
        try (Browser owner = portal.signInAsNew("forgetting.one");
                Browser lost = portal.browser()) {
            String mark = owner.cookie("khlang-browser").orElseThrow();
            Document security = owner.open("me/security");
            HttpResponse<String> done = owner.submit(security, "/me/security/browsers", Map.of());
            assertThat(owner.follow(done).text()).contains("ลืมเบราว์เซอร์ที่เคยใช้แล้ว");
            lost.plant("khlang-browser", mark);
            for (int i = 0; i < 5; i++) {
                assertThat(tried(lost, "forgetting.one", "เดา" + i)).isEqualTo(422);
            }
            assertThat(tried(lost, "forgetting.one", "เดา")).as("a stranger").isEqualTo(429);
            lost.plant("khlang-browser", owner.cookie("khlang-browser").orElseThrow());
            assertThat(tried(lost, "forgetting.one", "เดา")).as("the new mark").isEqualTo(422);
        }
    }

    @Test
    void signingOutElsewhereForgetsTheOtherBrowsersToo() {
        try (Browser owner = portal.signInAsNew("elsewhere.one");
                Browser lost = portal.browser()) {
            lost.plant("khlang-browser", owner.cookie("khlang-browser").orElseThrow());
            portal.signIn("elsewhere.one", Members.PASSWORD).close();
            owner.submit("me/account", "/me/account/sign-out-elsewhere", Map.of());
            for (int i = 0; i < 5; i++) {
                tried(lost, "elsewhere.one", "เดา" + i);
            }
            assertThat(tried(lost, "elsewhere.one", "เดา")).isEqualTo(429);
        }
    }

    @Test
    void guessingDoesNotFillTheAuditLog() {
        String rows =
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'SIGN_IN_REFUSED'"
                        + " AND object_key = 'account:refused.one'";
        try (Browser browser = portal.signInAsNew("refused.one")) {
            browser.submit("me", "/sign-out", Map.of());
            for (int i = 0; i < 8; i++) {
                assertThat(tried(browser, "refused.one", "เดา" + i)).isEqualTo(422);
            }
            assertThat(portal.database().value(rows)).isEqualTo("1");
        }
    }

    @Test
    void withoutAMailServerThePageSaysWhomToAsk() {
        try (Browser browser = portal.browser()) {
            assertThat(browser.open("sign-in").select("a[href=/reset/mail]")).isEmpty();
            Document page = browser.open("reset/mail");
            assertThat(page.select("main form")).isEmpty();
            assertThat(page.select("main").text()).contains("เลขานุการ", "ใบตั้งรหัสผ่าน");
            String token = Browser.token(browser.open("sign-in"));
            assertThat(
                            browser.post("reset/mail", Map.of("form-token", token, "who", "a"))
                                    .statusCode())
                    .isEqualTo(404);
            assertThat(browser.get("reset/mail/password").statusCode()).isEqualTo(410);
            browser.get("reset/mail/password?key=" + "a".repeat(43));
            assertThat(browser.get("reset/mail/password").statusCode()).isEqualTo(410);
        }
    }

    private static HttpResponse<String> change(Browser browser, String old) {
        return browser.submit(
                "me/security",
                "/me/security/password",
                Map.of("old-password", old, "password", NEW, "password-again", NEW));
    }

    private static int tried(Browser browser, String name, String password) {
        return browser.submit(
                        "sign-in", "/sign-in", Map.of("user-name", name, "password", password))
                .statusCode();
    }
}
