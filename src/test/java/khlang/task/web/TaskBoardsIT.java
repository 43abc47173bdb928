package khlang.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.system.RunningPortal;
import khlang.task.Ability;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix on the screen, on paper and as a workbook; the calendar; the figure of the plan. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskBoardsIT {

    private final RunningPortal portal;
    private TaskRoom room;

    TaskBoardsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new TaskRoom(portal, "board");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void theMatrixIsTheSameOnTheScreenOnPaperAndInTheWorkbook() {
        String task = room.task("=1+1 ร้อยพวงมาลัย", room.clerk, TaskRoom.MANUAL);
        room.confirm(task, room.standIn(task, room.friend));
        Document screen = room.clerk.browser().open("tasks/matrix");
        assertThat(screen.select("#division option[selected]").val())
                .as("the own division")
                .isEqualTo(TaskRoom.DIVISION);
        assertThat(screen.select("tr:contains(ร้อยพวงมาลัย)").text())
                .contains("3 ปฏิบัติงานแทนได้", "board.friend");
        Document paper =
                room.clerk.browser().open("tasks/matrix/print?division=" + TaskRoom.DIVISION);
        assertThat(paper.select("tr:contains(ร้อยพวงมาลัย)").text()).contains("๓", "หลัก");
        assertThat(paper.text()).contains("(ลงชื่อ)", "ณ วันที่").doesNotContain("รักษาราชการ");
        paper.select("table")
                .forEach(
                        one ->
                                assertThat(one.select("thead th").size())
                                        .isBetween(4, Matrix.PEOPLE_A_SHEET + 3));
        List<String> row =
                workbook("tasks/matrix.xlsx?division=" + TaskRoom.DIVISION).stream()
                        .filter(one -> one.get(1).equals("=1+1 ร้อยพวงมาลัย"))
                        .findAny()
                        .orElseThrow();
        assertThat(row).contains("หลัก", "3");
        assertThat(room.clerk.browser().open("tasks/matrix?division=all&page=999").text())
                .contains("ผังปฏิบัติงานแทนกัน");
    }

    @Test
    void theCalendarShowsTheMonthsOfATaskAndOnesOwnOnly() {
        Map<String, Object> typed = room.typed("แขวนโคมยี่เป็งยักษ์", room.clerk, "");
        typed.put("months", List.of("11"));
        typed.put("frequency", "YEARLY");
        room.editor.browser().submit("tasks/new", "/tasks/new", typed);
        Document own = room.clerk.browser().open("tasks/calendar?mine=yes");
        assertThat(
                        own.select(".task-months > div").stream()
                                .filter(one -> one.text().contains("แขวนโคมยี่เป็งยักษ์"))
                                .map(one -> one.select("dt").text())
                                .toList())
                .singleElement()
                .asString()
                .startsWith("พ.ย.");
        assertThat(room.friend.browser().open("tasks/calendar?mine=yes").text())
                .doesNotContain("แขวนโคมยี่เป็งยักษ์");
    }

    @Test
    void theFigureMovesWithAConfirmationAndItsListNamesTasksAndNoPeople() {
        String task = room.task("เป่าแคนหน้าเสาธง", room.clerk, TaskRoom.MANUAL);
        int year = FiscalYear.containing(room.today).buddhistYear();
        String address = "plan/" + year + "/measures/M16?division=" + TaskRoom.DIVISION;
        String standIn = room.standIn(task, room.friend);
        Document before = room.secretary.browser().open(address);
        assertThat(before.text()).contains("เป่าแคนหน้าเสาธง", "หัวหน้ายังไม่รับรอง");
        room.confirm(task, standIn);
        Document after = room.secretary.browser().open(address);
        assertThat(after.select("tr:contains(เป่าแคนหน้าเสาธง)").text())
                .contains("มีผู้ปฏิบัติงานแทนได้")
                .doesNotContain("board.friend");
        assertThat(room.head.browser().open("tasks/gaps").select("dd[data-measure=M16]").text())
                .contains("ร้อยละ");
        assertThat(room.secretary.browser().open("plan/2551/measures/M16").text())
                .as("a year in which nothing was recorded")
                .doesNotContain("เป่าแคนหน้าเสาธง");
    }

    /** Other work goes on in the portal meanwhile, so the quietest of some looks is taken. */
    @Test
    void thePageOfATaskAsksTheDatabaseLittleHoweverManyStandIn() {
        String task = room.task("ทอผ้าซิ่นตีนจก", room.clerk, TaskRoom.MANUAL);
        room.confirm(task, room.standIn(task, room.friend));
        room.standIn(task, room.stranger);
        room.standIn(task, room.head);
        long fewest = Long.MAX_VALUE;
        for (int look = 0; look < 8; look++) {
            long before = asked();
            room.editor.browser().open(task);
            fewest = Math.min(fewest, asked() - before - 1);
        }
        assertThat(fewest).as("with all that tells who has signed in").isLessThanOrEqualTo(25);
    }

    private long asked() {
        return Long.parseLong(
                room.database.value(
                        "SELECT variable_value FROM information_schema.global_status"
                                + " WHERE variable_name = 'COM_SELECT'"));
    }

    @Test
    void whoHasLeftIsNoReaderOnAnyPage() {
        String task = room.task("ตีเกราะเคาะไม้", room.clerk, TaskRoom.MANUAL);
        room.stranger.browser().submit("documents/" + TaskRoom.MANUAL, "/reading/said", Map.of());
        String told = "รับทราบคู่มือแล้ว (ระดับ 1)";
        assertThat(room.clerk.browser().open(task).text()).contains(told, "board.stranger");
        room.database.change(
                "UPDATE person SET valid_to = '2020-01-01' WHERE id = ?", room.stranger.person());
        assertThat(room.clerk.browser().open(task).text()).doesNotContain("board.stranger");
        String matrix = "tasks/today?division=" + TaskRoom.DIVISION;
        assertThat(room.clerk.browser().get(matrix).statusCode()).isEqualTo(200);
        room.database.change(
                "UPDATE person SET valid_to = NULL WHERE id = ?", room.stranger.person());
    }

    @Test
    void headsAreToldOnceAWeekWhichConfirmationsEnd() {
        String task = room.task("ชักว่าวหน้าหนาว", room.clerk, TaskRoom.MANUAL);
        String standIn = room.standIn(task, room.friend);
        room.confirm(task, standIn);
        room.age(standIn, 350);
        isTold("การรับรองผู้ปฏิบัติงานแทน");
        room.database.change(
                "UPDATE work_task SET ended_on = active_from WHERE title = 'ชักว่าวหน้าหนาว'");
    }

    @Test
    void headsAreToldHowManyTasksOnlyOnePersonCanDo() {
        String task = room.task("ย้อมผ้ามัดหมี่", room.clerk, TaskRoom.MANUAL);
        long alone = alone();
        isTold("ทำได้คนเดียว " + alone + " งาน");
        String standIn = room.standIn(task, room.friend);
        assertThat(alone()).as("has read only").isEqualTo(alone);
        room.confirm(task, standIn);
        assertThat(alone()).isEqualTo(alone - 1);
        room.age(standIn, Ability.DAYS);
        assertThat(alone()).as("on the last day of the confirmation").isEqualTo(alone - 1);
        room.age(standIn, 1);
        assertThat(alone()).as("it has lapsed").isEqualTo(alone);
        assertThat(room.head.browser().open("tasks/gaps").select("dl.totals").text())
                .as("the page of gaps counts the same")
                .contains("ทำได้คนเดียว " + alone + " งาน");
        assertThat(room.clerk.browser().open("me").text()).doesNotContain("ทำได้คนเดียว");
        room.database.change(
                "UPDATE work_task SET ended_on = active_from WHERE title = 'ย้อมผ้ามัดหมี่'");
    }

    /** How many tasks of the division one person alone can do, as its head reads. */
    private long alone() {
        String line =
                room.head.browser().open("me").select(".notice a:contains(ทำได้คนเดียว)").text();
        return line.isEmpty() ? 0 : Long.parseLong(line.replaceAll("[^0-9]", ""));
    }

    /** Lets a week begin, and waits until the head is told once. */
    private void isTold(String words) {
        room.database.change("DELETE FROM notice WHERE person_id = ?", room.head.person());
        room.database.change("DELETE FROM weekly_mark WHERE what = 'confirmations'");
        room.database.await(
                "SELECT COUNT(*) FROM notice WHERE text LIKE '%"
                        + words
                        + "%' AND person_id = "
                        + room.head.person(),
                "1");
    }

    @Test
    void allDivisionsArePrintedOneAfterAnother() {
        room.task("ตีมีดอรัญญิก", room.clerk, TaskRoom.MANUAL);
        Map<String, Object> typed = room.typed("สานสุ่มไก่", room.stranger, "");
        typed.put("division", "finance");
        assertThat(room.secretary.browser().submit("tasks/new", "/tasks/new", typed).statusCode())
                .isEqualTo(303);
        Document all = room.clerk.browser().open("tasks/matrix/print?division=all");
        assertThat(all.select("article.matrix-paper:contains(ตีมีดอรัญญิก)").text())
                .contains("กองการศึกษา", "(ลงชื่อ)")
                .doesNotContain("สานสุ่มไก่", "กองคลัง");
        assertThat(all.select("article.matrix-paper:contains(สานสุ่มไก่)").text())
                .contains("กองคลัง", "(ลงชื่อ)")
                .doesNotContain("กองการศึกษา");
        assertThat(all.select(".paper-tools a").attr("href"))
                .isEqualTo("/tasks/matrix?division=all");
        assertThat(
                        room.clerk
                                .browser()
                                .open("tasks/matrix?division=all")
                                .select("a[href='/tasks/matrix/print?division=all']"))
                .hasSize(1);
    }

    private List<List<String>> workbook(String path) {
        HttpResponse<byte[]> answer =
                room.clerk
                        .browser()
                        .send(
                                HttpRequest.newBuilder(portal.at(path)).build(),
                                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return Spreadsheet.read(answer.body()).rows();
        } catch (SpreadsheetException e) {
            throw new AssertionError(e);
        }
    }
}
