package khlang.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who stands in, who says how far they have come, and what only the head says. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandInsIT {

    private final RunningPortal portal;
    private TaskRoom room;

    StandInsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new TaskRoom(portal, "standin");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void onlyTheHeadConfirmsAndWhoAndWhenIsKept() {
        String task = room.task("จัดแฟ้มสีม่วง", room.clerk, TaskRoom.MANUAL);
        String standIn = room.standIn(task, room.friend);
        assertThat(room.friend.browser().open("me/notices").select("main li").text())
                .contains("จัดแฟ้มสีม่วง");
        assertThat(gaps(task)).containsExactly("หัวหน้ายังไม่รับรอง");
        for (Colleague one : List.of(room.friend, room.editor, room.stranger, room.secretary)) {
            assertThat(TaskRoom.push(one, standIn + "/confirm", Map.of("version", "2")))
                    .isEqualTo(404);
        }
        String level = "level-" + standIn.replaceFirst("^.*/", "");
        HttpResponse<String> tooHigh =
                room.editor.browser().submit(task, "/" + standIn + "/level", Map.of(level, "ABLE"));
        assertThat(tooHigh.statusCode()).isEqualTo(422);
        assertThat(tooHigh.body()).contains("หัวหน้าส่วนราชการเป็นผู้รับรองเท่านั้น");
        room.confirm(task, standIn);
        Document page = room.clerk.browser().open(task);
        assertThat(gaps(task)).containsExactly("มีผู้ปฏิบัติงานแทนได้");
        assertThat(page.select("#stand-ins ~ ul").text())
                .contains("3 ปฏิบัติงานแทนได้", "หัวหน้ารับรอง " + room.day(0));
        assertThat(page.select("details.unfold li").first().text())
                .contains("รับรองโดย", "standin.head");
        assertThat(
                        TaskRoom.push(
                                room.editor,
                                standIn + "/level",
                                Map.of("version", version(standIn), level, "READ")))
                .as("what the head has confirmed no editor takes back")
                .isEqualTo(404);
        assertThat(room.friend.browser().open("people/" + room.friend.person()).text())
                .contains("จัดแฟ้มสีม่วง");
    }

    @Test
    void aConfirmationLapsesAfter365DaysAndIsAskedForAgain() {
        String task = room.task("ขัดระฆังทองเหลือง", room.clerk, TaskRoom.MANUAL);
        String standIn = room.standIn(task, room.friend);
        room.confirm(task, standIn);
        room.age(standIn, 365);
        assertThat(gaps(task)).containsExactly("มีผู้ปฏิบัติงานแทนได้");
        assertThat(ending()).contains("ขัดระฆังทองเหลือง");
        room.age(standIn, 1);
        assertThat(gaps(task)).containsExactly("การรับรองหมดอายุ");
        assertThat(ending()).contains("ขัดระฆังทองเหลือง", "หมดอายุ");
        assertThat(room.head.browser().open("me").text()).contains("การรับรองผู้ปฏิบัติงานแทน");
        assertThat(room.clerk.browser().open("me").text())
                .doesNotContain("การรับรองผู้ปฏิบัติงานแทน");
        String renamed = "UPDATE stand_in SET person_id = ? WHERE id = ?";
        String key = standIn.replaceFirst("^.*/", "");
        room.database.change(renamed, "" + room.head.person(), key);
        assertThat(room.head.browser().open("me").text())
                .as("nobody confirms themselves")
                .doesNotContain("การรับรองผู้ปฏิบัติงานแทน");
        room.database.change(renamed, "" + room.friend.person(), key);
        HttpResponse<String> again =
                room.head
                        .browser()
                        .submit(
                                "tasks/gaps?division=" + TaskRoom.DIVISION,
                                "/" + standIn + "/confirm",
                                Map.of());
        assertThat(room.head.browser().follow(again).select("[role=status]").text())
                .contains("รับรองแล้ว");
        assertThat(gaps(task)).containsExactly("มีผู้ปฏิบัติงานแทนได้");
        assertThat(ending()).doesNotContain("ขัดระฆังทองเหลือง");
        assertThat(
                        room.database.value(
                                "SELECT COUNT(*) FROM level_entry WHERE level = 'ABLE'"
                                        + " AND stand_in_id = ?",
                                standIn.replaceFirst("^.*/", "")))
                .as("both confirmations are kept")
                .isEqualTo("2");
    }

    private String ending() {
        return room.head
                .browser()
                .open("tasks/gaps?division=" + TaskRoom.DIVISION)
                .select("section[aria-labelledby=ending]")
                .text();
    }

    private List<String> gaps(String task) {
        return room.clerk.browser().open(task).select(".lead .tag").eachText();
    }

    private String version(String standIn) {
        return room.database.value(
                "SELECT version FROM stand_in WHERE id = ?", standIn.replaceFirst("^.*/", ""));
    }

    @Test
    void peopleSayOfThemselvesWhatTheyHavePractisedAndTakeItBack() {
        String task = room.task("ลับมีดดาบไม้ไผ่", room.clerk, TaskRoom.MANUAL);
        String mine = "/" + task + "/stand-ins/mine";
        HttpResponse<String> half =
                room.friend.browser().submit(task, mine, Map.of("level", "PRACTISED"));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(half.body()).select(".field-problem").eachAttr("id"))
                .containsExactlyInAnyOrder("with-problem", "practisedOn-problem");
        assertThat(
                        room.friend
                                .browser()
                                .submit(
                                        task,
                                        mine,
                                        Map.of(
                                                "level",
                                                "PRACTISED",
                                                "with",
                                                "พี่เลี้ยงใจดี",
                                                "practisedOn",
                                                room.day(-1)))
                                .statusCode())
                .as("tomorrow")
                .isEqualTo(422);
        for (String level : List.of("ABLE", "NONE", "x")) {
            assertThat(TaskRoom.push(room.friend, task + "/stand-ins/mine", Map.of("level", level)))
                    .as(level)
                    .isEqualTo(422);
        }
        room.friend
                .browser()
                .submit(
                        task,
                        mine,
                        Map.of(
                                "level",
                                "PRACTISED",
                                "with",
                                "พี่เลี้ยงใจดี",
                                "practisedOn",
                                room.day(2)));
        assertThat(room.clerk.browser().open(task).select("#stand-ins ~ ul").text())
                .contains("2 เคยฝึกปฏิบัติร่วม", "ฝึกกับพี่เลี้ยงใจดี " + room.day(2));
        assertThat(TaskRoom.push(room.clerk, task + "/stand-ins/mine", Map.of("level", "READ")))
                .as("nobody stands in for themselves")
                .isEqualTo(422);
        room.friend.browser().submit(task, mine + "/remove", Map.of());
        assertThat(room.clerk.browser().open(task).select("#stand-ins").text())
                .isEqualTo("ผู้ปฏิบัติงานแทน 0 คน");
    }

    @Test
    void whoHasLeftStandsInForNothingAndIsNotOffered() {
        String task = room.task("เติมน้ำโอ่งมังกร", room.clerk, TaskRoom.MANUAL);
        String standIn = room.standIn(task, room.friend);
        room.confirm(task, standIn);
        String today = "tasks/today?division=" + TaskRoom.DIVISION + "&away=" + room.clerk.person();
        assertThat(room.editor.browser().open(today).select("main li").text())
                .contains("เติมน้ำโอ่งมังกร", "standin.friend");
        room.database.change(
                "UPDATE person SET valid_to = ? WHERE id = ?",
                room.today.minusDays(1).toString(),
                "" + room.friend.person());
        try {
            assertThat(
                            room.editor.browser().open(today).select("main li").stream()
                                    .filter(one -> one.text().contains("เติมน้ำโอ่งมังกร"))
                                    .findAny()
                                    .orElseThrow()
                                    .text())
                    .contains("ยังไม่มีผู้ปฏิบัติงานแทน")
                    .doesNotContain("standin.friend");
            assertThat(gaps(task)).containsExactly("ไม่มีผู้แทน");
            assertThat(
                            TaskRoom.push(
                                    room.head,
                                    standIn + "/confirm",
                                    Map.of("version", version(standIn))))
                    .isEqualTo(422);
        } finally {
            room.database.change(
                    "UPDATE person SET valid_to = NULL WHERE id = ?", "" + room.friend.person());
        }
    }

    @Test
    void theSecondOfTwoHeadsIsTold() {
        String task = room.task("ปลูกต้นลั่นทมแคระ", room.clerk, TaskRoom.MANUAL);
        String standIn = room.standIn(task, room.friend);
        String shown = version(standIn);
        room.confirm(task, standIn);
        assertThat(TaskRoom.push(room.head, standIn + "/confirm", Map.of("version", shown)))
                .isEqualTo(409);
        String other = room.standIn(task, room.head);
        assertThat(TaskRoom.push(room.head, other + "/confirm", Map.of("version", version(other))))
                .as("nobody confirms themselves")
                .isEqualTo(422);
    }
}
