package khlang.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever tells colleagues about something has given something, and knows it. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaughtIT {

    private static final String TOPIC = "การสานกระด้งลายพระอาทิตย์";

    private final RunningPortal portal;
    private MeetingRoom room;

    TaughtIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new MeetingRoom(portal, "taught");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void whoSpeaksAtASharingEventHasGivenOneSessionAndKnowsTheTopic() {
        String event = record("ประชุมสานกระด้ง", List.of("yes"), 2);
        speak(event, room.friend, TOPIC);
        speak(event, room.friend, "อีกเรื่องของคนเดียวกัน");
        speak(event, room.clerk, "เรื่องของอีกคน");
        Document given = room.stranger.browser().open(address());
        assertThat(given.select("tbody tr:has(a[href=/" + event + "])"))
                .as("an event is one work, however many spoke of however much")
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.text())
                                        .contains("taught.friend", "taught.clerk", "แลกเปลี่ยน"));
        Document person = room.stranger.browser().open("people/" + room.friend.person());
        assertThat(person.select("h2").eachText()).contains("จากเรื่องที่ถ่ายทอด");
        assertThat(person.text()).contains(TOPIC, "อีกเรื่องของคนเดียวกัน");
        assertThat(room.stranger.browser().open("people?q=" + Browser.encoded(TOPIC)).text())
                .contains("taught.friend")
                .doesNotContain("taught.clerk");
    }

    @Test
    void whatIsNotForSharingOrStillToComeIsNone() {
        String plain = record("ประชุมธุรการสานกระด้ง", List.of(), 2);
        String coming = record("ประชุมสานกระด้งครั้งหน้า", List.of("yes"), -5);
        for (String event : List.of(plain, coming)) {
            speak(event, room.secretary, "เรื่องที่ยังไม่ได้ถ่ายทอด");
            assertThat(room.stranger.browser().open(address()).select("a[href=/" + event + "]"))
                    .isEmpty();
        }
        assertThat(room.stranger.browser().open("people/" + room.secretary.person()).text())
                .doesNotContain("เรื่องที่ยังไม่ได้ถ่ายทอด");
    }

    private String address() {
        return "contributions?kind=SESSION&division="
                + MeetingRoom.DIVISION
                + "&year="
                + FiscalYear.containing(room.today.minusDays(2)).buddhistYear();
    }

    private String record(String title, List<String> sharing, int daysAgo) {
        Map<String, Object> typed =
                new HashMap<>(room.typed(title, "MEETING", MeetingRoom.DIVISION, daysAgo));
        typed.put("kmSharing", sharing);
        return MeetingRoom.record(room.head, typed);
    }

    private void speak(String event, Colleague who, String topic) {
        assertThat(
                        MeetingRoom.send(
                                        room.head,
                                        event + "/topics/new",
                                        event + "/topics/new",
                                        Map.of("title", topic, "speaker", "" + who.person()))
                                .statusCode())
                .isEqualTo(303);
    }
}
