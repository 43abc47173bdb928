package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.PortalDatabase;
import khlang.system.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed in the middle of an approval has published nothing and lost nothing. */
class KilledPublicationIT {

    private static final String WAITING =
            "SELECT COUNT(*) FROM information_schema.processlist"
                    + " WHERE state LIKE 'Waiting for table%lock%'";
    private static final String TEXT = "รอบเก็บขยะวันจันทร์ ดู [เรื่องอื่น](/documents/km-basics)";

    @Test
    void nothingOfAnApprovalIsLeftAndItCanBeGivenAgain(@TempDir Path data)
            throws IOException, SQLException, InterruptedException {
        String slug;
        String review;
        try (PortalProcess first = PortalProcess.run(data).awaitReady();
                Browser browser = Members.setUp(first, "kill.admin", Members.PASSWORD)) {
            slug = begin(browser);
            review = handIn(browser, slug);
            PortalDatabase database = PortalDatabase.of(data);
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("LOCK TABLES audit_entry READ"); // the last that it writes
                Thread approval = Thread.ofVirtual().start(() -> approve(browser, review));
                database.await(WAITING, "1");
                first.kill();
                approval.join();
            }
        }
        try (PortalProcess second = PortalProcess.run(data).awaitReady();
                Browser browser = Members.signIn(second.base(), "kill.admin", Members.PASSWORD)) {
            PortalDatabase database = PortalDatabase.of(data);
            assertThat(database.value("SELECT state FROM document WHERE slug = ?", slug))
                    .isEqualTo("IN_REVIEW");
            assertThat(count(database, "revision r", slug, "r.published_at IS NOT NULL")).isZero();
            assertThat(count(database, "document_link r", slug, "TRUE")).isZero();
            assertThat(count(database, "review r", slug, "r.decision IS NULL")).isEqualTo(1);
            assertThat(second.get("documents/" + slug).statusCode()).isEqualTo(404);

            assertThat(browser.submit(review, "/" + review + "/approve", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(second.get("documents/" + slug).body()).contains("รอบเก็บขยะวันจันทร์");
            assertThat(count(database, "document_link r", slug, "TRUE")).isEqualTo(1);
        }
    }

    private static String begin(Browser browser) {
        return location(
                        browser.submit(
                                        "documents/new?kind=knowledge-article",
                                        "/documents/new?kind=knowledge-article",
                                        Map.of("title", "รอบเก็บขยะ", "division", "public-health"))
                                .headers()
                                .firstValue("Location")
                                .orElseThrow())
                .replaceFirst("^documents/", "")
                .replaceFirst("/edit$", "");
    }

    private static String handIn(Browser browser, String slug) {
        String edit = "documents/" + slug + "/edit";
        return location(
                browser.submit(edit, "/" + edit, Map.of("markdown", TEXT, "do", "hand-in"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
    }

    /** The path without a slash in front and without what is said there. */
    private static String location(String address) {
        return address.replaceFirst("^https?://[^/]+/", "").replaceFirst("\\?.*$", "");
    }

    private static void approve(Browser browser, String review) {
        try {
            browser.submit(review, "/" + review + "/approve", Map.of());
        } catch (RuntimeException e) {
            // The portal was killed while it answered: that is what the test is about.
        }
    }

    private static long count(PortalDatabase database, String table, String slug, String which) {
        return Long.parseLong(
                database.value(
                        "SELECT COUNT(*) FROM "
                                + table
                                + " JOIN document d ON d.id = r.document_id WHERE d.slug = ? AND "
                                + which,
                        slug));
    }
}
