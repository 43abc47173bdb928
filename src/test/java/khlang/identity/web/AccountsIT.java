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

/** What administrators do with accounts. */
@ExtendWith(RunningPortal.Once.class)
class AccountsIT {

    private static final String NEW = "ปลาทูว่ายน้ำกลางทุ่งนา";

    private final RunningPortal portal;

    AccountsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aNewAccountBeginsWithASlipThatIsGoodOnce() {
        try (Browser admin = portal.signInAsAdministrator();
                Browser owner = portal.browser()) {
            String path = made(admin, "slip.one");
            Document slip = slip(admin, path);
            assertThat(slip.text()).contains("slip.one", "/reset");
            String code = slip.select(".slip-code").text();
            assertThat(reset(owner, "slip.one", code + "X").body()).contains("ไม่ถูกต้อง");
            assertThat(reset(owner, "somebody", code).body()).contains("ไม่ถูกต้อง");
            HttpResponse<String> set =
                    reset(owner, "Slip.One", code.toLowerCase(java.util.Locale.ROOT));
            assertThat(owner.follow(set).text()).contains("ตั้งรหัสผ่านใหม่แล้ว");
            assertThat(reset(owner, "slip.one", code).statusCode()).isEqualTo(422);
            portal.signIn("slip.one", NEW).close();
        }
    }

    @Test
    void aSecondSlipMakesTheFirstWorthlessAndNeitherEndsAnything() {
        try (Browser admin = portal.signInAsAdministrator();
                Browser owner = portal.signInAsNew("slip.two")) {
            String path = path(admin, "slip.two");
            String first = slip(admin, path).select(".slip-code").text();
            String second = slip(admin, path).select(".slip-code").text();
            assertThat(owner.get("me").statusCode()).isEqualTo(200);
            try (Browser other = portal.browser()) {
                assertThat(reset(other, "slip.two", first).statusCode()).isEqualTo(422);
                assertThat(reset(other, "slip.two", second).statusCode()).isEqualTo(303);
            }
            assertThat(owner.get("me").statusCode()).as("used now").isEqualTo(303);
        }
    }

