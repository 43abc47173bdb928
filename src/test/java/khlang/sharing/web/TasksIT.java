package khlang.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody is to do after a meeting. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasksIT {

    private final RunningPortal portal;
    private MeetingRoom room;

    TasksIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new MeetingRoom(portal, "tasks");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void whatIsToBeDoneStandsOnTheOwnersPageUntilItIsDone() {
        String event =
                MeetingRoom.record(
                        room.head, room.typed("ประชุมมอบงาน", "MEETING", MeetingRoom.DIVISION, 1));
        Map<String, String> task =
                Map.of(
                        "what",
                        "จัดทำใบตรวจรับสีม่วง",
                        "owner",
                        "" + room.clerk.person(),
                        "dueOn",
                        room.day(-7));
        assertThat(MeetingRoom.send(room.head, event, event + "/tasks", task).statusCode())
                .isEqualTo(303);
        assertThat(room.clerk.browser().open("me").select("#due ~ ul").text())
                .contains("จัดทำใบตรวจรับสีม่วง");
        assertThat(room.clerk.browser().open("me/notices").select("main li").text())
                .contains("ได้รับมอบหมายงาน", "จัดทำใบตรวจรับสีม่วง");
        assertThat(room.clerk.browser().open("activities/tasks?mine=yes").text())
                .contains("จัดทำใบตรวจรับสีม่วง");
        assertThat(room.friend.browser().open("activities/tasks?mine=yes").text())
                .doesNotContain("จัดทำใบตรวจรับสีม่วง");
        String done = room.clerk.browser().open(event).select("form[action$=/done]").attr("action");
        String note = "note-" + done.replaceFirst("^.*/tasks/([0-9]+)/done$", "$1");
        assertThat(MeetingRoom.push(room.friend, done.substring(1), Map.of(note, "ไม่ใช่ของตน")))
                .isEqualTo(404);
        assertThat(room.clerk.browser().submit(event, done, Map.of(note, "")).statusCode())
                .isEqualTo(422);
        assertThat(
                        room.clerk
                                .browser()
                                .submit(event, done, Map.of(note, "ทำแล้ว แจกทุกกอง"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(room.clerk.browser().open("me").select("section[aria-labelledby=due]").text())
                .doesNotContain("จัดทำใบตรวจรับสีม่วง");
        assertThat(room.head.browser().open(event).text()).contains("ทำแล้ว แจกทุกกอง");
    }
}
