package khlang.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Fills in and sends the administration's forms as an administrator. */
final class AdminForms {

    private static final String BOUNDARY = "khlang-test-boundary";

    private final RunningPortal portal;

    AdminForms(RunningPortal portal) {
        this.portal = portal;
    }

    HttpResponse<String> get(String path) {
        return portal.send(portal.asAdministrator(path).GET().build());
    }

    Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), portal.base().toString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return portal.send(
                portal.asAdministrator(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    HttpResponse<String> send(String path, String field, String fileName, byte[] file) {
        var body = new ByteArrayOutputStream();
        String head =
                String.join(
                        "\r\n",
                        "--" + BOUNDARY,
                        "Content-Disposition: form-data; name=\""
                                + field
                                + "\"; filename=\""
                                + fileName
                                + "\"",
                        "Content-Type: application/octet-stream",
                        "",
                        "");
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return portal.send(
                portal.asAdministrator(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    /** Adds somebody with a post of the starter set; answers the path of their page. */
    String person(String firstName, String lastName) {
        HttpResponse<String> answer = post("admin/people/new", personFields(firstName, lastName));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return location(answer).replaceFirst("\\?.*", "");
    }

    static Map<String, String> personFields(String firstName, String lastName) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "นาย");
        fields.put("firstName", firstName);
        fields.put("lastName", lastName);
        fields.put("position", "นิติกร");
        fields.put("division", "municipal-clerk-office");
        fields.put("staffType", "municipal-officer");
        fields.put("email", "");
        fields.put("from", "1/10/2564");
        return fields;
    }

    /** Where an answer leads, without the host and without the slash in front. */
    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .substring(1);
    }

    /** What the form for one thing holds, to be sent again. */
    static Map<String, String> values(Document page) {
        var values = new LinkedHashMap<String, String>();
        page.select("main form.form input[name]:not([type=checkbox])")
                .forEach(field -> values.put(field.attr("name"), field.val()));
        return values;
    }

    /** What a form's field holds. */
    static String value(Document page, String name) {
        return page.selectFirst("[name=" + name + "]").val();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
