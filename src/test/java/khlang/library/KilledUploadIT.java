package khlang.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.Parcel;
import khlang.system.PortalDatabase;
import khlang.system.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed in the middle of an upload leaves neither a file nor a row. */
class KilledUploadIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Test
    void nothingHalfIsLeftAndWhatNobodyHasIsMarked(@TempDir Path data) throws IOException {
        Path incoming = data.resolve("attachments/incoming");
        Path orphan = data.resolve("attachments/ab").resolve("c".repeat(62));
        String page;
        try (PortalProcess first = PortalProcess.run(data).awaitReady();
                Browser browser = Members.setUp(first, "kill.admin", Members.PASSWORD)) {
            page = begin(browser);
            String token = Browser.token(browser.open(page));
            browser.send(Parcel.with(token).file("เสร็จ.txt", bytes("เสร็จ")).to(at(first, page)));
            try (var socket =
                    new Socket(InetAddress.getLoopbackAddress(), first.base().getPort())) {
                sendHalf(socket.getOutputStream(), first, browser, page, token);
                await(() -> count(incoming) == 1);
                first.kill();
            }
            assertThat(count(incoming)).as("killed in the middle").isEqualTo(1);
        }
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "ไม่มีใครใช้");
        Files.setLastModifiedTime(orphan, FileTime.from(Instant.now().minus(Duration.ofDays(3))));

        try (PortalProcess second = PortalProcess.run(data).awaitReady();
                Browser browser = Members.signIn(second.base(), "kill.admin", Members.PASSWORD)) {
            assertThat(count(incoming)).isZero();
            PortalDatabase database = PortalDatabase.of(data);
            assertThat(
                            database.value(
                                    "SELECT COUNT(*) FROM attachment WHERE first_revision IS NULL"))
                    .isEqualTo("1");
            assertThat(browser.open(page).select("tbody th").eachText())
                    .containsExactly("เสร็จ.txt ใหม่");
            await(
                    () ->
                            database.value("SELECT GROUP_CONCAT(sha256) FROM attachment_orphan")
                                    != null);
            assertThat(database.value("SELECT GROUP_CONCAT(sha256) FROM attachment_orphan"))
                    .isEqualTo("ab" + "c".repeat(62));
            assertThat(orphan).as("for a day at least").exists();
        }
    }

    private static String begin(Browser browser) {
        String location =
                browser.submit(
                                "documents/new?kind=knowledge-article",
                                "/documents/new?kind=knowledge-article",
                                Map.of("title", "ถูกตัดไฟ", "division", "public-health"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return location.replaceFirst("^.*/documents/", "documents/")
                .replaceFirst("/edit$", "/files");
    }

    /** Says that much comes, and sends some of it. */
    private static void sendHalf(
            OutputStream out, PortalProcess portal, Browser browser, String page, String token)
            throws IOException {
        String part = "--x\r\nContent-Disposition: form-data; name=";
        String body =
                part
                        + "\"form-token\"\r\n\r\n"
                        + token
                        + "\r\n"
                        + part
                        + "\"file\"; filename=\"half.txt\"\r\n\r\n"
                        + "x".repeat(200_000);
        String head =
                "POST /"
                        + page
                        + " HTTP/1.1\r\nHost: "
                        + portal.base().getAuthority()
                        + "\r\nCookie: khlang-session="
                        + browser.cookie("khlang-session").orElseThrow()
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 9000000\r\n\r\n";
        out.write(bytes(head + body));
        out.flush();
    }

    private static java.net.URI at(PortalProcess portal, String page) {
        return portal.base().resolve(page);
    }

    private static long count(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            return 0;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
