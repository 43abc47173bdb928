package khlang.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in at meetings with the code on the screen. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckInIT {

    private final RunningPortal portal;
    private MeetingRoom room;

    CheckInIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new MeetingRoom(portal, "checkin");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void whoSignsInStaysWhenSomebodyTicksFromAnOlderPageAndTwiceIsOnce() {
        String event =
                MeetingRoom.record(
                        room.head,
                        MeetingRoom.now(
                                room.typed("ประชุมลงชื่อเอง", "MEETING", MeetingRoom.DIVISION, 0)));
        Document old = room.head.browser().open(event + "/attendees");
        MeetingRoom.send(room.head, event + "/check-in", event + "/check-in", Map.of());
        String code = code(event);
        assertThat(room.head.browser().get(event + "/check-in/qr.svg").body()).contains("<svg");
        HttpResponse<String> signed = MeetingRoom.send(room.clerk, code, code, Map.of());
        assertThat(signed.statusCode()).isEqualTo(303);
        assertThat(room.clerk.browser().open(code).select("[role=status]").text())
                .isEqualTo("ลงชื่อแล้ว");
        assertThat(Jsoup.parse(post(room.clerk, code).body()).select("[role=status]").text())
                .as("the second tap")
                .isEqualTo("ลงชื่อแล้ว");
        assertThat(
                        room.head
                                .browser()
                                .submit(
                                        old,
                                        "/" + event + "/attendees",
                                        Map.of("people", "" + room.friend.person()))
                                .statusCode())
                .isEqualTo(303);
        assertThat(attendees(event)).isEqualTo("2");

        MeetingRoom.send(room.head, event + "/check-in", event + "/check-in", Map.of());
        HttpResponse<String> stale = room.stranger.browser().get(code);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(stale.body()).select("[role=status]").text())
                .contains("รหัสนี้ใช้ไม่ได้แล้ว");
        assertThat(post(room.stranger, code).statusCode()).isEqualTo(409);
        assertThat(attendees(event)).isEqualTo("2");
    }

    private String code(String event) {
        return event
                + "/check-in/"
                + portal.database()
                        .value(
                                "SELECT check_in FROM sharing_event WHERE id = ?",
                                event.replace("activities/", ""));
    }

    private static HttpResponse<String> post(Colleague by, String address) {
        return by.browser()
                .post(address, Map.of("form-token", Browser.token(by.browser().open("me"))));
    }

    private String attendees(String event) {
        return portal.database()
                .value(
                        "SELECT COUNT(*) FROM sharing_attendee WHERE event_id = ?",
                        event.replace("activities/", ""));
    }

    @Test
    void outsideItsTimeNobodySignsIn() {
        for (int days : new int[] {2, -2}) {
            String event =
                    MeetingRoom.record(
                            room.head,
                            room.typed("ประชุมนอกเวลา", "MEETING", MeetingRoom.DIVISION, days));
            MeetingRoom.send(room.head, event + "/check-in", event + "/check-in", Map.of());
            HttpResponse<String> answer = post(room.clerk, code(event));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Jsoup.parse(answer.body()).select("[role=status]").text())
                    .contains(days > 0 ? "หมดเวลาลงชื่อแล้ว" : "ยังไม่ถึงเวลาลงชื่อ");
            assertThat(attendees(event)).isEqualTo("0");
        }
    }
}
