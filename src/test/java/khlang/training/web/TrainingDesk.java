package khlang.training.web;

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
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;

/** Those who have to do with a training, and what they do over and over. */
final class TrainingDesk implements AutoCloseable {

    private static final String DIVISION = "education";

    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    final Colleague clerk;
    final Colleague friend;
    final Colleague head;
    final Colleague stranger;
    final Colleague secretary;

    /**
     * @param name begins all user names: every test class has its own people
     */
    TrainingDesk(RunningPortal portal, String name) {
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, DIVISION);
        friend = Colleague.of(portal, name + ".friend", Role.STAFF, DIVISION);
        head = Colleague.of(portal, name + ".head", Role.HEAD, DIVISION);
        stranger = Colleague.of(portal, name + ".stranger", Role.STAFF, "finance");
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
    }

    @Override
    public void close() {
        List.of(clerk, friend, head, stranger, secretary).forEach(Colleague::close);
    }

    /** Records a training that has ended so many days ago, and answers its path. */
    String record(Colleague by, String course, int daysAgo, Colleague... people) {
        HttpResponse<String> answer =
                by.browser()
                        .submit("training/new", "/training/new", typed(course, daysAgo, people));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return path(answer, "training/[0-9]+");
    }

    Map<String, Object> typed(String course, int daysAgo, Colleague... people) {
        var typed = new HashMap<String, Object>();
        typed.put("course", course);
        typed.put("kind", "TRAINING");
        typed.put("outside", "outside");
        typed.put("organiser", "สถาบันตัวอย่าง");
        typed.put("firstDay", ThaiDates.abbreviated(today.minusDays(daysAgo)));
        typed.put("people", List.of(people).stream().map(one -> "" + one.person()).toList());
        return typed;
    }

    static HttpResponse<String> write(Colleague by, String training, Map<String, ?> fields) {
        return by.browser().submit(training + "/report", "/" + training + "/report", fields);
    }

    /** Sends a report in that is shared with another, and answers its path. */
    static String sent(Colleague by, String training, Colleague with) {
        HttpResponse<String> answer =
                write(
                        by,
                        training,
                        Map.of(
                                "gained",
                                "สาระ",
                                "application",
                                "จะทำ",
                                "ways",
                                List.of("MEETING"),
                                "others",
                                List.of("" + with.person()),
                                "submit",
                                "yes"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return path(answer, "training/[0-9]+/reports/[0-9]+");
    }

    static String path(HttpResponse<String> redirect, String pattern) {
        return redirect.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*(" + pattern + ").*$", "$1");
    }

    static HttpResponse<String> decide(
            Colleague by, String report, String what, Map<String, String> fields) {
        Document page = by.browser().open(report);
        var all = new HashMap<String, String>(fields);
        all.put("form-token", Browser.token(page));
        all.put("version", page.select("input[name=version]").first().attr("value"));
        return by.browser().post(report + "/" + what, all);
    }
}
