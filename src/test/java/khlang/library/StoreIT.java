package khlang.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import khlang.digest.Sha256;
import khlang.system.Browser;
import khlang.system.Parcel;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody has any more is thrown away, and nothing else is, whoever comes at that moment. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final String OLD = "UTC_TIMESTAMP(6) - INTERVAL 2 DAY";

    private final RunningPortal portal;
    private final PortalDatabase database;
    private Browser browser;
    private String slug;

    StoreIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
    }

    @BeforeAll
    void begin() {
        browser = portal.signInAsAdministrator();
        HttpResponse<String> begun =
                browser.submit(
                        "documents/new?kind=knowledge-article",
                        "/documents/new?kind=knowledge-article",
                        Map.of("title", "ที่เก็บไฟล์", "division", "public-health"));
        slug =
                begun.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceFirst("^.*/documents/", "")
                        .replaceFirst("/edit$", "");
    }

    @AfterAll
    void leave() {
        browser.close();
    }

    @Test
    void whatNobodyHasIsThrownAwayAndWhatSomebodyHasIsNot() throws IOException {
        assertThat(send("ยังใช้.txt", "ยังใช้อยู่").statusCode()).isEqualTo(303);
        Path live = place("ยังใช้อยู่");
        Path orphan = put("ไม่มีใครใช้");
        Path fresh = put("เพิ่งถูกหมาย");
        mark("ยังใช้อยู่", OLD);
        mark("ไม่มีใครใช้", OLD);
        mark("เพิ่งถูกหมาย", "UTC_TIMESTAMP(6)");
        await(() -> !Files.exists(orphan) && !isMarked("ยังใช้อยู่"));
        assertThat(live).exists();
        assertThat(fresh).as("its day is not over").exists();
    }

    /** The test is the sweeper that is just throwing the bytes away which somebody sends again. */
    @Test
    void whoSendsWhatIsBeingThrownAwayWaitsAndKeepsTheirFile() throws Exception {
        Path bytes = put("ส่งซ้ำ");
        mark("ส่งซ้ำ", OLD);
        try (Connection sweeper = database.connect()) {
            sweeper.setAutoCommit(false);
            run(sweeper, "SELECT sha256 FROM attachment_orphan WHERE sha256 = ? FOR UPDATE");
            var sending = CompletableFuture.supplyAsync(() -> send("ส่งซ้ำ.txt", "ส่งซ้ำ"));
            awaitWaiting("DELETE FROM attachment_orphan");
            assertThat(sending).isNotDone();
            Files.delete(bytes);
            run(sweeper, "DELETE FROM attachment_orphan WHERE sha256 = ?");
            sweeper.commit();
            assertThat(sending.join().statusCode()).isEqualTo(303);
        }
        assertThat(bytes).hasContent("ส่งซ้ำ");
    }

    /** The test is somebody whose file is named, but not committed yet, when the sweeper comes. */
    @Test
    void theSweeperWaitsForWhoIsJustNamingTheBytes() throws Exception {
        Path bytes = put("กำลังตั้งชื่อ");
        mark("กำลังตั้งชื่อ", "UTC_TIMESTAMP(6)");
        try (Connection sender = database.connect()) {
            sender.setAutoCommit(false);
            try (PreparedStatement naming =
                    sender.prepareStatement(
                            "INSERT INTO attachment (document_id, file_name, media_type, size,"
                                    + " sha256, created_at) SELECT id, 'ช้า.txt', 'text/plain', 1,"
                                    + " ?, UTC_TIMESTAMP(6) FROM document WHERE slug = ?")) {
                naming.setString(1, hash("กำลังตั้งชื่อ"));
                naming.setString(2, slug);
                naming.executeUpdate();
            }
            database.change(
                    "UPDATE attachment_orphan SET marked_at = " + OLD + " WHERE sha256 = ?",
                    hash("กำลังตั้งชื่อ"));
            awaitWaiting("SELECT id FROM attachment WHERE sha256");
            assertThat(bytes).exists();
            sender.commit();
        }
        await(() -> !isMarked("กำลังตั้งชื่อ"));
        assertThat(bytes).exists();
    }

    /** Waits until somebody is kept waiting with a statement that begins so. */
    private void awaitWaiting(String statement) {
        database.await(
                "SELECT COUNT(*) > 0 FROM information_schema.PROCESSLIST WHERE INFO LIKE '"
                        + statement
                        + "%' AND TIME_MS > 500",
                "1");
    }

    private void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, hash("ส่งซ้ำ"));
            statement.execute();
        }
    }

    private HttpResponse<String> send(String name, String text) {
        String page = "documents/" + slug + "/files";
        String token = Browser.token(browser.open(page));
        return browser.send(
                Parcel.with(token)
                        .file(name, text.getBytes(StandardCharsets.UTF_8))
                        .to(portal.at(page)));
    }

    private Path put(String text) throws IOException {
        Path file = place(text);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    }

    private Path place(String text) {
        String hash = hash(text);
        return portal.dataDir()
                .resolve("attachments")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));
    }

    private void mark(String text, String time) {
        database.change(
                "INSERT INTO attachment_orphan (sha256, marked_at) VALUES (?, " + time + ")",
                hash(text));
    }

    private boolean isMarked(String text) {
        return !database.value(
                        "SELECT COUNT(*) FROM attachment_orphan WHERE sha256 = ?", hash(text))
                .equals("0");
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(BooleanSupplier condition) {
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