    @Test
    void rolesHoldAtTheNextRequest() {
        try (Browser admin = portal.signInAsAdministrator();
                Browser owner = portal.signInAsNew("second.admin")) {
            String path = path(admin, "second.admin");
            assertThat(owner.get("admin/accounts").statusCode()).isEqualTo(404);
            assertThat(roles(admin, path, Map.of("administrator", "yes")).statusCode())
                    .isEqualTo(303);
            assertThat(owner.get("admin/accounts").statusCode()).isEqualTo(200);
            assertThat(roles(admin, path, Map.of("administrator", List.of())).statusCode())
                    .isEqualTo(303);
            assertThat(owner.get("admin/accounts").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anActingHeadNeedsADivisionAndDaysInOrder() {
        try (Browser admin = portal.signInAsAdministrator()) {
            portal.signInAsNew("acting.head").close();
            String path = path(admin, "acting.head");
            String division =
                    admin.open(path).select("#head-division-0 option").get(1).attr("value");
            Map<String, String> wrong =
                    Map.of(
                            "head-division-0",
                            division,
                            "head-from-0",
                            "2026-12-31",
                            "head-to-0",
                            "2026-12-01");
            HttpResponse<String> refused = roles(admin, path, wrong);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("2026-12-31", "วันเริ่มไม่หลังวันสิ้นสุด");
            roles(admin, path, Map.of("head-division-0", division, "editor", List.of(division)));
            assertThat(admin.open(path).select(".pairs").text())
                    .contains("หัวหน้าส่วนราชการ", "ผู้ดูแลเนื้อหา");
        }
    }

    @Test
    void theLastAdministratorStays() {
        try (Browser admin = portal.signInAsAdministrator()) {
            String path = path(admin, Members.ADMINISTRATOR);
            HttpResponse<String> closed = admin.submit(path, "/" + path + "/closing", Map.of());
            assertThat(closed.statusCode()).isEqualTo(422);
            assertThat(closed.body()).contains("ต้องมีผู้ดูแลระบบที่ใช้งานได้อย่างน้อย 1 คน");
            assertThat(roles(admin, path, Map.of("administrator", List.of())).statusCode())
                    .isEqualTo(422);
            assertThat(admin.get("admin/accounts").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theLastAdministratorDoesNotLeaveEither() {
        var database = portal.database();
        database.change(
                "INSERT INTO staff_type (slug, name, counted, sort_order)"
                        + " VALUES ('it-last', 'พนักงานคนสุดท้าย', TRUE, 98)");
        database.change(
                "INSERT INTO staff_position (name, staff_type_id, sort_order) SELECT"
                        + " 'ผู้อยู่คนสุดท้าย', id, 98 FROM staff_type WHERE slug = 'it-last'");
        database.change(
                "INSERT INTO person (title, first_name, last_name, position_id, staff_type_id)"
                        + " SELECT 'นาย', 'สุดท้าย', 'จริงๆ', id, staff_type_id FROM staff_position"
                        + " WHERE name = 'ผู้อยู่คนสุดท้าย'");
        String person = database.value("SELECT id FROM person WHERE first_name = 'สุดท้าย'");
        String form = "admin/people/" + person + "/leave";
        try (Browser admin = portal.signInAsAdministrator()) {
            database.change(
                    "UPDATE account SET person_id = ? WHERE user_name = ?",
                    person,
                    Members.ADMINISTRATOR);
            HttpResponse<String> left =
                    admin.submit(form, "/" + form, Map.of("day", "30 กันยายน 2560"));
            String edit = "admin/people/" + person + "/edit";
            HttpResponse<String> later =
                    admin.submit(edit, "/" + edit, Map.of("from", "1 ตุลาคม 2699"));
            assertThat(later.statusCode()).isEqualTo(422);
            assertThat(later.body()).contains("ต้องมีผู้ดูแลระบบที่ใช้งานได้อย่างน้อย 1 คน");
            database.change(
                    "UPDATE account SET person_id = NULL WHERE user_name = ?",
                    Members.ADMINISTRATOR);
            assertThat(left.statusCode()).isEqualTo(422);
            assertThat(left.body()).contains("ต้องมีผู้ดูแลระบบที่ใช้งานได้อย่างน้อย 1 คน");
            assertThat(
                            admin.submit(form, "/" + form, Map.of("day", "30 กันยายน 2560"))
                                    .statusCode())
                    .as("no administrator any more")
                    .isEqualTo(303);
        }
    }

    @Test
    void closingSignsOutAtOnceAndKeepsOut() {
        try (Browser admin = portal.signInAsAdministrator();
                Browser owner = portal.signInAsNew("closed.one")) {
            String path = path(admin, "closed.one");
            admin.submit(path, "/" + path + "/closing", Map.of());
            assertThat(owner.get("me").statusCode()).isEqualTo(303);
            HttpResponse<String> tried =
                    owner.submit(
                            "sign-in",
                            "/sign-in",
                            Map.of("user-name", "closed.one", "password", Members.PASSWORD));
            assertThat(tried.statusCode()).isEqualTo(422);
            admin.submit(path, "/" + path + "/reopening", Map.of());
            portal.signIn("closed.one", Members.PASSWORD).close();
        }
    }

    @Test
    void whoComesSecondSeesTheConflictAndKeepsWhatTheyChose() {
        try (Browser admin = portal.signInAsAdministrator()) {
            portal.signInAsNew("contested.one").close();
            String path = path(admin, "contested.one");
            Document stale = admin.open(path);
            String division = stale.select("input[name=editor]").get(0).attr("value");
            roles(admin, path, Map.of("editor", List.of(division)));
            HttpResponse<String> answer =
                    admin.submit(stale, "/" + path + "/roles", Map.of("administrator", "yes"));
            assertThat(answer.statusCode()).isEqualTo(409);
            Document conflict = Jsoup.parse(answer.body());
            assertThat(conflict.select("[role=alert]").text()).contains("มีผู้อื่นแก้ไข");
            assertThat(conflict.select("input[name=administrator]").hasAttr("checked")).isTrue();
            assertThat(conflict.select(".pairs").text()).contains("ผู้ดูแลเนื้อหา");
        }
    }

    @Test
    void aNameIsTakenOnce() {
        try (Browser admin = portal.signInAsAdministrator()) {
            made(admin, "taken.one");
            HttpResponse<String> answer =
                    admin.submit(
                            "admin/accounts/new?person=0",
                            "/admin/accounts",
                            Map.of("user-name", "Taken.One"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("มีผู้ใช้ชื่อนี้แล้ว");
        }
    }

    private static String made(Browser admin, String name) {
        HttpResponse<String> answer =
                admin.submit(
                        "admin/accounts/new?person=0",
                        "/admin/accounts",
                        Map.of("user-name", name));
        assertThat(answer.statusCode()).isEqualTo(303);
        return path(admin, name);
    }

    private static String path(Browser admin, String name) {
        return admin.open("admin/accounts?q=" + name)
                .select("tbody a")
                .first()
                .attr("href")
                .substring(1);
    }

    private static Document slip(Browser admin, String path) {
        HttpResponse<String> answer = admin.submit(path, "/" + path + "/slips", Map.of());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return Jsoup.parse(answer.body());
    }

    private static HttpResponse<String> roles(Browser admin, String path, Map<String, ?> fields) {
        return admin.submit(path, "/" + path + "/roles", fields);
    }

    private static HttpResponse<String> reset(Browser browser, String name, String code) {
        return browser.submit(
                "reset",
                "/reset",
                Map.of("user-name", name, "code", code, "password", NEW, "password-again", NEW));
    }
}
