package khlang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
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

/** Those who have to do with what is read, and what they do over and over. */
final class ReadingDesk implements AutoCloseable {

    static final String DIVISION = "education";

    final RunningPortal portal;
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    final Colleague clerk;
    final Colleague friend;
    final Colleague head;
    final Colleague stranger;
    final Colleague secretary;
    final Colleague administrator;

    /**
     * @param name begins all user names: every test class has its own people
     */
    ReadingDesk(RunningPortal portal, String name) {
        this.portal = portal;
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, DIVISION);
        friend = Colleague.of(portal, name + ".friend", Role.STAFF, DIVISION);
        head = Colleague.of(portal, name + ".head", Role.HEAD, DIVISION);
        stranger = Colleague.of(portal, name + ".stranger", Role.HEAD, "finance");
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
        administrator = Colleague.of(portal, name + ".admin", Role.ADMINISTRATOR, "finance");
    }

    @Override
    public void close() {
        List.of(clerk, friend, head, stranger, secretary, administrator).forEach(Colleague::close);
    }

    /** Publishes a manual, or another text of it. */
    void publish(String slug, String title, String division, String text) {
        String json =
                "{\"slug\":\"%s\",\"title\":\"%s\",\"kind\":\"work-manual\",\"division\":\"%s\",\"audience\":\"staff\",\"markdown\":\"%s\",\"publish\":true}"
                        .formatted(slug, title, division, text);
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    /** Publishes another text, and says why. */
    void revise(String slug, String title, String text, String kind, String note) {
        publish(slug, title, "finance", text);
        assertThat(
                        portal.database()
                                .change(
                                        "UPDATE revision r JOIN document d ON d.id = r.document_id"
                                                + " SET r.change_kind = ?, r.change_note = ?"
                                                + " WHERE d.slug = ?"
                                                + " AND r.number = d.published_revision",
                                        kind,
                                        note,
                                        slug))
                .isEqualTo(1);
    }

    /** Presses the button on a document's page. */
    static HttpResponse<String> acknowledge(Colleague by, String slug) {
        return by.browser().submit("documents/" + slug, "/reading/said", Map.of());
    }

    /** What a document's page says of one's own word. */
    static String word(Colleague of, String slug) {
        return of.browser().open("documents/" + slug).select("[aria-labelledby=reading]").text();
    }

    /** How many acknowledgements a document has. */
    String acknowledged(String slug) {
        return portal.database()
                .value(
                        "SELECT COUNT(*) FROM acknowledgement a JOIN document d"
                                + " ON d.id = a.document_id WHERE d.slug = ?",
                        slug);
    }

    /** Asks people to read, and answers the path of what came of it. */
    String ask(Colleague by, String slug, String circle, int days) {
        HttpResponse<String> answer =
                by.browser()
                        .submit(
                                "reading/must/new",
                                "/reading/must/new",
                                asking(slug, circle, days));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*(reading/must/[0-9]+).*$", "$1");
    }

    Map<String, Object> asking(String slug, String circle, int days) {
        var typed = new HashMap<String, Object>();
        typed.put("document", "/documents/" + slug);
        typed.put("circle", circle);
        typed.put("dueOn", day(days));
        typed.put("reason", "เพื่อให้ทำแทนกันได้");
        return typed;
    }

    String day(int ahead) {
        return ThaiDates.abbreviated(today.plusDays(ahead));
    }

    /** Sends a form that the sender was never shown. */
    static int push(Colleague by, String address, Map<String, String> fields) {
        var all = new HashMap<String, String>(fields);
        all.put("form-token", Browser.token(by.browser().open("me")));
        return by.browser().post(address, all).statusCode();
    }

    /** What somebody is asked to read. */
    static String asked(Colleague one) {
        return one.browser().open("reading").select("[aria-labelledby=asked]").text();
    }

    /** Who has not acknowledged something, as a head is told. */
    static List<String> names(Colleague head, String must) {
        return head.browser().open(must).select("#names ~ .table-frame tbody th").eachText();
    }
}
