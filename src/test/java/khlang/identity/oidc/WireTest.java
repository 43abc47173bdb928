package khlang.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WireTest {

    private final Wire wire = new Wire(Duration.ofMillis(600));

    @Test
    void whatIsSentIsRead() throws IOException {
        try (var server = new LittleServer(e -> LittleServer.say(e, 200, "เทศบาล"))) {
            assertThat(wire.get(server.address())).isEqualTo("เทศบาล");
        }
    }

    @Test
    void aServerThatAcceptsAndSaysNothingIsNotWaitedFor() throws IOException {
        try (var server = new LittleServer(e -> Thread.sleep(10_000))) {
            assertThatGivesUp(server);
        }
    }

    @Test
    void aServerThatDripsItsAnswerIsNotWaitedFor() throws IOException {
        try (var server =
                new LittleServer(
                        e -> {
                            e.sendResponseHeaders(200, 1_000);
                            for (int i = 0; i < 1_000; i++) {
                                e.getResponseBody().write('x');
                                e.getResponseBody().flush();
                                Thread.sleep(50);
                            }
                        })) {
            assertThatGivesUp(server);
        }
    }

    @Test
    void anAnswerWithoutEndIsNotKept() throws IOException {
        byte[] much = new byte[64 << 10];
        try (var server =
                new LittleServer(
                        e -> {
                            e.sendResponseHeaders(200, 0);
                            for (int i = 0; i < 64; i++) {
                                e.getResponseBody().write(much);
                            }
                        })) {
            assertThatIOException()
                    .isThrownBy(() -> new Wire().get(server.address()))
                    .withStackTraceContaining("too long");
        }
    }

    @Test
    void redirectsAndErrorsAreNoAnswer() throws IOException {
        try (var there = new LittleServer(e -> LittleServer.say(e, 200, "{}"));
                var here =
                        new LittleServer(
                                e -> {
                                    e.getResponseHeaders().set("Location", there.address() + "/");
                                    LittleServer.say(e, 302, "");
                                });
                var broken = new LittleServer(e -> LittleServer.say(e, 500, "{}"))) {
            assertThatIOException().isThrownBy(() -> wire.get(here.address()));
            assertThatIOException().isThrownBy(() -> wire.get(broken.address()));
        }
    }

    @Test
    void whereNobodyListensIsNoAnswer() throws IOException {
        var server = new LittleServer(e -> LittleServer.say(e, 200, ""));
        server.close();
        assertThatIOException().isThrownBy(() -> wire.get(server.address()));
    }

    private void assertThatGivesUp(LittleServer server) {
        Instant asked = Instant.now();
        assertThatIOException()
                .isThrownBy(() -> wire.get(server.address()))
                .withMessageContaining("in time");
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }
}
