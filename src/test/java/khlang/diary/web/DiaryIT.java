package khlang.diary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiaryIT {

    private static final String PAGE = "me/calendar";

    private final RunningPortal portal;
    private final PortalDatabase database;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    private Colleague first;
    private Colleague clerk;
    private Colleague other;

    DiaryIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
    }

    @BeforeAll
    void prepare() {
        first = Colleague.of(portal, "diary.first", Role.STAFF, "education");
        clerk = Colleague.of(portal, "diary.clerk", Role.STAFF, "education");
        other = Colleague.of(portal, "diary.other", Role.STAFF, "finance");
    }

    @AfterAll
    void close() {
        first.close();
        clerk.close();
        other.close();
    }

    @Test
    void anAddressIsShownOnceAndOpensUntilItIsTakenBack() {
        assertThat(first.browser().open(PAGE).select("#address")).isEmpty();
        String once = made(first);
        assertThat(first.browser().open(PAGE).select("#address")).isEmpty();
        assertThat(first.browser().get(PAGE).body()).doesNotContain(secret(once));
        assertThat(portal.get(once).statusCode()).isEqualTo(200);
        assertThat(portal.get("calendar/" + "A".repeat(24) + ".ics").statusCode()).isEqualTo(404);

        String second = made(first);
        assertThat(second).isNotEqualTo(once);
        assertThat(portal.get(once).statusCode()).isEqualTo(404);
        assertThat(portal.get(second).statusCode()).isEqualTo(200);

        first.browser().submit(PAGE, "/" + PAGE, Map.of("revoke", "yes"));
        assertThat(portal.get(second).statusCode()).isEqualTo(404);
        assertThat(
                        database.value(
                                "SELECT COUNT(*) FROM audit_entry WHERE object_key = ? AND action IN"
                                        + " ('CALENDAR_ADDRESS_MADE', 'CALENDAR_ADDRESS_REVOKED')",
                                "account:diary.first"))
                .isEqualTo("3");
    }

    @Test
    void nobodyElseKeepsACopyAndTheDatabaseKeepsNoSecret() {
        String address = made(other);
        HttpResponse<String> feed = portal.get(address);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/calendar");
        assertThat(feed.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(
                        database.value(
                                "SELECT digest FROM diary_key k JOIN account a"
                                        + " ON a.id = k.account_id WHERE a.user_name = ?",
                                "diary.other"))
                .hasSize(64)
                .doesNotContain(secret(address));
    }

    @Test
    void whoeverDoesNotWorkHereReadsNothingAndAClosedAccountLosesTheAddress() {
        try (Colleague leaver = Colleague.of(portal, "diary.leaver", Role.STAFF, "education")) {
            String address = made(leaver);
            database.change(
                    "UPDATE person SET valid_to = '2020-01-01' WHERE id = ?", leaver.person());
            assertThat(portal.get(address).statusCode()).isEqualTo(404);
            database.change("UPDATE person SET valid_to = NULL WHERE id = ?", leaver.person());
            assertThat(portal.get(address).statusCode()).isEqualTo(200);

            String account =
                    "admin/accounts/"
                            + database.value(
                                    "SELECT id FROM account WHERE user_name = 'diary.leaver'");
            try (Colleague keeper =
                    Colleague.of(portal, "diary.keeper", Role.ADMINISTRATOR, "education")) {
                keeper.browser().submit(account, "/" + account + "/closing", Map.of());
                assertThat(portal.get(address).statusCode()).isEqualTo(404);
                keeper.browser().submit(account, "/" + account + "/reopening", Map.of());
            }
            assertThat(database.value("SELECT state FROM account WHERE user_name = 'diary.leaver'"))
                    .isEqualTo("ACTIVE");
            assertThat(portal.get(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void itHoldsWhatIsOnAndOnesOwnDutiesButNobodyElses() {
        String course = "หลักสูตรในปฏิทินของฉัน";
        String training = training(course, today.plusDays(9));
        takePart(training, clerk);
        String past = training("หลักสูตรที่ต้องรายงาน", today.minusDays(2));
        takePart(past, clerk);
        String event = event("ประชุมในปฏิทินของฉัน", today.plusDays(4));
        duty(event, "ทำสรุปให้ที่ประชุม", clerk);
        duty(event, "งานของผู้อื่น", other);
        task("งานตามเดือนของฉัน", clerk);
        String feed = unfolded(portal.get(made(clerk)).body());
        assertThat(feed)
                .contains("SUMMARY:★ " + course + "\r\n")
                .contains("DTSTART;VALUE=DATE:" + digits(today.plusDays(9)))
                .contains("ผู้เข้าร่วม 1 คน")
                .contains("SUMMARY:ส่งรายงานผลการอบรม: หลักสูตรที่ต้องรายงาน\r\n")
                .contains("SUMMARY:ประชุมในปฏิทินของฉัน\r\n")
                .contains("DTSTART:" + digits(today.plusDays(4)) + "T020000Z")
                .contains("SUMMARY:งานจากกิจกรรม: ทำสรุปให้ที่ประชุม\r\n")
                .contains("SUMMARY:งานประจำที่ถึงกำหนดในเดือนนี้: งานตามเดือนของฉัน\r\n")
                .doesNotContain("งานของผู้อื่น", "diary.");
        assertThat(unfolded(portal.get(made(other)).body()))
                .contains("SUMMARY:" + course + "\r\n")
                .contains("งานของผู้อื่น")
                .doesNotContain(
                        "ทำสรุปให้ที่ประชุม",
                        "งานตามเดือนของฉัน",
                        "ส่งรายงานผลการอบรม: หลักสูตรที่ต้องรายงาน");

        database.change(
                "UPDATE sharing_event SET state = 'CANCELLED', version = version + 1"
                        + " WHERE id = ?",
                event);
        HttpResponse<String> single = clerk.browser().get("activities/" + event + ".ics");
        assertThat(single.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"activity-" + event + ".ics\"");
        assertThat(unfolded(single.body()))
                .contains("UID:activity-" + event + "@", "STATUS:CANCELLED", "SEQUENCE:1\r\n");
        assertThat(unfolded(clerk.browser().get("training/" + training + ".ics").body()))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("SUMMARY:★ " + course);
    }

    private String training(String course, LocalDate day) {
        database.change(
                "INSERT INTO training (kind, outside, course, organiser, first_day, last_day, days,"
                        + " recorded_at) VALUES ('TRAINING', TRUE, ?, 'x', ?, ?, 1, NOW(6))",
                course,
                day.toString(),
                day.toString());
        return database.value("SELECT MAX(id) FROM training WHERE course = ?", course);
    }

    private void takePart(String training, Colleague one) {
        database.change(
                "INSERT INTO training_participant (training_id, person_id, position_name,"
                        + " division_id) SELECT ?, n.id, 'x', n.division_id FROM person n"
                        + " WHERE n.id = ?",
                training,
                one.person());
    }

    private String event(String title, LocalDate day) {
        database.change(
                "INSERT INTO sharing_event (kind, state, title, outside, km_sharing, km_climate,"
                        + " held_on, begins_at, ends_at, minutes, recorded_at) VALUES ('MEETING',"
                        + " 'PLANNED', ?, FALSE, FALSE, FALSE, ?, 540, 720, '', NOW(6))",
                title,
                day.toString());
        return database.value("SELECT MAX(id) FROM sharing_event WHERE title = ?", title);
    }

    private void duty(String event, String what, Colleague owner) {
        database.change(
                "INSERT INTO sharing_task (event_id, what, owner_id, due_on, note)"
                        + " VALUES (?, ?, ?, ?, '')",
                event,
                what,
                owner.person(),
                today.plusDays(6).toString());
    }

    private void task(String title, Colleague owner) {
        database.change(
                "INSERT INTO work_task (division_id, title, owner_id, frequency, months,"
                        + " active_from, recorded_at) SELECT n.division_id, ?, n.id, 'YEARLY',"
                        + " 4095, '2020-10-01', NOW(6) FROM person n WHERE n.id = ?",
                title,
                owner.person());
    }

    private String made(Colleague one) {
        HttpResponse<String> answer = one.browser().submit(PAGE, "/" + PAGE, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        String whole = Jsoup.parse(answer.body()).select("#address").attr("value");
        return whole.substring(whole.indexOf("calendar/"));
    }

    private static String secret(String address) {
        return address.replaceFirst("^calendar/(.*)\\.ics$", "$1");
    }

    private static String digits(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }
}
