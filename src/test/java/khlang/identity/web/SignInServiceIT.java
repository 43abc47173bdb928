package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-in service where there is none, and the ties of those who once came from one. */
@ExtendWith(RunningPortal.Once.class)
class SignInServiceIT {

    private static final String TIES = "admin/sign-in-service";

    private final RunningPortal portal;

    SignInServiceIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void withoutTheSettingsNothingLeadsToAService() {
        assertThat(Jsoup.parse(portal.get("sign-in").body()).select("a[href*=oidc]")).isEmpty();
        assertThat(portal.get("sign-in/oidc").statusCode()).isEqualTo(404);
        assertThat(portal.get("sign-in/oidc/return?code=x&state=y").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsSeeWhoIsTiedToWhat() {
        String key = tieTo("tied.one");
        assertThat(portal.get(TIES).statusCode()).isEqualTo(404);
        assertThat(portal.get(TIES + "/" + key).statusCode()).isEqualTo(404);
        try (Browser member = portal.signInAsNew("tied.member")) {
            assertThat(member.get(TIES).statusCode()).isEqualTo(404);
            assertThat(member.get(TIES + "/" + key).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> list = portal.send(portal.asAdministrator(TIES).build());
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("tied.one", "สมชาย ที่ระบบ");
    }

    @Test
    void somebodyIsTiedToAnotherAccountAndTheirSessionsEnd() {
        portal.signInAsNew("tied.target").close();
        String key = tieTo("tied.two");
        HttpResponse<String> answer = move(key, account("tied.two"), "  TIED.target ");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT account_id FROM external_identity WHERE id = ?",
                                        key))
                .isEqualTo(account("tied.target"));
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM account_session WHERE account_id = ?",
                                        account("tied.two")))
                .isEqualTo("0");
    }

    @Test
    void whoeverIsSlowerSeesWhatIsStoredNow() {
        portal.signInAsNew("tied.quick").close();
        String key = tieTo("tied.three");
        String shown = account("tied.three");
        move(key, shown, "tied.quick");
        HttpResponse<String> answer = move(key, shown, "tied.three");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("มีผู้เปลี่ยนการผูกบัญชีนี้ไปแล้ว", "<strong>tied.quick</strong>")
                .contains("value=\"tied.three\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody.there",
                "<script>alert(1)</script>",
                "'; --",
                "\u0000",
                "\u202Egnp",
                "🙂"
            })
    void aNameOfNoAccountIsSaidBesideTheField(String typed) {
        String key = tieTo("tied.four");
        HttpResponse<String> answer = move(key, account("tied.four"), typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ไม่มีบัญชีชื่อนี้").doesNotContain("<script>alert");
    }

    @Test
    void tenThousandLettersAreNoAccountEither() {
        String key = tieTo("tied.five");
        assertThat(move(key, account("tied.five"), "ก".repeat(10_000)).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : new String[] {"/999999", "/0", "/x", "/999999999999999999"}) {
            HttpResponse<String> answer = portal.send(portal.asAdministrator(TIES + path).build());
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
        }
    }

    /** An account, signed in, and somebody who is tied to it; answers the key of the tie. */
    private String tieTo(String userName) {
        if (portal.database()
                .rows("SELECT id FROM account WHERE user_name = ?", userName)
                .isEmpty()) {
            portal.signInAsNew(userName).close();
        }
        String subject = UUID.randomUUID().toString();
        portal.database()
                .change(
                        "INSERT INTO external_identity (account_id, issuer, subject, known_as)"
                                + " VALUES (?, 'https://login.example.go.th', ?, 'สมชาย ที่ระบบ')",
                        account(userName),
                        subject);
        return portal.database()
                .value("SELECT id FROM external_identity WHERE subject = ?", subject);
    }

    private String account(String userName) {
        return portal.database().value("SELECT id FROM account WHERE user_name = ?", userName);
    }

    private HttpResponse<String> move(String key, String shown, String typed) {
        return portal.send(
                portal.asAdministrator(TIES + "/" + key)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "version="
                                                + shown
                                                + "&user-name="
                                                + Browser.encoded(typed)))
                        .build());
    }
}
