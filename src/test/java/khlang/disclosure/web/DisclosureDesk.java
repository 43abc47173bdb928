package khlang.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Those who have to do with what is laid open, and what they do over and over. */
final class DisclosureDesk implements AutoCloseable {

    final RunningPortal portal;
    final Colleague secretary;
    final Colleague clerk;
    final Browser visitor;

    /**
     * @param name begins all user names: every test class has its own people
     */
    DisclosureDesk(RunningPortal portal, String name) {
        this.portal = portal;
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, "finance");
        visitor = portal.browser();
    }

    @Override
    public void close() {
        List.of(secretary, clerk).forEach(Colleague::close);
        visitor.close();
    }

    /**
     * Publishes a document of a kind.
     *
     * @param more of its description, as JSON after a comma; may be empty
     */
    void publish(String slug, String title, String kind, String audience, String more) {
        String json =
                """
                {"slug":"%s","title":"%s","kind":"%s","division":"finance","audience":"%s",
                 "markdown":"ข้อความ","publish":true%s}
                """
                        .formatted(slug, title, kind, audience, more);
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    /** Takes a document from the readers. */
    void withdraw(String slug, String successor) {
        portal.database()
                .change(
                        "UPDATE document SET state = 'WITHDRAWN', successor = ? WHERE slug = ?",
                        successor.isEmpty() ? null : successor,
                        slug);
    }

    /** Adds a point and must not be refused. */
    void add(int year, String code, String title, Map<String, ?> more) {
        HttpResponse<String> answer = send(year, code, title, more);
        assertThat(answer.statusCode()).as(problems(answer)).isEqualTo(303);
    }

    /** Sends the form for a new point. */
    HttpResponse<String> send(int year, String code, String title, Map<String, ?> more) {
        Map<String, Object> typed = new HashMap<>(more);
        typed.put("scheme", "การประเมินทดสอบ");
        typed.put("code", code);
        typed.put("title", title);
        String path = points(year) + "/new";
        return secretary.browser().submit(path, "/" + path, typed);
    }

    /** What a page says is wrong. */
    static String problems(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#problems").text();
    }

    static String points(int year) {
        return "oit/" + year + "/points";
    }

    /** The path of the form of a point, without a slash in front. */
    String form(int year, String title) {
        return secretary
                .browser()
                .open(points(year))
                .select("tbody th a:contains(" + title + ")")
                .attr("href")
                .substring(1);
    }

    /** What everybody reads of a point on the page of the year. */
    String shown(int year, String code) {
        Document page = visitor.open("oit/" + year);
        return page.select("section[aria-labelledby='" + code + "']").text();
    }
}
