package khlang.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sheets of tasks: sent, looked at, taken over. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskImportIT {

    private static final String HEAD =
            "ส่วนราชการ,งาน,ผู้ปฏิบัติหลัก,ความถี่,คู่มือ,เดือนที่ถึงกำหนด,เริ่มปฏิบัติ\n";

    private final RunningPortal portal;
    private TaskRoom room;
    private String own;
    private String others;
    private String owner;

    TaskImportIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new TaskRoom(portal, "taskimport");
        own = name(TaskRoom.DIVISION);
        others = name("finance");
        owner = fullName(room.clerk);
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void newRowsAreRecordedTheSameOnesLeftAndChangedOnesChangedWithTheirHistory() {
        String sheet =
                HEAD
                        + row(
                                "งานนำเข้าหนึ่ง",
                                owner,
                                "รายเดือน",
                                "wm-saraban",
                                "\"ต.ค., มีนาคม\"",
                                "1 ต.ค. 2564")
                        + row("งานนำเข้าสอง", owner, "ทุกวัน", "", "", "");
        String path = upload(room.editor, sheet);
        assertThat(fates(path)).isEqualTo("เพิ่มใหม่ เพิ่มใหม่");
        assertThat(count("งานนำเข้า%")).isEqualTo("0");
        Document shown = room.editor.browser().open(path);
        assertThat(confirm(path)).endsWith("/tasks?said=imported");
        assertThat(count("งานนำเข้า%")).isEqualTo("2");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT CONCAT_WS(' ', frequency, months, manual,"
                                                + " active_from) FROM work_task"
                                                + " WHERE title = 'งานนำเข้าหนึ่ง'"))
                .isEqualTo("MONTHLY 516 wm-saraban 2021-10-01");
        HttpResponse<String> twice = room.editor.browser().submit(shown, "/" + path, Map.of());
        assertThat(twice.headers().firstValue("Location").orElseThrow()).contains("import-gone");

        assertThat(fates(upload(room.editor, sheet))).isEqualTo("เหมือนเดิม เหมือนเดิม");
        String changed =
                upload(
                        room.editor,
                        HEAD
                                + row(
                                        "งาน นำเข้าหนึ่ง",
                                        fullName(room.friend),
                                        "ทุกเดือน",
                                        "",
                                        "",
                                        "")
                                + row("งานนำเข้าสอง", owner, "ทุกวัน", "", "", ""));
        assertThat(fates(changed)).isEqualTo("แก้ไข เหมือนเดิม");
        assertThat(room.editor.browser().open(changed).select(".field-hint").text())
                .contains("เดิม: " + owner);
        confirm(changed);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT CONCAT_WS(' ', t.owner_id, t.manual, t.months,"
                                                + " (SELECT COUNT(*) FROM earlier_holding h"
                                                + " WHERE h.task_id = t.id)) FROM work_task t"
                                                + " WHERE t.title = 'งานนำเข้าหนึ่ง'"))
                .isEqualTo(room.friend.person() + " wm-saraban 516 1");
    }

    @Test
    void everyWrongCellHasItsSentenceAndTheRestIsStored() {
        String path =
                upload(
                        room.editor,
                        HEAD
                                + row("งานผิดหนึ่ง", "ไม่มี ตัวตน", "ทุกวัน", "", "", "")
                                + row("งานผิดสอง", owner, "บางครั้ง", "", "", "")
                                + row(
                                        "งานผิดสาม",
                                        owner,
                                        "ทุกวัน",
                                        "ไม่มีเอกสารนี้",
                                        "เดือนสิบสาม",
                                        "31/2/2565")
                                + others
                                + ",งานผิดสี่,"
                                + owner
                                + ",ทุกวัน,,,\n"
                                + "กองที่ไม่มี,งานผิดห้า,"
                                + owner
                                + ",ทุกวัน,,,\n"
                                + row("งานถูกหนึ่งเดียว", owner, "ทุกวัน", "", "", "")
                                + row("งานถูก หนึ่งเดียว", owner, "ทุกวัน", "", "", "")
                                + row("", owner, "ทุกวัน", "", "", ""));
        assertThat(fates(path)).isEqualTo("ผิด ผิด ผิด ผิด ผิด เพิ่มใหม่ ผิด ผิด");
        assertThat(room.editor.browser().open(path).select(".field-problem").eachText())
                .anyMatch(one -> one.contains("ไม่พบ “ไม่มี ตัวตน”"))
                .anyMatch(one -> one.contains("ไม่รู้จักความถี่ “บางครั้ง”"))
                .anyMatch(one -> one.contains("ชื่อเดือนที่ไม่รู้จัก"))
                .anyMatch(one -> one.contains("ไม่ใช่วันที่"))
                .anyMatch(one -> one.contains("ไม่ได้ดูแลงานของส่วนราชการนี้"))
                .anyMatch(one -> one.contains("ไม่มีส่วนราชการ “กองที่ไม่มี”"))
                .anyMatch(one -> one.contains("งานเดียวกับแถวที่ 7"))
                .anyMatch(one -> one.contains("ยังไม่ได้กรอก"));
        assertThat(room.editor.browser().open(path + "?show=wrong").select("tbody tr")).hasSize(7);
        assertThat(confirm(path)).endsWith("/tasks?said=imported");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM work_task WHERE title ="
                                                + " 'งานถูกหนึ่งเดียว'"))
                .isEqualTo("1");
        assertThat(count("งานถูก%")).isEqualTo("1");
        assertThat(count("งานผิด%")).isEqualTo("0");
    }

    @Test
    void threeHundredTasksComeAtOnceAndAThousandAreTheMost() {
        String rows = many(300, "งานจำนวนมาก");
        String path = upload(room.editor, HEAD + rows);
        confirm(path);
        assertThat(count("งานจำนวนมาก%")).isEqualTo("300");
        portal.database()
                .change(
                        "UPDATE work_task SET active_from = '2020-10-01',"
                                + " ended_on = '2020-10-02' WHERE title LIKE 'งานจำนวนมาก%'");
        HttpResponse<String> refused = send(room.editor, HEAD + many(1_001, "งานเกิน"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".field-problem").text())
                .contains("1,000 งาน");
    }

    @Test
    void whatHasChangedMeanwhileIsShownAgainAndNobodyElseSeesTheSheet() {
        String path = upload(room.editor, HEAD + row("งานระหว่างดู", owner, "ทุกวัน", "", "", ""));
        Document shown = room.editor.browser().open(path);
        room.task("งานระหว่างดู", room.clerk, "");
        HttpResponse<String> again = room.editor.browser().submit(shown, "/" + path, Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("แก้ไข");
        assertThat(room.head.browser().get(path).headers().firstValue("Location").orElseThrow())
                .contains("import-gone");
        assertThat(room.clerk.browser().get("tasks/imports").statusCode()).isEqualTo(404);
    }

    private String many(int rows, String title) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(one -> row(title + one, owner, "ทุกวัน", "", "", ""))
                .collect(Collectors.joining());
    }

    private String row(String... cells) {
        return own + "," + String.join(",", cells) + "\n";
    }

    private String fates(String path) {
        return room.editor.browser().open(path).select("tbody .fate").eachText().stream()
                .collect(Collectors.joining(" "));
    }

    private String confirm(String path) {
        HttpResponse<String> answer = room.editor.browser().submit(path, "/" + path, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String upload(Colleague by, String sheet) {
        HttpResponse<String> answer = send(by, sheet);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*(tasks/imports/[A-Za-z0-9_-]{24}).*$", "$1");
    }

    private HttpResponse<String> send(Colleague by, String sheet) {
        Browser browser = by.browser();
        return browser.send(
                Parcel.with(Browser.token(browser.open("tasks/imports")))
                        .file("งาน.csv", sheet.getBytes(StandardCharsets.UTF_8))
                        .to(portal.at("tasks/imports")));
    }

    private String count(String like) {
        return portal.database().value("SELECT COUNT(*) FROM work_task WHERE title LIKE ?", like);
    }

    private String name(String division) {
        return portal.database().value("SELECT name FROM division WHERE slug = ?", division);
    }

    private String fullName(Colleague one) {
        return portal.database()
                .value(
                        "SELECT CONCAT(first_name, ' ', last_name) FROM person WHERE id = ?",
                        one.person());
    }
}
