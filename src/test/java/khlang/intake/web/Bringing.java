package khlang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import khlang.system.Browser;
import org.jsoup.Jsoup;

/** Somebody who brings files in, without scripts. */
final class Bringing {

    static final String PAGE = "documents/import";

    private static final String BOUNDARY = "khlang-boundary-4711";

    private Bringing() {}

    /** Sends a file; answers the path of what was read, without a slash in front. */
    static String bring(Browser browser, String name, byte[] file) {
        HttpResponse<String> answer = send(browser, name, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return place(answer);
    }

    /** The sentence beside the field. */
    static String refused(Browser browser, String name, byte[] file) {
        HttpResponse<String> answer = send(browser, name, file);
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("#file-problem").text();
    }

    static String place(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .substring(1);
    }

    private static HttpResponse<String> send(Browser browser, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        String token = Browser.token(browser.open(PAGE));
        part(body, "form-data; name=\"form-token\"", utf8(token));
        part(body, "form-data; name=\"file\"; filename=\"" + name + "\"", file);
        body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return browser.send(
                HttpRequest.newBuilder(browser.base().resolve(PAGE))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: " + head + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
