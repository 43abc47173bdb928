package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import khlang.system.Browser;
import khlang.system.Members;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sign-in with a real Keycloak, switched on with {@code -Dkhlang.keycloak=on}. Its tests are
 * one story and stand in its order: groups change, and in the end the service is stopped.
 */
@ExtendWith(WithKeycloak.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

    private static final String ADMINISTRATION = "admin/accounts";
    private static final String SUBJECT_OF =
            "SELECT a.user_name FROM account a JOIN external_identity e ON e.account_id = a.id"
                    + " WHERE e.known_as = ?";

    @TempDir static Path data;
    private static PortalWithKeycloak both;

    @BeforeAll
    static void start() throws IOException {
        both = PortalWithKeycloak.start(data);
    }

    @AfterAll
    static void stop() {
        if (both != null) {
            both.close();
        }
    }

    @Test
    @Order(1)
    void theSignInPageLeadsToTheService() {
        Element button =
                Jsoup.parse(both.portal().get("sign-in?to=/categories").body())
                        .selectFirst("a[href*=/sign-in/oidc]");
        assertThat(button).isNotNull();
        assertThat(button.text()).isEqualTo("เข้าสู่ระบบด้วยบัญชีหน่วยงาน");
        assertThat(button.attr("href"))
                .isEqualTo(both.portal().base() + "sign-in/oidc?to=%2Fcategories");
    }

    @Test
    @Order(2)
    void whoIsInTheGroupAdministersAndIsLedWhereTheyWantedToGo() {
        CookieBrowser browser = both.browser();
        HttpResponse<String> answer = browser.get(both.signIn(browser, "nattha", "/categories"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(PortalWithKeycloak.location(answer).getPath()).isEqualTo("/categories");
        assertThat(both.page(browser, "me").body()).contains("ณัฐชา ทดสอบ", "ผู้ดูแลระบบ");
        assertThat(both.page(browser, ADMINISTRATION).statusCode()).isEqualTo(200);
        assertThat(both.database().rows(SUBJECT_OF, "nattha")).containsExactly(List.of("nattha"));
        assertThat(
                        both.database()
                                .value(
                                        "SELECT password FROM account WHERE user_name = ?",
                                        "nattha"))
                .isNull();
    }

    @Test
    @Order(3)
    void whoIsInNoGroupAndNoRegisterMayDoNoMoreThanThePublic() {
        CookieBrowser browser = both.browser();
        browser.get(both.signIn(browser, "wichai", ""));
        assertThat(both.page(browser, "me").body()).contains("วิชัย ทดสอบ");
        assertThat(both.page(browser, ADMINISTRATION).statusCode()).isEqualTo(404);
        assertThat(
                        both.database()
                                .rows(
                                        "SELECT role FROM group_grant g JOIN external_identity e"
                                                + " ON e.id = g.external_identity_id WHERE e.known_as = 'wichai'"))
                .isEmpty();
    }

    @Test
    @Order(4)
    void whoComesBackIsTheSameAndHasWhatTheGroupsBringNow() {
        both.keycloak().addToGroup("wichai", "km-editors-finance");
        CookieBrowser browser = both.browser();
        browser.get(both.signIn(browser, "wichai", ""));
        assertThat(both.database().rows(SUBJECT_OF, "wichai")).hasSize(1);
        assertThat(both.page(browser, "me/account").body()).contains("ผู้ดูแลเนื้อหา");
    }

    @Test
    @Order(5)
    void whoIsTakenOutOfTheGroupLosesItsRoleAndKeepsWhatWasGivenByHand() {
        both.database()
                .change(
                        "INSERT INTO role_grant (account_id, role, division) SELECT id, 'EDITOR',"
                                + " 'finance' FROM account WHERE user_name = 'nattha'");
        both.keycloak().removeFromGroup("nattha", "km-admins");
        CookieBrowser browser = both.browser();
        browser.get(both.signIn(browser, "nattha", ""));
        assertThat(both.page(browser, ADMINISTRATION).statusCode()).isEqualTo(404);
        assertThat(both.page(browser, "me/account").body())
                .contains("ผู้ดูแลเนื้อหา")
                .doesNotContain("ผู้ดูแลระบบ");
    }

    @Test
    @Order(6)
    void anAccountOfTheSameNameIsNotTakenOver() {
        both.database()
                .change(
                        "UPDATE external_identity SET subject = 'other' WHERE known_as = ?",
                        "wichai");
        CookieBrowser browser = both.browser();
        browser.get(both.signIn(browser, "wichai", ""));
        assertThat(both.database().rows(SUBJECT_OF, "wichai"))
                .containsExactlyInAnyOrder(List.of("wichai"), List.of("wichai-2"));
    }

    @Test
    @Order(7)
    void anAnswerWithAnotherStateIsRefused() {
        CookieBrowser browser = both.browser();
        URI answer = both.signIn(browser, "nattha", "");
        URI wrong = URI.create(answer.toString().replaceFirst("state=[^&]+", "state=wrong"));
        assertStale(browser.get(wrong), browser);
        assertStale(browser.get(answer), browser);
    }

    @Test
    @Order(8)
    void anAnswerBroughtByAnotherBrowserIsRefused() {
        URI answer = both.signIn(both.browser(), "nattha", "");
        CookieBrowser other = both.browser();
        assertStale(other.get(answer), other);
    }

    @Test
    @Order(9)
    void aCodeServesOnce() {
        CookieBrowser browser = both.browser();
        URI answer = both.signIn(browser, "nattha", "");
        Map<String, String> kept = Map.copyOf(browser.cookies(both.portal().base()));
        assertThat(browser.get(answer).statusCode()).isEqualTo(303);
        CookieBrowser thief = both.browser();
        thief.cookies(both.portal().base()).putAll(kept);
        assertStale(thief.get(answer), thief);
    }

    @Test
    @Order(10)
    void whoSaysNoAtTheServiceIsTold() {
        CookieBrowser browser = both.browser();
        URI answer = both.signIn(browser, "nattha", "");
        URI declined =
                URI.create(answer.toString().replaceFirst("code=[^&]+", "error=access_denied"));
        HttpResponse<String> page = browser.get(declined);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("ไม่อนุญาต หรือท่านยกเลิก");
    }

    @Test
    @Order(11)
    void aClosedAccountStaysClosed() {
        both.database().change("UPDATE account SET state = 'CLOSED' WHERE user_name = 'nattha'");
        CookieBrowser browser = both.browser();
        HttpResponse<String> page = browser.get(both.signIn(browser, "nattha", ""));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("บัญชีนี้ใช้เข้าสู่ระบบไม่ได้แล้ว");
        assertThat(browser.cookies(both.portal().base())).doesNotContainKey("khlang-session");
    }

    @Test
    @Order(12)
    void theOneWhoWorksHereWithTheSameVerifiedAddressIsRecognised() {
        long person = both.addPerson("wichai@EXAMPLE.go.th");
        both.database().change("UPDATE external_identity SET subject = id");
        CookieBrowser browser = both.browser();
        browser.get(both.signIn(browser, "wichai", ""));
        assertThat(
                        both.database()
                                .rows("SELECT user_name FROM account WHERE person_id = ?", person))
                .containsExactly(List.of("wichai-3"));
        assertThat(both.page(browser, "me").body()).contains("วิชัย ในทะเบียน", "เจ้าหน้าที่");
    }

    @Test
    @Order(13)
    void anAdministratorTiesSomebodyToTheAccountThatTheyHadBefore() {
        String key =
                both.database()
                        .value(
                                "SELECT MAX(id) FROM external_identity WHERE known_as = ?",
                                "wichai");
        try (Browser local = both.signInHere()) {
            String path = "admin/sign-in-service/" + key;
            assertThat(local.submit(path, "/" + path, Map.of("user-name", "nobody")).statusCode())
                    .isEqualTo(422);
            HttpResponse<String> tied =
                    local.submit(path, "/" + path, Map.of("user-name", Members.ADMINISTRATOR));
            assertThat(local.follow(tied).text()).contains("ผูกกับบัญชีใหม่แล้ว");
        }
        CookieBrowser browser = both.browser();
        browser.get(both.signIn(browser, "wichai", ""));
        assertThat(both.page(browser, "me").body()).contains(Members.ADMINISTRATOR);
        assertThat(both.page(browser, ADMINISTRATION).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(14)
    void withoutTheServiceAPageExplainsAndThePasswordStillOpens() {
        CookieBrowser late = both.browser();
        URI answer = both.signIn(late, "nattha", "");
        both.keycloak().close();
        HttpResponse<String> page = late.get(answer);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("ติดต่อระบบบัญชีหน่วยงานไม่ได้");
        HttpResponse<String> begin = awaitItsLoss();
        assertThat(begin.body()).contains("เข้าสู่ระบบด้วยรหัสผ่าน").contains("lang=\"th\"");
        try (Browser local = both.signInHere()) {
            assertThat(local.get(ADMINISTRATION).statusCode()).isEqualTo(200);
        }
    }

    /** What is known of the service counts for twenty seconds; until then one is sent there. */
    private static HttpResponse<String> awaitItsLoss() {
        URI begin = both.portal().base().resolve("sign-in/oidc");
        Instant deadline = Instant.now().plus(Duration.ofMinutes(1));
        HttpResponse<String> answer = both.browser().get(begin);
        while (answer.statusCode() != 503 && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            answer = both.browser().get(begin);
        }
        assertThat(answer.statusCode()).isEqualTo(503);
        return answer;
    }

    private static void assertStale(HttpResponse<String> page, CookieBrowser browser) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(400);
        assertThat(page.body()).contains("การเข้าสู่ระบบหมดเวลาแล้ว");
        assertThat(browser.cookies(both.portal().base()))
                .doesNotContainKeys("khlang-session", "khlang-begun");
    }
}
