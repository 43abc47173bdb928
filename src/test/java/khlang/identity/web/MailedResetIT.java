package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.system.Browser;
import khlang.system.MailServerForTests;
import khlang.system.Members;
import khlang.system.PortalDatabase;
import khlang.system.PortalProcess;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Forgotten passwords and security notices by letter, with a real mail server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailedResetIT {

    private static final String NEW = "กระต่ายขาวนอนใต้ต้นมะขาม";
    private static final Pattern LINK =
            Pattern.compile("(http\\S+/reset/mail/password)\\?key=(\\S+)");

    private final MailServerForTests mail = new MailServerForTests();
    private PortalProcess portal;
    private PortalDatabase database;
    private int letters;

    @BeforeAll
    void start(@TempDir Path data) {
        int port = PortalProcess.freePort();
        var settings = new HashMap<>(mail.settings("http://127.0.0.1:" + port + "/"));
        settings.put("KHLANG_HTTP_PORT", Integer.toString(port));
        settings.put("KHLANG_REHEARSAL", "off");
        mail.open();
        portal = PortalProcess.run(data, settings).awaitReady();
        database = PortalDatabase.of(data);
        Members.setUp(portal, Members.ADMINISTRATOR, Members.PASSWORD).close();
        Members.create(portal, "fon.mail");
        database.change(
                "INSERT INTO staff_type (slug, name, counted, sort_order)"
                        + " VALUES ('it-mail', 'พนักงานทดสอบจดหมาย', TRUE, 97)");
        database.change(
                "INSERT INTO staff_position (name, staff_type_id, sort_order)"
                        + " SELECT 'ผู้รับจดหมาย', id, 97 FROM staff_type WHERE slug = 'it-mail'");
        database.change(
                "INSERT INTO person (title, first_name, last_name, position_id, staff_type_id,"
                        + " email) SELECT 'นางสาว', 'ฝน', 'รับจดหมาย', id, staff_type_id,"
                        + " 'fon@example.go.th' FROM staff_position WHERE name = 'ผู้รับจดหมาย'");
        database.change(
                "UPDATE account SET person_id = (SELECT id FROM person WHERE first_name = 'ฝน')"
                        + " WHERE user_name = 'fon.mail'");
    }

    @AfterAll
    void stop() {
        portal.close();
        mail.close();
    }

    @Test
    @Order(1)
    void theLetterLeadsToANewPasswordOnceAndEndsWhatWasOpen() throws Exception {
        try (Browser open = signIn(Members.PASSWORD);
                Browser browser = new Browser(portal.base())) {
            assertThat(browser.open("sign-in").select("a[href=/reset/mail]")).hasSize(1);
            assertThat(ask(browser, "Fon.Mail").statusCode()).isEqualTo(303);
            MimeMessage letter = next();
            assertThat(letter.getSubject()).isEqualTo("คลังความรู้: ตั้งรหัสผ่านใหม่");
            assertThat(letter.getRecipients(Message.RecipientType.TO)[0])
                    .hasToString("fon@example.go.th");
            assertThat(letter.getFrom()[0]).hasToString("km@example.go.th");
            String text = MailServerForTests.text(letter);
            assertThat(text)
                    .startsWith("มีผู้ขอตั้งรหัสผ่านใหม่ของบัญชี fon.mail ในคลังความรู้\n")
                    .contains("ภายใน 30 นาที", "ถ้าท่านไม่ได้ขอ");
            assertThat(database.value("SELECT key_hash FROM mailed_key"))
                    .hasSize(64)
                    .isNotEqualTo(key(text));
            assertThat(open.get("me").statusCode()).as("asking ends nothing").isEqualTo(200);

            HttpResponse<String> opened = browser.get(path(text));
            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(opened.headers().firstValue("Location").orElseThrow())
                    .isEqualTo(portal.base() + "reset/mail/password");
            assertThat(opened.headers().allValues("Set-Cookie"))
                    .anySatisfy(
                            cookie ->
                                    assertThat(cookie)
                                            .startsWith("khlang-key=")
                                            .contains("HttpOnly", "SameSite=Lax", "Max-Age=1800"));
            assertThat(browser.open("reset/mail/password").text()).contains("fon.mail");
            HttpResponse<String> weak = set(browser, "password1234");
            assertThat(weak.statusCode()).isEqualTo(422);
            assertThat(weak.body()).contains("เดาง่ายเกินไป").doesNotContain("password1234");
            assertThat(browser.follow(set(browser, NEW)).text()).contains("ตั้งรหัสผ่านใหม่แล้ว");

            assertThat(open.get("me").statusCode()).as("ended").isEqualTo(303);
            assertThat(browser.cookie("khlang-key")).isEmpty();
            browser.get(path(text));
            assertThat(browser.get("reset/mail/password").statusCode()).isEqualTo(410);
            assertThat(entries("PASSWORD_RESET_ISSUED")).isEqualTo(1);
            assertThat(
                            database.value(
                                    "SELECT after_text FROM audit_entry WHERE action ="
                                            + " 'PASSWORD_CHANGED' ORDER BY number DESC LIMIT 1"))
                    .isEqualTo("mail");
        }
        assertThat(MailServerForTests.text(next()))
                .contains("รหัสผ่านของบัญชี fon.mail ถูกตั้งใหม่ด้วยลิงก์ในอีเมล", "/me/security");
        try (Browser fon = signIn(NEW)) {
            assertThat(fon.open("me/notices").text())
                    .contains("ถูกตั้งใหม่ด้วยลิงก์ในอีเมล", "จากเบราว์เซอร์ที่ไม่เคยใช้");
            next();
        }
    }

    @Test
    @Order(2)
    void whoHasNoAccountIsAnsweredAlikeAndGetsNothing() {
        try (Browser browser = new Browser(portal.base())) {
            HttpResponse<String> nobody = ask(browser, "nobody.here");
            HttpResponse<String> stranger = ask(browser, "stranger@example.com");
            HttpResponse<String> known = ask(browser, "FON@example.go.th");
            for (HttpResponse<String> answer : List.of(nobody, stranger)) {
                assertThat(answer.statusCode()).isEqualTo(known.statusCode());
                assertThat(answer.headers().map().keySet())
                        .isEqualTo(known.headers().map().keySet());
                assertThat(answer.headers().firstValue("Location"))
                        .isEqualTo(known.headers().firstValue("Location"));
            }
            assertThat(browser.follow(known).text()).contains("ถ้ามีบัญชีนี้");
            assertThat(MailServerForTests.text(next())).contains("fon.mail");
        }
    }

    @Test
    @Order(3)
    void aHostThatSomebodyMakesUpIsInNoLetter() throws Exception {
        try (Browser browser = new Browser(portal.base())) {
            Document form = browser.open("reset/mail");
            String answer =
                    RawHttp.post(
                            portal.base(),
                            "evil.example",
                            "/reset/mail",
                            "khlang-form=" + browser.cookie("khlang-form").orElseThrow(),
                            "who=fon.mail&form-token=" + Browser.token(form));
            assertThat(answer).startsWith("HTTP/1.1 421");
            answer =
                    RawHttp.post(
                            portal.base(),
                            "localhost:1",
                            "/reset/mail",
                            "khlang-form=" + browser.cookie("khlang-form").orElseThrow(),
                            "who=fon.mail&form-token=" + Browser.token(form));
            assertThat(answer).startsWith("HTTP/1.1 303");
            assertThat(MailServerForTests.text(next()))
                    .contains(portal.base() + "reset/mail/password?key=")
                    .doesNotContain("evil", "localhost:1");
        }
    }

    @Test
    @Order(4)
    void aLetterWaitsWhileTheMailServerIsAwayAndNoKeyStandsInIt() {
        database.await("SELECT COUNT(*) FROM letter", "0"); // those of the tests before are sent
        mail.close();
        try (Browser admin =
                Members.signIn(portal.base(), Members.ADMINISTRATOR, Members.PASSWORD)) {
            String account = database.value("SELECT id FROM account WHERE user_name = 'fon.mail'");
            String path = "admin/accounts/" + account;
            assertThat(admin.submit(path, "/" + path + "/slips", Map.of()).statusCode())
                    .isEqualTo(201);
        }
        database.await("SELECT COUNT(*) FROM letter WHERE attempts > 0", "1");
        assertThat(database.value("SELECT body FROM letter")).matches("[A-Za-z0-9+/=]+");
        mail.open();
        letters = 0;
        database.change("UPDATE letter SET next_attempt = '2020-01-01'");
        assertThat(MailServerForTests.text(next()))
                .contains("ออกใบตั้งรหัสผ่านให้บัญชี fon.mail", "first.admin");
        database.await("SELECT COUNT(*) FROM letter", "0");
    }

    @Test
    @Order(5)
    void whoAsksTooOftenWaitsAndNobodyIsFloodedWithLetters() {
        int before = entries("PASSWORD_RESET_ISSUED");
        try (Browser browser = new Browser(portal.base())) {
            HttpResponse<String> answer = ask(browser, "fon.mail");
            for (int i = 0; i < 10 && answer.statusCode() == 303; i++) {
                answer = ask(browser, "fon.mail");
            }
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(Jsoup.parse(answer.body()).select(".field-problem").text())
                    .contains("กรุณารอ");
        }
        assertThat(entries("PASSWORD_RESET_ISSUED")).isLessThanOrEqualTo(before + 1);
    }

    @Test
    @Order(6)
    void theOwnerIsToldOfRolesAndOfTheSecondFactor() {
        String path =
                "admin/accounts/"
                        + database.value("SELECT id FROM account WHERE user_name = 'fon.mail'");
        try (Browser admin =
                Members.signIn(portal.base(), Members.ADMINISTRATOR, Members.PASSWORD)) {
            String division = admin.open(path).select("input[name=editor]").first().val();
            for (List<String> editor : List.of(List.of(division), List.<String>of())) {
                assertThat(
                                admin.submit(path, "/" + path + "/roles", Map.of("editor", editor))
                                        .statusCode())
                        .isEqualTo(303);
            }
            assertThat(
                            admin.post(
                                            path + "/second-factor-off",
                                            Map.of("form-token", Browser.token(admin.open(path))))
                                    .statusCode())
                    .isEqualTo(303);
        }
        try (Browser fon = signIn(NEW)) {
            assertThat(fon.open("me/notices").text())
                    .contains(
                            "first.admin ให้สิทธิแก่บัญชี fon.mail: ผู้ดูแลเนื้อหาของส่วนราชการ",
                            "first.admin ถอนสิทธิของบัญชี fon.mail",
                            "first.admin ปิดการยืนยันสองชั้นของบัญชี fon.mail");
        }
    }

    private MimeMessage next() {
        letters++;
        return mail.await(letters);
    }

    private Browser signIn(String password) {
        return Members.signIn(portal.base(), "fon.mail", password);
    }

    private int entries(String action) {
        return Integer.parseInt(
                database.value(
                        "SELECT COUNT(*) FROM audit_entry WHERE after_text = 'mail' AND action = ?",
                        action));
    }

    private static HttpResponse<String> ask(Browser browser, String who) {
        return browser.submit("reset/mail", "/reset/mail", Map.of("who", who));
    }

    private static HttpResponse<String> set(Browser browser, String password) {
        return browser.submit(
                "reset/mail/password",
                "/reset/mail/password",
                Map.of("password", password, "password-again", password));
    }

    private String path(String letter) {
        return portal.base().relativize(URI.create(link(letter).group())).toString();
    }

    private static String key(String letter) {
        return link(letter).group(2);
    }

    private static Matcher link(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link;
    }
}
