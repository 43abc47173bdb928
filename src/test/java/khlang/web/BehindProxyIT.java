package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import khlang.system.PortalProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that knows its own address, with a web server in front that takes off the TLS. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindProxyIT {

    private static final String OURS = "km.example.go.th";

    @TempDir static Path folder;
    private PortalProcess portal;

    @BeforeAll
    void start() {
        portal =
                PortalProcess.run(
                                folder.resolve("data"),
                                Map.of(
                                        "KHLANG_BASE_URL",
                                        "https://" + OURS,
                                        "KHLANG_TRUSTED_PROXIES",
                                        "127.0.0.1"))
                        .awaitReady();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OURS, "KM.Example.go.th", OURS + ":443", "127.0.0.1", "localhost:8080"})
    void answersToItsOwnNames(String host) throws IOException {
        assertThat(ask("/", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example.org",
                OURS + ".evil.example.org",
                "evil" + OURS,
                OURS + "@evil.example.org",
                "127.0.0.1.evil.example.org",
                "a b",
                "\"><script>"
            })
    void answersToNoOtherName(String host) throws IOException {
        String answer = ask("/documents/cg-elderly-allowance", host);
        assertThat(answer).containsPattern("^HTTP/1.1 4(00|21)");
        assertThat(answer).doesNotContain("evil", "\"><script>", "Payara", "GlassFish");
    }

    @Test
    void aForeignNameIsRefusedInThai() throws IOException {
        assertThat(ask("/", "evil.example.org"))
                .startsWith("HTTP/1.1 421")
                .contains("ที่อยู่เว็บนี้ไม่ใช่ของคลังความรู้", "Content-Security-Policy");
    }

    @Test
    void linksLeadToItsOwnAddressWhateverWasAsked() throws IOException {
        assertThat(ask("/feed.xml", "127.0.0.1"))
                .contains("https://" + OURS + "/documents/")
                .doesNotContain("http://127.0.0.1");
    }

    @Test
    void whatCameOverTlsStaysThere() throws IOException {
        assertThat(ask("/", OURS, "X-Forwarded-Proto: https"))
                .contains("Strict-Transport-Security");
        assertThat(ask("/", OURS)).doesNotContain("Strict-Transport-Security");
    }

    @Test
    void cookiesAreForThisHostAndForTlsOnly() throws IOException {
        assertThat(ask("/sign-in", OURS))
                .containsPattern(
                        "Set-Cookie: __Host-khlang-form=[\\w-]+; Path=/; HttpOnly; SameSite=Lax;"
                                + " Secure");
    }

    @Test
    void metricsAreForThisMachineAndForWhoCarriesTheToken() throws IOException {
        String far = "X-Forwarded-For: 203.0.113.9";
        assertThat(ask("/metrics", OURS, far))
                .startsWith("HTTP/1.1 404")
                .contains("ไม่พบหน้าที่ต้องการ")
                .doesNotContain("usedHeap");
        assertThat(ask("/metrics", OURS, far, "Authorization: Bearer made-up"))
                .startsWith("HTTP/1.1 404");
        assertThat(ask("/metrics", OURS, far, "Authorization: Bearer " + portal.apiToken()))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("/metrics", "127.0.0.1")).startsWith("HTTP/1.1 200");
    }

    private String ask(String path, String host, String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), portal.base().getPort())) {
            socket.setSoTimeout(10_000);
            String request =
                    "GET "
                            + path
                            + " HTTP/1.1\r\nHost: "
                            + host
                            + "\r\nConnection: close\r\n"
                            + String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList())
                            + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
