package khlang.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is proposed for the agenda of a monthly meeting. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaIT {

    private final RunningPortal portal;
    private MeetingRoom room;

    AgendaIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new MeetingRoom(portal, "agenda");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void aManualWithANewTextIsProposedAndOneWithACorrectedMisprintIsNot() {
        publish("wm-for-the-meeting", "คู่มือเรือใบลำใหม่");
        String event =
                MeetingRoom.record(
                        room.secretary, room.typed("ประชุมเรือใบ", "MONTHLY_MEETING", "", 0));
        assertThat(proposals(event)).contains("คู่มือเรือใบลำใหม่", "เผยแพร่ครั้งแรก");
        var database = portal.database();
        database.change(
                "UPDATE revision r JOIN document d ON d.id = r.document_id"
                        + " SET r.published_at = '2020-01-01', d.first_published_at = '2020-01-01'"
                        + " WHERE d.slug = 'wm-for-the-meeting'");
        assertThat(proposals(event)).doesNotContain("คู่มือเรือใบลำใหม่");
        for (String kind : List.of("TYPO", "CONTENT")) {
            database.change(
                    "UPDATE revision r JOIN document d ON d.id = r.document_id"
                            + " SET r.published_at = NOW(6), r.change_kind = ?"
                            + " WHERE d.slug = 'wm-for-the-meeting'",
                    kind);
            assertThat(proposals(event).contains("คู่มือเรือใบลำใหม่"))
                    .as(kind)
                    .isEqualTo(kind.equals("CONTENT"));
        }
    }

    @Test
    void aQuestionThatWaitsForAnAnswerIsProposedAndOneThatModeratorsHoldIsNot() {
        String event =
                MeetingRoom.record(
                        room.secretary, room.typed("ประชุมเรือหางยาว", "MONTHLY_MEETING", "", 0));
        for (String state : List.of("OPEN", "HELD", "ANSWERED")) {
            portal.database()
                    .change(
                            "INSERT INTO question (title, details, audience, outside, asked_at,"
                                    + " due_on, state) VALUES (?, '', 'PUBLIC', ?, NOW(6),"
                                    + " CURRENT_DATE, ?)",
                            "ใครซ่อมเรือหางยาว " + state,
                            state.equals("HELD"),
                            state);
        }
        assertThat(proposals(event))
                .contains("ใครซ่อมเรือหางยาว OPEN")
                .doesNotContain("ใครซ่อมเรือหางยาว HELD", "ใครซ่อมเรือหางยาว ANSWERED");
        portal.database().change("DELETE FROM question WHERE title LIKE 'ใครซ่อมเรือหางยาว %'");
    }

    @Test
    void aQuestionThatWasTakenIsLinkedAndNotProposedAgain() {
        String event =
                MeetingRoom.record(
                        room.secretary, room.typed("ประชุมเรือสำปั้น", "MONTHLY_MEETING", "", 0));
        var database = portal.database();
        database.change(
                "INSERT INTO question (title, details, audience, outside, asked_at, due_on, state)"
                        + " VALUES ('ใครซ่อมเรือสำปั้น', '', 'STAFF', FALSE, NOW(6),"
                        + " '2007-01-01', 'OPEN')");
        String question =
                database.value("SELECT id FROM question WHERE title = 'ใครซ่อมเรือสำปั้น'");
        Map<String, String> chosen = Map.of("proposal", "question:" + question);
        assertThat(MeetingRoom.send(room.secretary, event + "/agenda", event + "/agenda", chosen))
                .matches(answer -> answer.statusCode() == 303);
        Document page = room.secretary.browser().open(event);
        assertThat(page.select("a[href=/questions/" + question + "]").text()).contains("คำถาม");
        assertThat(proposals(event)).doesNotContain("ใครซ่อมเรือสำปั้น");
        assertThat(MeetingRoom.push(room.secretary, event + "/agenda", chosen))
                .as("taken once")
                .isEqualTo(422);
        String topic = page.select("a[href*=/topics/]").attr("href").substring(1);
        assertThat(
                        room.secretary
                                .browser()
                                .submit(topic, "/" + topic, Map.of("title", "ซ่อมเรือสำปั้น"))
                                .statusCode())
                .as("the link stays")
                .isEqualTo(303);
        assertThat(proposals(event)).doesNotContain("ใครซ่อมเรือสำปั้น");
        database.change("DELETE FROM question WHERE id = ?", question);
        assertThat(room.secretary.browser().open(event).select("a[href^=/questions/]")).isEmpty();
    }

    private String proposals(String event) {
        return room.secretary.browser().open(event + "/agenda").select("form label").text();
    }

    private void publish(String slug, String title) {
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                ("{\"slug\":\"%s\",\"title\":\"%s\","
                                                                + "\"kind\":\"work-manual\","
                                                                + "\"markdown\":\"ข้อความ\","
                                                                + "\"publish\":true}")
                                                        .formatted(slug, title)))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }
}
