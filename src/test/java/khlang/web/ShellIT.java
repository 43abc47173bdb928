package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
                                .method(method, BodyPublishers.ofString("x"))
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
