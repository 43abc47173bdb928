package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the frame promises for every answer. */
@ExtendWith(RunningPortal.Once.class)
class ShellIT {

    private final RunningPortal portal;

    ShellIT(RunningPortal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "categories",
                "static/portal.css",
                "static/nope.css",
                "nope",
                "robots.txt",
                "favicon.ico",
                "api/v1/nope"
            })
    void everyAnswerTellsBrowsersToBeStrict(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe", "http:");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isNotEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void staticFilesAreKeptByVersion() {
        Document home = Jsoup.parse(portal.get("").body());
        String sheet = home.select("link[rel=stylesheet]").attr("href").substring(1);
        assertThat(header(portal.get(sheet), "Cache-Control")).contains("immutable");
        assertThat(header(portal.get("static/portal.css?v=0"), "Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(header(portal.get("static/portal.css"), "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @CsvSource({"POST, 405", "DELETE, 405", "PUT, 405", "PATCH, 405"})
    void otherMethodsAreRefusedInThai(String method, int status) {
        HttpResponse<String> answer =
                portal.send(
                        HttpRequest.newBuilder(portal.at("categories"))
                                .method(
                                        method,
                                        method.equals("DELETE") // the server takes no body with it
                                                ? BodyPublishers.noBody()
                                                : BodyPublishers.ofString("x"))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).select("h1").text())
                .isEqualTo("หน้านี้ใช้วิธีนี้ไม่ได้");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"WEB-INF/web.xml", "static/../WEB-INF/web.xml", "error-page", "META-INF"})
    void nothingOfTheServerShows(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("ไม่พบหน้าที่ต้องการ")
                .doesNotContain("Payara", "GlassFish");
    }

    @ParameterizedTest
    @CsvSource({
        "static/portal.css, text/css;charset=UTF-8",
        "static/reading.js, text/javascript;charset=UTF-8",
        "favicon.ico, image/x-icon",
        "static/mark.svg, image/svg+xml",
        "documents/cg-elderly-allowance/qr.svg, image/svg+xml",
        "nope, text/html;charset=UTF-8",
        "feed.xml, application/atom+xml;charset=UTF-8",
        "api/v1/search?q=a, application/json"
    })
    void textsSayTheirEncodingAndPicturesHaveNone(String path, String type) {
        assertThat(header(portal.get(path), "Content-Type")).isEqualTo(type);
    }

    /** Of HTTP/2, in which many requests share one connection. */
    @Test
    void anAddressThatIsTooLongSpoilsNoLaterRequestOfItsConnection() throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var home = HttpRequest.newBuilder(portal.base()).build();
            var tooLong = HttpRequest.newBuilder(portal.at("a".repeat(20_000))).build();
            assertThat(client.send(home, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            assertThat(client.send(tooLong, BodyHandlers.ofString()).statusCode())
                    .isBetween(400, 499);
            for (int i = 0; i < 5; i++) {
                HttpResponse<String> answer = client.send(home, BodyHandlers.ofString());
                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.statusCode()).isEqualTo(200);
            }
        }
    }

    /** The server turns it away before any page of ours can be shown; it must not say who it is. */
    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%zz", "/documents/%E0%B8", "/%00", "/\\"})
    void whatIsNoAddressIsAnsweredWithNothing(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), portal.base().getPort())) {
            socket.setSoTimeout(10_000);
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 ")
                    .contains("Content-Length: 0")
                    .endsWith("\r\n\r\n");
            assertThat(answer).doesNotContain("Payara", "GlassFish", "Server:");
        }
    }

    @Test
    void programsGetProblemsInsteadOfPages() {
        HttpResponse<String> answer = portal.get("api/v1/nope");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "ไม่พบข้อมูล");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
