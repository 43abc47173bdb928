package khlang.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;

/** Those who have to do with meetings, and what they do over and over. */
final class MeetingRoom implements AutoCloseable {

    static final String DIVISION = "education";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final PortalDatabase database;
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    final Colleague clerk;
    final Colleague friend;
    final Colleague head;
    final Colleague stranger;
    final Colleague secretary;

    /**
     * @param name begins all user names: every test class has its own people
     */
    MeetingRoom(RunningPortal portal, String name) {
        database = portal.database();
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, DIVISION);
        friend = Colleague.of(portal, name + ".friend", Role.STAFF, DIVISION);
        head = Colleague.of(portal, name + ".head", Role.HEAD, DIVISION);
        stranger = Colleague.of(portal, name + ".stranger", Role.HEAD, "finance");
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
    }

    @Override
    public void close() {
        List.of(clerk, friend, head, stranger, secretary).forEach(Colleague::close);
    }

    /** Records an event that was so many days ago, and answers its path. */
    static String record(Colleague by, Map<String, ?> typed) {
        HttpResponse<String> answer =
                by.browser().submit("activities/new", "/activities/new", typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*(activities/[0-9]+).*$", "$1");
    }

    /** A report of which the mayor has taken note today, that promised a session. */
    String report(String course) {
        database.change(
                "INSERT INTO training (kind, outside, course, organiser, first_day, last_day, days,"
                        + " recorded_at) VALUES ('TRAINING', TRUE, ?, 'x', ?, ?, 1, NOW(6))",
                course,
                today.minusDays(9).toString(),
                today.minusDays(9).toString());
        String training = database.value("SELECT MAX(id) FROM training WHERE course = ?", course);
        database.change(
                "INSERT INTO training_report (training_id, state, gained, benefit_own,"
                        + " benefit_office, application, problems, suggestions, visited, ways,"
                        + " saved_at, submitted_on, acknowledged_on) VALUES (?, 'ACKNOWLEDGED', 'x',"
                        + " '', '', 'x', '', '', '', 'MEETING', NOW(6), ?, ?)",
                training,
                today.toString(),
                today.toString());
        String report =
                database.value(
                        "SELECT MAX(id) FROM training_report WHERE training_id = ?", training);
        database.change(
                "INSERT INTO training_bring_back (report_id, kind, words) VALUES (?, 'SESSION',"
                        + " '')",
                report);
        return report;
    }

    Map<String, Object> typed(String title, String kind, String division, int daysAgo) {
        var typed = new HashMap<String, Object>();
        typed.put("title", title);
        typed.put("kind", kind);
        typed.put("division", division);
        typed.put("outside", "inside");
        typed.put("heldOn", day(daysAgo));
        typed.put("begins", "09.00");
        typed.put("ends", "12.00");
        return typed;
    }

    String day(int daysAgo) {
        return ThaiDates.abbreviated(today.minusDays(daysAgo));
    }

    /** Times around now, so that the door is open whatever the hour is. */
    static Map<String, Object> now(Map<String, Object> typed) {
        typed.put("begins", CLOCK.format(LocalTime.MIN));
        typed.put("ends", "23.59");
        return typed;
    }

    static HttpResponse<String> send(
            Colleague by, String page, String action, Map<String, ?> fields) {
        return by.browser().submit(page, "/" + action, fields);
    }

    /** Sends a form that the sender was never shown. */
    static int push(Colleague by, String address, Map<String, String> fields) {
        Document own = by.browser().open("me");
        var all = new HashMap<String, String>(fields);
        all.put("form-token", Browser.token(own));
        return by.browser().post(address, all).statusCode();
    }
}
