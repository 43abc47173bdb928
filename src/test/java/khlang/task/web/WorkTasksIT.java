package khlang.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.rights.Role;
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

/** Tasks: who keeps them, what is refused, what is remembered when they change hands. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkTasksIT {

    private final RunningPortal portal;
    private TaskRoom room;

    WorkTasksIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new TaskRoom(portal, "duty");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void editorsKeepTheTasksOfTheirDivisionAndOthersOnlyRead() {
        String task = room.task("นับดาวประจำเดือน", room.clerk, TaskRoom.MANUAL);
        Document read = room.clerk.browser().open(task);
        assertThat(read.text()).contains("นับดาวประจำเดือน", "ทุกเดือน", "ไม่มีผู้แทน");
        assertThat(read.select("dd a[href=/documents/" + TaskRoom.MANUAL + "]")).hasSize(1);
        for (Colleague one : List.of(room.clerk, room.stranger)) {
            assertThat(one.browser().get(task + "/edit").statusCode()).isEqualTo(404);
            assertThat(one.browser().open(task).select("form[action$=/end]")).isEmpty();
            assertThat(TaskRoom.push(one, task + "/end", Map.of("version", "1"))).isEqualTo(404);
            assertThat(
                            TaskRoom.push(
                                    one,
                                    task + "/stand-ins",
                                    Map.of("person", "" + one.person(), "newLevel", "READ")))
                    .isEqualTo(404);
        }
        assertThat(room.clerk.browser().get("tasks/new").statusCode()).isEqualTo(404);
        assertThat(portal.get(task).statusCode()).as("signed out").isEqualTo(303);
        assertThat(room.secretary.browser().get(task + "/edit").statusCode()).isEqualTo(200);
        assertThat(room.head.browser().get(task + "/edit").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() {
        Map<String, Object> typed = room.typed("งานที่พิมพ์ผิด", room.clerk, "ไม่มีคู่มือเช่นนี้");
        typed.put("owner", "999999999");
        typed.put("frequency", "HOURLY");
        typed.put("months", List.of("13"));
        typed.put("activeFrom", room.day(-3));
        typed.put("division", "finance");
        HttpResponse<String> refused =
                room.editor.browser().submit("tasks/new", "/tasks/new", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".field-problem").eachAttr("id"))
                .containsExactlyInAnyOrder(
                        "division-problem",
                        "owner-problem",
                        "manual-problem",
                        "frequency-problem",
                        "activeFrom-problem");
        assertThat(page.select("#problems a[href=#months]")).hasSize(1);
        assertThat(page.select("#title").val()).isEqualTo("งานที่พิมพ์ผิด");
        assertThat(page.select("#manual").val()).isEqualTo("ไม่มีคู่มือเช่นนี้");
    }

    @Test
    void aFormSentTwiceMakesOneTaskAndANameIsTakenOnceInADivision() {
        Document form = room.editor.browser().open("tasks/new");
        Map<String, Object> typed = room.typed("กวาดลานหินสีเขียว", room.clerk, "");
        HttpResponse<String> first = room.editor.browser().submit(form, "/tasks/new", typed);
        HttpResponse<String> again = room.editor.browser().submit(form, "/tasks/new", typed);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        HttpResponse<String> twin = room.editor.browser().submit("tasks/new", "/tasks/new", typed);
        assertThat(twin.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(twin.body()).select("#title-problem").text())
                .contains("มีงานชื่อนี้แล้ว");
    }

    @Test
    void whoIsSlowerSeesWhatTheOtherHasStored() {
        String task = room.task("ตรวจโคมไฟสีส้ม", room.clerk, "");
        Document slow = room.editor.browser().open(task + "/edit");
        assertThat(
                        room.head
                                .browser()
                                .submit(
                                        task + "/edit",
                                        "/" + task + "/edit",
                                        Map.of("title", "ตรวจโคมไฟสีส้มและสีฟ้า"))
                                .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late =
                room.editor
                        .browser()
                        .submit(slow, "/" + task + "/edit", Map.of("title", "ตรวจโคมไฟ"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("ตรวจโคมไฟสีส้มและสีฟ้า");
    }

    @Test
    void whoHeldATaskUntilYesterdayIsRememberedAndTheNewHolderStandsInNoLonger() {
        String task = room.task("เฝ้าประตูไม้เก่า", room.clerk, TaskRoom.MANUAL);
        String standIn = room.standIn(task, room.friend);
        room.database.change(
                "UPDATE work_task SET active_from = active_from - INTERVAL 9 DAY WHERE id = ?",
                TaskRoom.key(task));
        room.age(standIn, 5);
        assertThat(
                        room.editor
                                .browser()
                                .submit(
                                        task + "/edit",
                                        "/" + task + "/edit",
                                        Map.of("owner", "" + room.friend.person()))
                                .statusCode())
                .isEqualTo(303);
        assertThat(
                        room.database.rows(
                                "SELECT owner_id, manual, until_day FROM earlier_holding"
                                        + " WHERE task_id = ?",
                                TaskRoom.key(task)))
                .containsExactly(
                        List.of(
                                "" + room.clerk.person(),
                                TaskRoom.MANUAL,
                                room.today.minusDays(1).toString()));
        Document page = room.clerk.browser().open(task);
        assertThat(page.select("#stand-ins").text()).isEqualTo("ผู้ปฏิบัติงานแทน 0 คน");
        room.editor
                .browser()
                .submit(
                        task + "/edit",
                        "/" + task + "/edit",
                        Map.of("owner", "" + room.clerk.person()));
        assertThat(
                        room.database.value(
                                "SELECT COUNT(*) FROM earlier_holding WHERE task_id = ?",
                                TaskRoom.key(task)))
                .as("the first change of a day tells what was true until then")
                .isEqualTo("1");
    }

    @Test
    void headsAreToldWhenTheHolderOfATaskLeaves() {
        try (Colleague leaver = Colleague.of(portal, "duty.leaver", Role.STAFF, TaskRoom.DIVISION);
                Browser administrator = portal.signInAsAdministrator()) {
            room.task("พับกระทงใบตอง", leaver, "");
            String form = "admin/people/" + leaver.person() + "/leave";
            assertThat(
                            administrator
                                    .submit(form, "/" + form, Map.of("day", room.day(-5)))
                                    .statusCode())
                    .isEqualTo(303);
            assertThat(room.head.browser().open("me/notices").select("main li").text())
                    .contains("duty.leaver", "ผู้ปฏิบัติหลักของ 1 งาน");
            assertThat(
                            room.head
                                    .browser()
                                    .open("tasks/gaps?division=" + TaskRoom.DIVISION)
                                    .select("section[aria-labelledby=going]")
                                    .text())
                    .contains("พับกระทงใบตอง", room.day(-5));
            assertThat(administrator.open("admin/people/" + leaver.person()).text())
                    .contains("งาน พับกระทงใบตอง");
        }
    }

    @Test
    void aTaskThatHasEndedIsNoLongerInTheListsAndDoesNotComeBack() {
        String task = room.task("ล้างสระบัวดินเผา", room.clerk, "");
        String end = "/" + task + "/end";
        assertThat(
                        room.editor
                                .browser()
                                .submit(task, end, Map.of("endedOn", room.day(1)))
                                .statusCode())
                .as("before it began")
                .isEqualTo(422);
        assertThat(
                        room.editor
                                .browser()
                                .submit(task, end, Map.of("endedOn", room.day(0)))
                                .statusCode())
                .isEqualTo(303);
        assertThat(
                        room.editor
                                .browser()
                                .submit(task, "/" + task + "/resume", Map.of())
                                .statusCode())
                .as("its last day has not passed")
                .isEqualTo(303);
        room.database.change(
                "UPDATE work_task SET active_from = active_from - INTERVAL 9 DAY,"
                        + " ended_on = ? WHERE id = ?",
                room.today.minusDays(1).toString(),
                TaskRoom.key(task));
        String asked = "tasks?q=" + Browser.encoded("ล้างสระบัวดินเผา");
        assertThat(room.clerk.browser().open(asked).text()).contains("ไม่พบงาน");
        assertThat(room.clerk.browser().open(asked + "&ended=yes").select("tbody tr")).hasSize(1);
        String version =
                room.database.value(
                        "SELECT version FROM work_task WHERE id = ?", TaskRoom.key(task));
        assertThat(TaskRoom.push(room.editor, task + "/resume", Map.of("version", version)))
                .isEqualTo(422);
        for (int daysAgo : new int[] {0, -30}) {
            assertThat(
                            TaskRoom.push(
                                    room.editor,
                                    task + "/end",
                                    Map.of("version", version, "endedOn", room.day(daysAgo))))
                    .as("another last day")
                    .isEqualTo(422);
        }
        assertThat(room.clerk.browser().open("tasks?q=%00&frequency=x&page=-1&mine=no").text())
                .contains("งานและผู้ปฏิบัติงานแทน");
    }
}
