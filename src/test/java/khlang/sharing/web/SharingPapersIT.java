package khlang.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
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

/** What meetings talk of, their evidence and their papers. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingPapersIT {

    private final RunningPortal portal;
    private MeetingRoom room;

    SharingPapersIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        room = new MeetingRoom(portal, "papers");
    }

    @AfterAll
    void leave() {
        room.close();
    }

    @Test
    void aReportThatIsTakenOverFromTheProposalsIsPassedOnWhenTheMeetingIsHeld() {
        String report = room.report("หลักสูตรเรือกลไฟ");
        Map<String, Object> typed = room.typed("ประชุมเรือกลไฟ", "MONTHLY_MEETING", "", 0);
        String event = MeetingRoom.record(room.secretary, typed);
        Document proposed = room.secretary.browser().open(event + "/agenda");
        assertThat(proposed.select("label").text()).contains("หลักสูตรเรือกลไฟ");
        assertThat(
                        MeetingRoom.send(
                                        room.secretary,
                                        event + "/agenda",
                                        event + "/agenda",
                                        Map.of())
                                .statusCode())
                .as("nothing is chosen")
                .isEqualTo(422);
        MeetingRoom.send(
                room.secretary,
                event + "/agenda",
                event + "/agenda",
                Map.of("proposal", "report:" + report));
        Document page = room.clerk.browser().open(event);
        assertThat(page.select(".topics h3").text()).contains("หลักสูตรเรือกลไฟ");
        assertThat(page.select(".topics a").attr("href")).endsWith("/reports/" + report);
        assertThat(room.secretary.browser().open(event + "/agenda").text())
                .as("nothing is proposed twice")
                .doesNotContain("หลักสูตรเรือกลไฟ");
        assertThat(bringBack(report)).isEqualTo("0");
        MeetingRoom.send(room.secretary, event, event + "/hold", Map.of());
        assertThat(bringBack(report)).as("it was passed on").isEqualTo("1");
        assertThat(room.head.browser().get(event + "/agenda").statusCode()).isEqualTo(404);
    }

    private String bringBack(String report) {
        return portal.database()
                .value(
                        "SELECT COUNT(*) FROM training_bring_back WHERE report_id = ?"
                                + " AND done_on IS NOT NULL",
                        report);
    }

    @Test
    void topicsKeepTheirOrderAndLeadOnlyWhereSomethingIs() {
        String event =
                MeetingRoom.record(
                        room.head,
                        room.typed("ประชุมลำดับเรื่อง", "MEETING", MeetingRoom.DIVISION, 1));
        for (String title : List.of("หนึ่ง", "สอง", "สาม")) {
            add(event, Map.of("title", title));
        }
        add(event, Map.of("title", "แทรกต้น", "number", "๑"));
        Document page = room.clerk.browser().open(event);
        assertThat(page.select(".topics h3").eachText())
                .containsExactly("แทรกต้น", "หนึ่ง", "สอง", "สาม");
        HttpResponse<String> nowhere =
                add(event, Map.of("title", "ลิงก์ผิด", "link", "/training/9/reports/999999999"));
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nowhere.body()).select("#link-problem").text())
                .contains("ไม่พบรายงาน");
        assertThat(
                        Jsoup.parse(
                                        add(
                                                        event,
                                                        Map.of(
                                                                "title",
                                                                "สองคน",
                                                                "speaker",
                                                                "" + room.clerk.person(),
                                                                "speakerName",
                                                                "คนนอก"))
                                                .body())
                                .select("#speakerName-problem")
                                .text())
                .contains("เลือกบุคลากรแล้ว");
        String topic =
                room.head.browser().open(event).select(".topics .meta a").first().attr("href");
        Document first = room.head.browser().open(topic.substring(1));
        Document second = room.head.browser().open(topic.substring(1));
        room.head.browser().submit(first, topic, Map.of("title", "แก้ก่อน"));
        HttpResponse<String> late =
                room.head.browser().submit(second, topic, Map.of("title", "แก้ทีหลัง"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("แก้ก่อน", "แก้ทีหลัง");
    }

    private HttpResponse<String> add(String event, Map<String, ?> fields) {
        return MeetingRoom.send(room.head, event + "/topics/new", event + "/topics/new", fields);
    }

    @Test
    void minutesAreSafeAndPapersSpeakInThaiDigits() {
        Map<String, Object> typed =
                room.typed("ประชุมพิมพ์กระดาษ", "MEETING", MeetingRoom.DIVISION, 1);
        typed.put("chair", "ผู้อำนวยการกอง");
        String event = MeetingRoom.record(room.head, typed);
        add(event, Map.of("title", "เรื่องที่พิมพ์ 25 หน้า", "speakerName", "วิทยากรภายนอก"));
        assertThat(
                        MeetingRoom.send(
                                        room.head,
                                        event + "/minutes",
                                        event + "/minutes",
                                        Map.of(
                                                "markdown",
                                                "## มติ 7 ข้อ\n\n<script>alert(1)</script>\n\n"
                                                        + "[x](javascript:alert(1)) ตกลง"))
                                .statusCode())
                .isEqualTo(303);
        String shown = room.clerk.browser().open(event).html();
        assertThat(shown).contains("มติ 7 ข้อ").doesNotContain("<script>alert", "javascript:");
        String minutes = room.clerk.browser().open(event + "/print/minutes").text();
        assertThat(minutes).contains("รายงานการประชุม", "มติ ๗ ข้อ", "๒๕ หน้า", "๐๙.๐๐–๑๒.๐๐ น.");
        assertThat(minutes).contains("ผู้จดรายงานการประชุม").doesNotContain("คำสั่ง");
        assertThat(room.clerk.browser().open(event + "/print/agenda").text())
                .contains("ระเบียบวาระการประชุม", "โดย วิทยากรภายนอก");
        Document sheet = room.clerk.browser().open(event + "/print/sign-sheet");
        assertThat(sheet.text()).contains("ใบลงชื่อผู้เข้าประชุม", "papers.clerk");
        assertThat(sheet.select(".event-sheet tbody tr").last().select("td").last().text())
                .isEmpty();
        assertThat(portal.get(event + "/print/minutes").statusCode()).isEqualTo(303);
    }

    @Test
    void photosNeedAWordToThoseOnThemAndSheetsAreForFewEyes() throws IOException {
        String event =
                MeetingRoom.record(
                        room.head, room.typed("ประชุมถ่ายภาพ", "MEETING", MeetingRoom.DIVISION, 1));
        HttpResponse<String> untold = file(event, "PHOTO", false, "ภาพ.png", 1);
        assertThat(untold.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(untold.body()).select("#told-problem").text())
                .contains("ได้แจ้งผู้ที่อยู่ในภาพ");
        assertThat(file(event, "PHOTO", true, "ภาพ.png", 1).statusCode()).isEqualTo(303);
        assertThat(file(event, "PHOTO", true, "ภาพ.png", 1).statusCode()).isEqualTo(303);
        assertThat(file(event, "SIGN_SHEET", false, "ใบลงชื่อ.png", 2).statusCode()).isEqualTo(303);
        assertThat(files(room.head, event)).hasSize(2);
        assertThat(files(room.secretary, event)).hasSize(2);
        assertThat(files(room.clerk, event)).as("the sheet is not for everybody").hasSize(1);
        String sheet =
                files(room.head, event).stream()
                        .filter(one -> !one.equals(files(room.clerk, event).getFirst()))
                        .findAny()
                        .orElseThrow()
                        .substring(1);
        assertThat(room.head.browser().get(sheet).statusCode()).isEqualTo(200);
        assertThat(room.clerk.browser().get(sheet).statusCode()).isEqualTo(404);
        assertThat(room.stranger.browser().get(sheet).statusCode()).isEqualTo(404);
        Document page = room.head.browser().open(event);
        String remove = page.select("#files ~ ul form").first().attr("action");
        assertThat(MeetingRoom.push(room.clerk, remove.substring(1), Map.of())).isEqualTo(404);
        assertThat(room.head.browser().submit(page, remove, Map.of()).statusCode()).isEqualTo(303);
        assertThat(files(room.head, event)).hasSize(1);
    }

    private static List<String> files(Colleague one, String event) {
        return one.browser().open(event).select(".files a").eachAttr("href");
    }

    private HttpResponse<String> file(
            String event, String kind, boolean told, String name, int seed) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(seed, seed, 0xff00ff);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        Parcel parcel =
                Parcel.with(Browser.token(room.head.browser().open(event)))
                        .field("evidence", kind)
                        .field("caption", "ห้องประชุม");
        if (told) {
            parcel.field("told", "yes");
        }
        return room.head
                .browser()
                .send(parcel.file(name, bytes.toByteArray()).to(portal.at(event + "/files")));
    }
}
