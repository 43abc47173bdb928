package khlang.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document is one text in memory, so it has an end; with or without a length in its head. */
@ExtendWith(RunningPortal.Once.class)
class LongBodiesIT {

    private static final int MOST = 16 << 20;

    private final RunningPortal portal;

    LongBodiesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({"announced, true", "chunked, false"})
    void whatFitsIsTakenAndAByteMoreIsRefusedInThai(String how, boolean announced) {
        byte[] fits = json("long-json-" + how, MOST);
        assertThat(post("documents", "application/json", fits, announced).statusCode())
                .isEqualTo(201);
        byte[] more = json("longer-json-" + how, MOST + 1);
        assertRefused(post("documents", "application/json", more, announced));
        assertThat(portal.get("documents/longer-json-" + how).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"announced, true", "chunked, false"})
    void markdownLikewise(String how, boolean announced) {
        String path = "documents?slug=long-markdown-" + how;
        byte[] more = padded("---\ntitle: ยาว\n---\nข้อความ\n", "", MOST + 1);
        assertRefused(post(path, "text/markdown", more, announced));
    }

    @Test
    void otherTextsOfProgramsLikewise() {
        byte[] more = padded("{\"directory\":\"/nowhere\"", "}", MOST + 1);
        assertRefused(post("content-imports", "application/json", more, false));
    }

    /** Strangers are turned away before anything of what they send has come. */
    @Test
    void withoutTheTokenNothingIsRead() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), portal.base().getPort())) {
            socket.setSoTimeout(20_000);
            String head =
                    "POST /api/v1/documents HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: "
                            + (MOST + 1)
                            + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] begin = socket.getInputStream().readNBytes(12);
            assertThat(new String(begin, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 401");
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("ข้อมูลใหญ่เกินไป", "ไม่เกิน 16 MB");
    }

    private HttpResponse<String> post(String path, String type, byte[] bytes, boolean announced) {
        return portal.send(
                portal.asAdministrator("api/v1/" + path)
                        .header("Content-Type", type)
                        .POST(body(bytes, announced))
                        .build());
    }

    private static BodyPublisher body(byte[] bytes, boolean announced) {
        return announced
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    private static byte[] json(String slug, int length) {
        String head =
                "{\"slug\":\"%s\",\"title\":\"เรื่องยาว\",\"markdown\":\"ข้อความ\"".formatted(slug);
        return padded(head, "}", length);
    }

    private static byte[] padded(String head, String tail, int length) {
        int blanks = length - (head + tail).getBytes(StandardCharsets.UTF_8).length;
        return (head + " ".repeat(blanks) + tail).getBytes(StandardCharsets.UTF_8);
    }
}
