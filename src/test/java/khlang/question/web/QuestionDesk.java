package khlang.question.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import khlang.system.Waiting;
import org.jsoup.nodes.Document;

/** Those who have to do with questions, and what they do over and over. */
final class QuestionDesk implements AutoCloseable {

    static final String DIVISION = "education";

    final RunningPortal portal;
    final Colleague clerk;
    final Colleague head;
    final Colleague other;
    final Browser nobody;

    /**
     * @param name begins all user names: every test class has its own people
     */
    QuestionDesk(RunningPortal portal, String name) {
        this.portal = portal;
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, DIVISION);
        head = Colleague.of(portal, name + ".head", Role.HEAD, DIVISION);
        other = Colleague.of(portal, name + ".other", Role.STAFF, "finance");
        nobody = new Browser(portal.base());
    }

    @Override
    public void close() {
        clerk.close();
        head.close();
        other.close();
        nobody.close();
    }

    /** A colleague asks, and the path of the question is answered. */
    static String ask(Colleague by, String title, String audience) {
        HttpResponse<String> answer =
                by.browser()
                        .submit(
                                "questions/new",
                                "/questions/new",
                                Map.of("title", title, "division", DIVISION, "audience", audience));
        return path(answer, "questions/[0-9]+");
    }

    /** Somebody from outside asks, as soon as the form takes it, and is led to their own page. */
    HttpResponse<String> askFromOutside(Document page, Map<String, String> typed) {
        return Waiting.until(
                Duration.ofSeconds(20),
                () -> nobody.submit(page, "/questions/ask", typed),
                answer -> !answer.body().contains("ส่งเร็วเกินไป"));
    }

    static String path(HttpResponse<String> redirect, String pattern) {
        assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(303);
        return redirect.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*?(" + pattern + ").*$", "$1");
    }

    static HttpResponse<String> answer(Colleague by, String question, String words) {
        return by.browser()
                .submit(question, "/" + question + "/answers", Map.of("markdown", words));
    }

    /** Decides with what a page shows, or with another version. */
    static HttpResponse<String> decide(
            Colleague by, String question, String what, Map<String, String> fields) {
        var all = new HashMap<String, String>(fields);
        Document page = by.browser().open(question);
        all.put("form-token", Browser.token(page));
        all.computeIfAbsent(
                "version",
                none -> page.select("#desk ~ * input[name=version]").first().attr("value"));
        return by.browser().post(question + "/" + what, all);
    }

    void publish(String slug, String title) {
        String json =
                "{\"slug\":\"%s\",\"title\":\"%s\",\"markdown\":\"ก\",\"publish\":true}"
                        .formatted(slug, title);
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }
}
