package khlang.traffic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.BangkokClock;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPortal.Once.class)
class TrafficIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningPortal portal;

    TrafficIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aSearchIsNotedWithoutWhatWasSearched() {
        portal.get("search?q=" + encoded("คำค้นลับมาก") + "&traffic=secretquery");
        portal.get("traffic-test-after-search");
        awaitLines("/traffic-test-after-search", 1);
        assertThat(lines("/search")).isNotEmpty();
        assertThat(all()).noneMatch(line -> line.contains("secretquery") || line.contains("q="));
        assertThat(all())
                .allMatch(
                        line ->
                                line.matches(
                                        "\\{\"at\":\"[-0-9T:.]+\\+07:00\",\"from\":\"127\\.0\\.0\\.\\d+\","
                                                + "(\"account\":\\d+,)?\"method\":\"[A-Z]+\","
                                                + "\"path\":\"/[^?\"]*\",\"status\":\\d+}"));
    }

    @Test
    void everyOpeningIsNotedAlsoOfAPageFromMemory() {
        int before = lines("/kinds/leaflet").size();
        for (int i = 0; i < 3; i++) {
            assertThat(portal.get("kinds/leaflet").statusCode()).isEqualTo(200);
        }
        awaitLines("/kinds/leaflet", before + 3);
        assertThat(lines("/kinds/leaflet")).allMatch(line -> line.contains("\"status\":200"));
    }

    @Test
    void whatTheReaderIsToldInTheEndStandsInIt() {
        portal.get("traffic-test-missing");
        portal.get("static/traffic-test-missing.css");
        portal.get("static/portal.css");
        portal.send(
                HttpRequest.newBuilder(portal.at("api/v1/documents?traffic=1"))
                        .header("Authorization", "Bearer wrong")
                        .POST(BodyPublishers.ofString("{}"))
                        .build());
        portal.get("traffic-test-last");
        awaitLines("/traffic-test-last", 1);
        assertThat(lines("/traffic-test-missing")).allMatch(line -> line.contains(":404}"));
        assertThat(lines("/static/traffic-test-missing.css")).hasSize(1);
        assertThat(lines("/static/portal.css")).isEmpty();
        assertThat(lines("/api/v1/documents"))
                .anyMatch(line -> line.contains("\"POST\"") && line.contains(":401}"));
    }

    @Test
    void aDayIsHandedOverByOrderAndThatIsTakenDown() {
        portal.get("traffic-test-before-order");
        awaitLines("/traffic-test-before-order", 1);
        HttpResponse<String> answer = post("days", "day=" + today() + "&order=order-77");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"traffic-" + today() + ".jsonl\"");
        assertThat(answer.body()).contains("/traffic-test-before-order");
        assertThat(log("LOG_EXPORTED")).contains("ข้อมูลจราจร " + today(), "order-77");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order=order-78",
                "day=2001-01-01&order=order-78",
                "day=..%2F..%2Fkhlang.properties&order=order-78",
                "day=TODAY&order=",
                "day=TODAY&order=a%00b",
            })
    void withoutADayOrAnOrderNothingIsHandedOver(String fields) {
        HttpResponse<String> answer = post("days", fields.replace("TODAY", today().toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".field-problem")).hasSize(1);
        assertThat(log("LOG_EXPORTED")).doesNotContain("order-78");
    }

    @Test
    void anOrderToKeepAllIsKeptTakenDownAndConfirmed() {
        HttpResponse<String> begun = post("hold", "held=yes&reason=reason-1&version=" + version());
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(page().select("section.notice-care").text())
                .contains("ระงับการลบอยู่", "reason-1");
        assertThat(portal.database().value("SELECT held FROM traffic_hold")).isIn("1", "true");
        assertThat(log("SETTINGS_CHANGED")).contains("ระงับการลบ: reason-1");

        assertThat(post("hold", "held=no&reason=reason-2&version=" + version()).statusCode())
                .isEqualTo(303);
        assertThat(page().select("section.notice-care")).isEmpty();
        assertThat(log("SETTINGS_CHANGED")).contains("ลบตามกำหนด: reason-2");
    }

    @Test
    void whoDecidesOnWhatSomebodyElseHasChangedSeesIt() {
        HttpResponse<String> answer = post("hold", "held=yes&reason=reason-3&version=4711");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("มีผู้อื่นเปลี่ยนคำสั่งนี้ก่อน", "reason-3");
        assertThat(log("SETTINGS_CHANGED")).doesNotContain("reason-3");
    }

    @Test
    void anOrderNeedsAReason() {
        HttpResponse<String> answer = post("hold", "held=yes&reason=+&version=" + version());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#reason-problem")).hasSize(1);
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        assertThat(portal.get("admin/traffic").statusCode()).isEqualTo(404);
        for (String path : List.of("hold", "days")) {
            HttpRequest request =
                    HttpRequest.newBuilder(portal.at("admin/traffic/" + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("day=" + today() + "&order=x"))
                            .build();
            assertThat(portal.send(request).statusCode()).isEqualTo(404);
        }
    }

    private String version() {
        return page().select("input[name=version]").val();
    }

    private org.jsoup.nodes.Document page() {
        return Jsoup.parse(portal.send(portal.asAdministrator("admin/traffic").build()).body());
    }

    private String log(String action) {
        return Jsoup.parse(
                        portal.send(portal.asAdministrator("admin/audit?action=" + action).build())
                                .body())
                .text();
    }

    private HttpResponse<String> post(String path, String fields) {
        return portal.send(
                portal.asAdministrator("admin/traffic/" + path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build());
    }

    private void awaitLines(String path, int count) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (lines(path).size() < count && Instant.now().isBefore(deadline)) {
            pause();
        }
        assertThat(lines(path)).hasSize(count);
    }

    private List<String> lines(String path) {
        return all().stream().filter(line -> line.contains("\"path\":\"" + path + "\"")).toList();
    }

    private List<String> all() {
        Path file = portal.dataDir().resolve("traffic").resolve(today() + ".jsonl");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(BangkokClock.ZONE));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
