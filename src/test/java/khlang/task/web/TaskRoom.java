package khlang.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;

/** Those who do and keep work tasks, and what they do over and over. */
final class TaskRoom implements AutoCloseable {

    static final String DIVISION = "education";
    static final String MANUAL = "wm-saraban";

    final PortalDatabase database;
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    final Colleague clerk;
    final Colleague friend;
    final Colleague editor;
    final Colleague head;
    final Colleague stranger;
    final Colleague secretary;

    /**
     * @param name begins all user names: every test class has its own people
     */
    TaskRoom(RunningPortal portal, String name) {
        database = portal.database();
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, DIVISION);
        friend = Colleague.of(portal, name + ".friend", Role.STAFF, DIVISION);
        editor = Colleague.of(portal, name + ".editor", Role.EDITOR, DIVISION);
        head = Colleague.of(portal, name + ".head", Role.HEAD, DIVISION);
        stranger = Colleague.of(portal, name + ".stranger", Role.HEAD, "finance");
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
    }

    @Override
    public void close() {
        List.of(clerk, friend, editor, head, stranger, secretary).forEach(Colleague::close);
    }

    Map<String, Object> typed(String title, Colleague owner, String manual) {
        var typed = new HashMap<String, Object>();
        typed.put("title", title);
        typed.put("division", DIVISION);
        typed.put("owner", "" + owner.person());
        typed.put("manual", manual);
        typed.put("frequency", "MONTHLY");
        return typed;
    }

    /** Records a task by the editor, and answers its path. */
    String task(String title, Colleague owner, String manual) {
        HttpResponse<String> answer =
                editor.browser().submit("tasks/new", "/tasks/new", typed(title, owner, manual));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*(tasks/[0-9]+).*$", "$1");
    }

    /** The editor says who stands in; answers the path of that. */
    String standIn(String task, Colleague one) {
        assertThat(
                        editor.browser()
                                .submit(
                                        task,
                                        "/" + task + "/stand-ins",
                                        Map.of("person", "" + one.person(), "newLevel", "READ"))
                                .statusCode())
                .isEqualTo(303);
        return task
                + "/stand-ins/"
                + database.value(
                        "SELECT MAX(id) FROM stand_in WHERE task_id = ? AND person_id = ?",
                        key(task),
                        "" + one.person());
    }

    /** The head confirms somebody. */
    void confirm(String task, String standIn) {
        HttpResponse<String> answer =
                head.browser().submit(task, "/" + standIn + "/confirm", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /** Lets what was last said of somebody have been said so many days earlier. */
    void age(String standIn, int days) {
        String key = standIn.replaceFirst("^.*/", "");
        database.change(
                "UPDATE stand_in SET began_on = began_on - INTERVAL ? DAY,"
                        + " level_on = level_on - INTERVAL ? DAY WHERE id = ?",
                days,
                days,
                key);
        database.change(
                "UPDATE level_entry SET said_on = said_on - INTERVAL ? DAY WHERE stand_in_id = ?",
                days,
                key);
    }

    static String key(String task) {
        return task.replace("tasks/", "");
    }

    String day(int daysAgo) {
        return ThaiDates.abbreviated(today.minusDays(daysAgo));
    }

    /** Sends a form that the sender was never shown. */
    static int push(Colleague by, String address, Map<String, String> fields) {
        var all = new HashMap<String, String>(fields);
        all.put("form-token", Browser.token(by.browser().open("me")));
        return by.browser().post(address, all).statusCode();
    }
}
