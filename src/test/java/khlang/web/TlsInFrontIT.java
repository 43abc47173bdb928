package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import khlang.calendar.BangkokClock;
import khlang.system.PortalProcess;
import khlang.system.TlsFront;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the guide, with the web servers that they are for, where these are installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledOnOs(OS.LINUX) // asks from more than one address of the machine itself
class TlsInFrontIT {

    private static final String READER = "127.0.0.2";

    @TempDir static Path folder;
    private PortalProcess portal;

    @BeforeAll
    void start() {
        portal =
                PortalProcess.run(
                                folder.resolve("data"),
                                Map.of(
                                        "KHLANG_BASE_URL",
                                        "https://" + TlsFront.NAME,
                                        "KHLANG_TRUSTED_PROXIES",
                                        "127.0.0.1"))
                        .awaitReady();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource
    void theExampleOfTheGuideHolds(TlsFront.Kind kind) throws IOException {
        assumeTrue(kind.isHere(), kind + " and openssl are needed");
        try (var front = front(kind, "front", portal.base().getPort())) {
            leadsToTls(front);
            isStrictAndKeepsCookiesToItself(front);
            passesOnWhoAsks(front);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whileThePortalIsDownAPageSaysSoInThai(TlsFront.Kind kind) throws IOException {
        assumeTrue(kind.isHere(), kind + " and openssl are needed");
        try (var front = front(kind, "alone", PortalProcess.freePort())) {
            assertThat(front.ask(READER, "/"))
                    .containsPattern("^HTTP/1.1 503")
                    .containsPattern("(?i)content-type: text/html; ?charset=utf-8")
                    .contains("คลังความรู้กำลังเปิดใหม่");
        }
    }

    private static void leadsToTls(TlsFront front) throws IOException {
        assertThat(front.askPlain("/documents/cg-elderly-allowance?via=board"))
                .containsPattern("^HTTP/1.1 30[18]")
                .containsPattern(
                        "Location: https://km.example.go.th(:\\d+)?"
                                + "/documents/cg-elderly-allowance\\?via=board");
    }

    private static void isStrictAndKeepsCookiesToItself(TlsFront front) throws IOException {
        String page = front.ask(READER, "/sign-in");
        assertThat(page)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Strict-Transport-Security: max-age=31536000")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsPattern("(?i)Set-Cookie: __Host-khlang-form=[\\w-]+; .*; Secure")
                .doesNotContainPattern("(?i)server: .*[0-9]|Payara");
        assertThat(front.ask(READER, "/feed.xml"))
                .contains("https://km.example.go.th/documents/")
                .doesNotContain("http://km.example.go.th", "127.0.0.1");
        assertThat(front.ask(READER, "/metrics")).startsWith("HTTP/1.1 404");
        assertThat(front.ask(READER, "/nope"))
                .startsWith("HTTP/1.1 404")
                .contains("ไม่พบหน้าที่ต้องการ");
    }

    private void passesOnWhoAsks(TlsFront front) throws IOException {
        String path = "/asked-through-" + front.hashCode();
        front.ask(READER, path, "X-Forwarded-For: 203.0.113.9");
        assertThat(logged(path))
                .containsPattern("\"from\":\"" + READER + "\"")
                .doesNotContain("203.0.113.9");
    }

    private String logged(String path) throws IOException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        String day = LocalDate.now(Clock.system(BangkokClock.ZONE)) + ".jsonl";
        Path log = portal.dataDir().resolve("traffic").resolve(day);
        List<String> lines = List.of();
        while (lines.isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            if (Files.exists(log)) {
                lines = Files.readAllLines(log).stream().filter(l -> l.contains(path)).toList();
            }
        }
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static TlsFront front(TlsFront.Kind kind, String name, int port) throws IOException {
        return new TlsFront(kind, Files.createDirectories(folder.resolve(name + "-" + kind)), port);
    }
}
