package khlang.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
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

/** Meetings: who records them, who was there, when they count. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingIT {

    private final RunningPortal portal;
    private MeetingRoom room;

    SharingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new MeetingRoom(portal, "sharing");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void headsRecordForTheirDivisionAndOthersOnlyRead() {
        String event =
                MeetingRoom.record(
                        room.head,
                        room.typed(
                                "ประชุมกองเรื่องแผนที่ดาว",
                                "DIVISION_MEETING",
                                MeetingRoom.DIVISION,
                                3));
        Document read = room.clerk.browser().open(event);
        assertThat(read.text()).contains("ประชุมกองเรื่องแผนที่ดาว", "จัดแล้ว");
        assertThat(read.select("form[method=post]:not([action*=sign-out])").eachAttr("action"))
                .noneMatch(action -> action.contains("activities"));
        for (Colleague one : List.of(room.clerk, room.stranger)) {
            assertThat(one.browser().get(event + "/edit").statusCode()).isEqualTo(404);
            assertThat(one.browser().get(event + "/attendees").statusCode()).isEqualTo(404);
            assertThat(one.browser().get(event + "/check-in").statusCode()).isEqualTo(404);
            assertThat(
                            MeetingRoom.push(
                                    one,
                                    event + "/cancel",
                                    Map.of("version", "1", "cancelReason", "ไม่ใช่ของตน")))
                    .isEqualTo(404);
            assertThat(
                            MeetingRoom.push(
                                    one,
                                    event + "/tasks",
                                    Map.of("what", "x", "owner", "" + one.person())))
                    .isEqualTo(404);
            assertThat(
                            MeetingRoom.push(
                                    one, event + "/attendees", Map.of("people", "" + one.person())))
                    .isEqualTo(404);
        }
        assertThat(room.clerk.browser().get("activities/new").statusCode()).isEqualTo(404);
        assertThat(portal.get(event).statusCode()).as("signed out").isEqualTo(303);
        HttpResponse<String> whole =
                MeetingRoom.send(
                        room.head,
                        "activities/new",
                        "activities/new",
                        room.typed("ของทั้งเทศบาล", "MEETING", "", 1));
        assertThat(whole.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(whole.body()).select("#division-problem").text())
                .contains("เลือกส่วนราชการของท่าน");
        assertThat(Jsoup.parse(whole.body()).select("#title").attr("value"))
                .as("what was typed is kept")
                .isEqualTo("ของทั้งเทศบาล");
    }

    @Test
    void theListIsFilteredByItsAddressAndTakenAway() {
        MeetingRoom.record(
                room.secretary, room.typed("=1+1 กระดานหมากเก็บ", "SEMINAR", "finance", 2));
        String asked = "?q=" + Browser.encoded("หมากเก็บ") + "&kind=SEMINAR&division=finance";
        Document list = room.clerk.browser().open("activities" + asked);
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select(".count").text()).startsWith("1 ครั้ง");
        assertThat(
                        room.clerk
                                .browser()
                                .open("activities" + asked.replace("SEMINAR", "MEETING"))
                                .text())
                .contains("ไม่พบกิจกรรมตามที่เลือก");
        assertThat(room.clerk.browser().open("activities?year=x&month=99&page=%00&kind=").text())
                .contains("กิจกรรม");
        List<List<String>> rows = workbook("activities/list.xlsx" + asked);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).startsWith("=1+1 กระดานหมากเก็บ", "สัมมนา");
        String month = room.today.minusDays(2).toString().substring(0, 7);
        assertThat(room.clerk.browser().open("activities" + asked + "&month=" + month).text())
                .contains("กระดานหมากเก็บ");
        assertThat(room.clerk.browser().open("activities" + asked + "&month=1999-01").text())
                .contains("ไม่พบกิจกรรม");
    }

    @Test
    void whoHadLeftBeforeTheDayCannotBeTickedAndWhoLeftLaterStays() {
        String event =
                MeetingRoom.record(
                        room.head,
                        room.typed("ประชุมผู้ลาออก", "MEETING", MeetingRoom.DIVISION, 10));
        left(room.friend, room.today.minusDays(11));
        try {
            Document page = room.head.browser().open(event + "/attendees");
            assertThat(page.select("#person-" + room.friend.person())).isEmpty();
            HttpResponse<String> refused =
                    MeetingRoom.send(
                            room.head,
                            event + "/attendees",
                            event + "/attendees",
                            Map.of("people", "" + room.friend.person()));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("#people-problem").text())
                    .contains("sharing.friend", "พ้นจากงานแล้ว");
            left(room.friend, room.today.minusDays(10));
            assertThat(
                            MeetingRoom.send(
                                            room.head,
                                            event + "/attendees",
                                            event + "/attendees",
                                            Map.of("people", "" + room.friend.person()))
                                    .statusCode())
                    .as("the last day of work is a day of work")
                    .isEqualTo(303);
            left(room.friend, room.today.minusDays(5));
            assertThat(room.head.browser().open(event).select("#people ~ .table-frame").text())
                    .contains("sharing.friend");

            Map<String, Object> moved = Map.of("heldOn", room.day(2), "reason", "บันทึกวันผิด");
            HttpResponse<String> late =
                    MeetingRoom.send(room.head, event + "/edit", event + "/edit", moved);
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(late.body()).select("#heldOn-problem").text())
                    .contains("sharing.friend");
        } finally {
            portal.database()
                    .change("UPDATE person SET valid_to = NULL WHERE id = ?", room.friend.person());
        }
    }

    private void left(Colleague one, LocalDate day) {
        portal.database()
                .change(
                        "UPDATE person SET valid_to = ? WHERE id = ?",
                        day.toString(),
                        one.person());
    }

    @Test
    void aMeetingThatIsMovedAcrossTheTurnOfTheYearCountsInTheOther() {
        int year = FiscalYear.containing(room.today).buddhistYear();
        FiscalYear last = new FiscalYear(year - 1);
        Map<String, Object> typed = room.typed("ประชุมข้ามปีงบ", "MONTHLY_MEETING", "", 0);
        typed.put("heldOn", ThaiDates.abbreviated(last.lastDay()));
        String event = MeetingRoom.record(room.secretary, typed);
        assertThat(room.clerk.browser().open(event).select(".lead .tag").eachText())
                .contains("บันทึกย้อนหลัง", "จัดแล้ว");
        int before = number(year - 1, "M11");
        int after = number(year, "M11");
        topic(event, "เรื่องข้ามปี");
        assertThat(number(year - 1, "M11")).as("it has a topic now").isEqualTo(before + 1);

        Map<String, Object> moved =
                Map.of("heldOn", ThaiDates.abbreviated(last.lastDay().plusDays(1)));
        HttpResponse<String> silent =
                MeetingRoom.send(room.secretary, event + "/edit", event + "/edit", moved);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(silent.body()).select("#reason-problem").text())
                .contains("เปลี่ยนวันแล้ว");
        assertThat(
                        MeetingRoom.send(
                                        room.secretary,
                                        event + "/edit",
                                        event + "/edit",
                                        Map.of(
                                                "heldOn",
                                                moved.get("heldOn"),
                                                "reason",
                                                "ติดราชการ"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(room.clerk.browser().open(event).select(".notice-care").text())
                .contains("ติดราชการ", "ข้ามปีงบประมาณ", "นับในปีงบประมาณ " + year);
        assertThat(number(year - 1, "M11")).isEqualTo(before);
        assertThat(number(year, "M11")).isEqualTo(after + 1);

        Document page = room.secretary.browser().open(event);
        assertThat(cancel(page, event, "").statusCode()).isEqualTo(422);
        assertThat(cancel(page, event, "บันทึกซ้ำ").statusCode()).isEqualTo(303);
        assertThat(number(year, "M11")).isEqualTo(after);
        assertThat(cancel(page, event, "อีกครั้ง").statusCode()).as("stale").isEqualTo(409);
    }

    private HttpResponse<String> cancel(Document page, String event, String reason) {
        return room.secretary
                .browser()
                .submit(page, "/" + event + "/cancel", Map.of("cancelReason", reason));
    }

    private void topic(String event, String title) {
        assertThat(
                        MeetingRoom.send(
                                        room.secretary,
                                        event + "/topics/new",
                                        event + "/topics/new",
                                        Map.of("title", title))
                                .statusCode())
                .isEqualTo(303);
    }

    private int number(int year, String measure) {
        String shown =
                room.secretary
                        .browser()
                        .open("activities?year=" + year)
                        .select("dd[data-measure=" + measure + "]")
                        .text();
        return Integer.parseInt(shown.replaceAll("[^0-9]", ""));
    }

    @Test
    void twoWhoEditAtOnceAreToldAndNothingIsLost() {
        String event =
                MeetingRoom.record(
                        room.secretary,
                        room.typed("ประชุมสองคนแก้", "MEETING", MeetingRoom.DIVISION, 1));
        Document first = room.secretary.browser().open(event + "/edit");
        Document second = room.head.browser().open(event + "/edit");
        assertThat(
                        room.secretary
                                .browser()
                                .submit(first, "/" + event + "/edit", Map.of("place", "ห้องหนึ่ง"))
                                .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late =
                room.head
                        .browser()
                        .submit(second, "/" + event + "/edit", Map.of("place", "ห้องสอง"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("ห้องหนึ่ง", "ห้องสอง");
    }

    private List<List<String>> workbook(String path) {
        HttpResponse<byte[]> answer =
                room.clerk
                        .browser()
                        .send(
                                HttpRequest.newBuilder(portal.base().resolve(path)).build(),
                                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return Spreadsheet.read(answer.body()).rows();
        } catch (SpreadsheetException e) {
            throw new AssertionError(e);
        }
    }
}
