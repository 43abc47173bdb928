package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import khlang.system.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was arranged for a day happens by itself. */
@ExtendWith(RunningPortal.Once.class)
class DueIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final RunningPortal portal;

    DueIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aTextIsShownFromItsDayOnAndEndsAfterItsLast() {
        PortalDatabase database = portal.database();
        save("due-later", "\"publish_from\":\"2999-01-01\"");
        assertThat(portal.get("documents/due-later").statusCode()).isEqualTo(404);
        assertThat(state("due-later")).isEqualTo("DRAFT");
        assertThat(send("due-later", "\"publish_from\":\"2999-01-01\"").body())
                .contains("\"unchanged\"");
        save("due-ends", "\"publish_until\":\"2999-01-01\"");
        assertThat(portal.get("documents/due-ends").statusCode()).isEqualTo(200);

        database.change(
                "UPDATE document SET scheduled_for = '2020-01-01' WHERE slug = 'due-later'");
        database.change(
                "UPDATE document SET published_until = '2020-01-01' WHERE slug = 'due-ends'");
        // What the text itself says of its day is not asked again when the clock acts.
        database.change(
                "UPDATE revision r JOIN document d ON d.id = r.document_id"
                        + " SET r.details = REPLACE(r.details, '2999-01-01', '2020-01-01')"
                        + " WHERE d.slug = 'due-later'");
        await(() -> portal.get("documents/due-later").statusCode() == 200);
        await(() -> portal.get("documents/due-ends").statusCode() == 410);
        assertThat(
                        database.value(
                                "SELECT after_text FROM audit_entry"
                                        + " WHERE object_key = 'document:due-ends'"
                                        + " AND action = 'DOCUMENT_WITHDRAWN'"))
                .contains("ครบกำหนดวันเผยแพร่");
    }

    @Test
    void whatIsInTheTrashTooLongLosesItsTextsAndKeepsItsTitle() {
        PortalDatabase database = portal.database();
        save("due-erased", "\"tags\":[\"ก\"]");
        database.change(
                "UPDATE document SET state = 'TRASHED', trashed_from = 'PUBLISHED',"
                        + " trashed_at = UTC_TIMESTAMP(6) - INTERVAL 91 DAY"
                        + " WHERE slug = 'due-erased'");
        await(() -> state("due-erased").equals("ERASED"));
        assertThat(
                        database.value(
                                "SELECT COUNT(*) FROM revision r JOIN document d"
                                        + " ON d.id = r.document_id WHERE d.slug = 'due-erased'"))
                .isEqualTo("0");
        assertThat(database.value("SELECT title FROM document WHERE slug = 'due-erased'"))
                .isEqualTo("เรื่อง");
        assertThat(portal.get("documents/due-erased").statusCode()).isEqualTo(404);
    }

    private void save(String slug, String more) {
        assertThat(send(slug, more).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> send(String slug, String more) {
        String json =
                "{\"slug\":\"%s\",\"title\":\"เรื่อง\",%s,\"markdown\":\"ก\"}"
                        .formatted(slug, more);
        return portal.send(
                portal.asAdministrator("api/v1/documents")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    private String state(String slug) {
        return portal.database().value("SELECT state FROM document WHERE slug = ?", slug);
    }

    private static void await(BooleanSupplier condition) {
        assertThat(Waiting.until(LONGEST, condition::getAsBoolean, Boolean::booleanValue))
                .as("came in time")
                .isTrue();
    }
}
