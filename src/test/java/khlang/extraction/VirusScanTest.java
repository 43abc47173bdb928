package khlang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small server that speaks clamd's protocol and knows one virus. */
class VirusScanTest {

    /** The test virus of all scanners, in pieces so that none complains about this file. */
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*";

    private static final int MOST_BYTES = 500_000;

    @TempDir Path folder;

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aCleanFilePasses() throws IOException {
        assertThat(scan().check(file("รายงานการประชุม".repeat(10_000)))).isEmpty();
        assertThat(scan().check(file(""))).isEmpty();
    }

    @Test
    void aVirusDoesNot() throws IOException {
        assertThat(scan().check(file(EICAR))).contains(Refusal.INFECTED);
    }

    @Test
    void whatIsTooLargeForTheScannerDoesNotPassEither() throws IOException {
        assertThat(scan().check(file("x".repeat(3 * MOST_BYTES)))).contains(Refusal.SCANNER_LIMIT);
    }

    @Test
    void withoutAnAnswerNothingPasses() throws IOException {
        server.close();
        assertThat(scan().check(file("สะอาด"))).contains(Refusal.SCANNER_AWAY);
    }

    @Test
    void aScannerThatNeverAnswersIsNotWaitedForEndlessly() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            VirusScan scan = scan("tcp://127.0.0.1:" + silent.getLocalPort());
            scan.patience = Duration.ofMillis(300);
            assertThat(scan.check(file("สะอาด"))).contains(Refusal.SCANNER_AWAY);
        }
    }

    @Test
    void aMissingSocketOfThisMachineIsNoPass() throws IOException {
        VirusScan scan = scan("unix:" + folder.resolve("clamd.ctl"));
        assertThat(scan.check(file("สะอาด"))).contains(Refusal.SCANNER_AWAY);
    }

    @Test
    void unsetItLetsEverythingPass() throws IOException {
        var scan = new VirusScan();
        scan.url = Optional.empty();
        assertThat(scan.isSet()).isFalse();
        assertThat(scan.check(file(EICAR))).isEmpty();
    }

    private VirusScan scan() {
        return scan("tcp://127.0.0.1:" + server.getLocalPort());
    }

    private static VirusScan scan(String url) {
        var scan = new VirusScan();
        scan.url = Optional.of(url);
        return scan;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                answer(client);
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void answer(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        String answer =
                content.size() > MOST_BYTES
                        ? "INSTREAM size limit exceeded. ERROR"
                        : content.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                                ? "stream: Eicar-Signature FOUND"
                                : "stream: OK";
        client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
