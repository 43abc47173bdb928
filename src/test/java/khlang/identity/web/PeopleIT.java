package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account follows its person: into posts, onto committees, and out of the door. */
@ExtendWith(RunningPortal.Once.class)
class PeopleIT {

    private final RunningPortal portal;
    private final PortalDatabase database;

    PeopleIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
    }

    @Test
    void anAccountFollowsItsPerson() {
        String person = person();
        try (Browser admin = portal.signInAsAdministrator()) {
            Document people = admin.open("admin/accounts/new?q=" + Browser.encoded("มะลิ"));
            String choice = people.select("tbody a").first().attr("href").substring(1);
            assertThat(admin.open(choice).select("#user-name").val()).isEqualTo("mali.it");
            HttpResponse<String> made = admin.submit(choice, "/admin/accounts", Map.of());
            assertThat(admin.follow(made).text()).contains("นางสาวมะลิ บัญชีดี", "เจ้าหน้าที่");
            assertThat(admin.open("admin/accounts/new?q=" + Browser.encoded("มะลิ")).text())
                    .contains("ไม่พบบุคลากร");
            setPassword(admin, path(admin, "mali.it"));
        }
        try (Browser mali = portal.signIn("mali.it", Members.PASSWORD)) {
            assertThat(mali.open("me").select(".lead").text()).startsWith("นางสาวมะลิ บัญชีดี");
            assertThat(mali.get("admin/accounts").statusCode()).isEqualTo(404);
            makeSecretary(person);
            helpsStaffButNoAdministrators(mali);
            database.change("UPDATE person SET valid_to = '2020-01-01' WHERE id = ?", person);
            assertThat(mali.get("me").statusCode()).isEqualTo(303);
            HttpResponse<String> tried =
                    mali.submit(
                            "sign-in",
                            "/sign-in",
                            Map.of("user-name", "mali.it", "password", Members.PASSWORD));
            assertThat(tried.statusCode()).isEqualTo(422);
        }
        try (Browser admin = portal.signInAsAdministrator()) {
            assertThat(admin.open("admin/accounts?q=mali.it").text()).contains("พ้นตำแหน่งแล้ว");
        }
    }

    private void helpsStaffButNoAdministrators(Browser secretary) {
        portal.signInAsNew("forgetful.one").close();
        String staff = path(secretary, "forgetful.one");
        Document page = secretary.open(staff);
        assertThat(page.select("form[action$=roles], form[action$=closing]")).isEmpty();
        HttpResponse<String> helped = secretary.submit(page, "/" + staff + "/slips", Map.of());
        assertThat(helped.statusCode()).isEqualTo(201);
        keptSlipsMakeNoAdministrators(Jsoup.parse(helped.body()).select(".slip-code").text());
        String token = Browser.token(page);
        String boss = path(secretary, Members.ADMINISTRATOR);
        assertThat(secretary.open(boss).select("form[action$=slips]")).isEmpty();
        assertThat(secretary.post(boss + "/slips", Map.of("form-token", token)).statusCode())
                .isEqualTo(404);
        assertThat(
                        secretary
                                .post(
                                        staff + "/roles",
                                        Map.of("form-token", token, "administrator", "yes"))
                                .statusCode())
                .isEqualTo(404);
    }

    /** A slip that was put aside until its account could do more than whoever issued it. */
    private void keptSlipsMakeNoAdministrators(String code) {
        try (Browser admin = portal.signInAsAdministrator();
                Browser thief = portal.browser()) {
            String path = path(admin, "forgetful.one");
            assertThat(
                            admin.submit(
                                            path,
                                            "/" + path + "/roles",
                                            Map.of("administrator", "yes"))
                                    .statusCode())
                    .isEqualTo(303);
            var typed =
                    Map.of(
                            "user-name",
                            "forgetful.one",
                            "code",
                            code,
                            "password",
                            Members.PASSWORD,
                            "password-again",
                            Members.PASSWORD);
            assertThat(thief.submit("reset", "/reset", typed).statusCode()).isEqualTo(422);
            admin.submit(path, "/" + path + "/roles", Map.of("administrator", List.of()));
            assertThat(thief.submit("reset", "/reset", typed).statusCode()).isEqualTo(303);
        }
    }

    private void setPassword(Browser admin, String path) {
        Document slip = Jsoup.parse(admin.submit(path, "/" + path + "/slips", Map.of()).body());
        try (Browser owner = portal.browser()) {
            HttpResponse<String> set =
                    owner.submit(
                            "reset",
                            "/reset",
                            Map.of(
                                    "user-name",
                                    "mali.it",
                                    "code",
                                    slip.select(".slip-code").text(),
                                    "password",
                                    Members.PASSWORD,
                                    "password-again",
                                    Members.PASSWORD));
            assertThat(set.statusCode()).isEqualTo(303);
        }
    }

    private static String path(Browser browser, String name) {
        return browser.open("admin/accounts?q=" + name)
                .select("tbody a")
                .first()
                .attr("href")
                .substring(1);
    }

    private String person() {
        database.change(
                "INSERT INTO staff_type (slug, name, counted, sort_order) VALUES (?, ?, TRUE, 99)",
                "it-accounts",
                "พนักงานทดสอบบัญชี");
        database.change(
                "INSERT INTO staff_position (name, staff_type_id, sort_order)"
                        + " SELECT 'นักทดสอบบัญชี', id, 99 FROM staff_type WHERE slug ="
                        + " 'it-accounts'");
        database.change(
                "INSERT INTO person (title, first_name, last_name, position_id, staff_type_id,"
                        + " email) SELECT 'นางสาว', 'มะลิ', 'บัญชีดี', id, staff_type_id,"
                        + " 'Mali.IT@example.go.th' FROM staff_position WHERE name ="
                        + " 'นักทดสอบบัญชี'");
        return database.value("SELECT id FROM person WHERE first_name = 'มะลิ'");
    }

    private void makeSecretary(String person) {
        database.change(
                "INSERT INTO committee (slug, fiscal_year, name, duties)"
                        + " VALUES ('it-accounts', 2560, 'คณะทดสอบบัญชี', '')");
        database.change(
                "INSERT INTO committee_seat (committee_id, seat_order, position_name, role,"
                        + " role_name) SELECT id, 1, 'x', 'SECRETARY', 'เลขานุการ' FROM committee"
                        + " WHERE slug = 'it-accounts'");
        database.change(
                "INSERT INTO seat_holder (seat_id, person_id) SELECT s.id, ? FROM committee_seat s"
                        + " JOIN committee c ON c.id = s.committee_id WHERE c.slug = 'it-accounts'",
                person);
    }
}
