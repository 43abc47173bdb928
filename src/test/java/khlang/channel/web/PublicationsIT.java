package khlang.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The log of publications. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationsIT {

    private final RunningPortal portal;
    private ChannelDesk desk;

    PublicationsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ChannelDesk(portal, "pub-log");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void whatWasPutUpIsRecordedOnceWithItsPhotograph() {
        Document form = form(desk.clerk);
        Map<String, String> typed = typed("บอร์ดศาลาทดสอบหนึ่ง", "1/2/2559");
        HttpResponse<String> first = record(desk.clerk, form, typed, ChannelDesk.picture(0xAA0001));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
        String path = ChannelDesk.path(first);
        HttpResponse<String> again = record(desk.clerk, form, typed, ChannelDesk.picture(0xAA0001));
        assertThat(ChannelDesk.path(again)).as("the second click").isEqualTo(path);
        assertThat(record(desk.clerk, form, typed("ที่อื่น", "1/2/2559")).statusCode())
                .as("the same form with other words")
                .isEqualTo(422);

        Document page = desk.stranger.browser().open(path);
        assertThat(page.select("h1").text()).isEqualTo("ติดบอร์ดประชาสัมพันธ์");
        assertThat(page.select(".files a").eachText()).containsExactly("ภาพ1.png");
        String file = page.select(".files a").attr("href").substring(1);
        assertThat(ChannelDesk.status(desk.stranger, file)).isEqualTo(200);
        assertThat(portal.get(file).statusCode()).as("signed out").isEqualTo(303);
        assertThat(ChannelDesk.status(desk.clerk, path.replaceAll("\\d+$", "999999999")))
                .isEqualTo(404);
        assertThat(audited(path)).isEqualTo("1");

        Document list =
                desk.stranger.browser().open("channels?q=" + Browser.encoded("ศาลาทดสอบหนึ่ง"));
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody tr").text())
                .contains("1 ก.พ. 2559", "1 ไฟล์", "pub-log.clerk");
        for (String other : List.of("&year=2560", "&channel=line", "&division=finance")) {
            assertThat(
                            desk.clerk
                                    .browser()
                                    .open("channels?q=" + Browser.encoded("ศาลาทดสอบหนึ่ง") + other)
                                    .select("tbody tr"))
                    .as(other)
                    .isEmpty();
        }
        String csv =
                desk.clerk
                        .browser()
                        .get(
                                "channels/list.csv?year=2559&channel=board&division=education&q="
                                        + Browser.encoded("ศาลาทดสอบหนึ่ง"))
                        .body();
        assertThat(csv).startsWith("\uFEFF\"เรื่อง\"").contains("บอร์ดศาลาทดสอบหนึ่ง", "\"2559\"");
        assertThat(csv.lines()).hasSize(2);
        assertThat(
                        desk.clerk
                                .browser()
                                .get("channels/list.xlsx?year=2559")
                                .headers()
                                .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"publications.xlsx\"");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndTheRestStaysTyped() {
        Map<String, String> typed = typed("บอร์ดที่พิมพ์ไว้", "31/2/2559");
        typed.put("link", "javascript:alert(1)");
        typed.put("channel", "pigeon");
        HttpResponse<String> answer = record(desk.clerk, form(desk.clerk), typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#day-problem, #link-problem, #channel-problem")).hasSize(3);
        assertThat(page.select("#place").attr("value")).isEqualTo("บอร์ดที่พิมพ์ไว้");
        HttpResponse<String> noPicture =
                record(desk.clerk, form(desk.clerk), typed("ไฟล์เปล่า", "1/2/2559"), new byte[0]);
        assertThat(noPicture.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(noPicture.body()).select("#file-problem").text())
                .contains("ภาพ1.png");
        assertThat(count("ไฟล์เปล่า")).isEqualTo("0");
    }

    @Test
    void aDocumentIsNamedByItsNumberOrWordsAndMustBePublic() {
        Document form = desk.clerk.browser().open("channels/new");
        Map<String, String> typed = typed("บอร์ดตามชื่อ", "1/2/2559");
        typed.put("document", "เบี้ย");
        HttpResponse<String> vague = send(desk.clerk, form, typed);
        assertThat(vague.statusCode()).isEqualTo(422);
        Document asked = Jsoup.parse(vague.body());
        assertThat(asked.select("[name=chosen]").eachAttr("value")).contains(ChannelDesk.GUIDE);
        typed.put("chosen", ChannelDesk.GUIDE);
        assertThat(send(desk.clerk, asked, typed).statusCode()).isEqualTo(303);

        typed.remove("chosen");
        typed.put("document", "wm-km-portal-staff");
        HttpResponse<String> staff =
                send(desk.clerk, desk.clerk.browser().open("channels/new"), typed);
        assertThat(staff.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(staff.body()).select("#document-problem").text())
                .contains("สำหรับเจ้าหน้าที่เท่านั้น");
        typed.put("document", "ไม่มีเรื่องชื่อนี้แน่นอน");
        assertThat(send(desk.clerk, desk.clerk.browser().open("channels/new"), typed).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aCorrectionKeepsWhatWasSaidAndNobodyOverwritesAnother() {
        String path = recorded("บอร์ดที่แก้ไข", "2/2/2559");
        Document mine = desk.clerk.browser().open(path + "/edit");
        Document heads = desk.head.browser().open(path + "/edit");
        String action = "/" + path + "/edit";
        assertThat(
                        desk.clerk
                                .browser()
                                .submit(mine, action, Map.of("place", "บอร์ดใหม่"))
                                .statusCode())
                .as("no reason")
                .isEqualTo(422);
        assertThat(
                        desk.clerk
                                .browser()
                                .submit(
                                        mine,
                                        action,
                                        Map.of("place", "บอร์ดใหม่", "reason", "จำผิด"))
                                .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late =
                desk.head
                        .browser()
                        .submit(
                                heads,
                                action,
                                Map.of("place", "บอร์ดของหัวหน้า", "reason", "เหตุอื่น"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("บอร์ดใหม่", "บอร์ดของหัวหน้า");
        Document page = desk.stranger.browser().open(path);
        assertThat(page.select("[aria-labelledby=changes]").text())
                .contains("บอร์ดที่แก้ไข", "จำผิด", "pub-log.clerk");
        assertThat(page.select("form[action$=take-back], a[href$=edit]")).isEmpty();
        assertThat(ChannelDesk.status(desk.stranger, path + "/edit")).isEqualTo(404);
        for (String deed : List.of("/edit", "/take-back")) {
            assertThat(
                            desk.stranger
                                    .browser()
                                    .post(
                                            path + deed,
                                            Map.of(
                                                    "form-token",
                                                    ChannelDesk.token(desk.stranger),
                                                    "version",
                                                    "2",
                                                    "reason",
                                                    "x"))
                                    .statusCode())
                    .as(deed)
                    .isEqualTo(404);
        }
        assertThat(
                        desk.stranger
                                .browser()
                                .send(
                                        Parcel.with(ChannelDesk.token(desk.stranger))
                                                .file("x.png", ChannelDesk.picture(1))
                                                .to(portal.at(path + "/files")))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsTakenBackStaysInTheLogWithItsReason() {
        String path = recorded("บอร์ดที่ถอน", "3/2/2559");
        String action = "/" + path + "/take-back";
        Document page = desk.head.browser().open(path);
        HttpResponse<String> why = desk.head.browser().submit(page, action, Map.of("reason", " "));
        assertThat(why.statusCode()).isEqualTo(422);
        assertThat(why.body()).contains("reason-problem");
        assertThat(
                        desk.head
                                .browser()
                                .submit(page, action, Map.of("reason", "บันทึกซ้ำ"))
                                .statusCode())
                .isEqualTo(303);
        Document after = desk.clerk.browser().open(path);
        assertThat(after.select("h1 .tag").text()).isEqualTo("ถอนแล้ว ไม่นับ");
        assertThat(after.text()).contains("บันทึกซ้ำ");
        assertThat(after.select("form[action=" + action + "]")).isEmpty();
        String stands = recorded("บอร์ดที่ไม่ถอน", "3/2/2559");
        Document measure = desk.secretary.browser().open("plan/2559/measures/M14?part=board");
        assertThat(measure.select("[aria-labelledby=list] a").eachAttr("href"))
                .contains("/" + stands)
                .doesNotContain("/" + path);
        Document list = desk.clerk.browser().open("channels?q=" + Browser.encoded("บอร์ดที่ถอน"));
        assertThat(list.select("tbody .tag").text()).contains("ถอนแล้ว");
    }

    @Test
    void moreProofsAreAddedAndTheSameOneIsThereOnce() {
        String path = recorded("บอร์ดเพิ่มภาพ", "4/2/2559");
        Document page = desk.clerk.browser().open(path);
        String action = "/" + path + "/files";
        assertThat(
                        desk.send(
                                        desk.clerk,
                                        page,
                                        action,
                                        Map.of(),
                                        ChannelDesk.picture(0xBB01),
                                        ChannelDesk.picture(0xBB02),
                                        ChannelDesk.picture(0xBB01))
                                .statusCode())
                .isEqualTo(303);
        assertThat(desk.clerk.browser().open(path).select(".files a")).hasSize(2);
        HttpResponse<String> none = desk.send(desk.clerk, page, action, Map.of());
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("ยังไม่ได้เลือกไฟล์");
    }

    private String recorded(String place, String day) {
        return ChannelDesk.path(record(desk.clerk, form(desk.clerk), typed(place, day)));
    }

    private static Document form(Colleague by) {
        return by.browser().open("channels/new?via=board&document=" + ChannelDesk.GUIDE);
    }

    private static Map<String, String> typed(String place, String day) {
        var typed = new HashMap<String, String>();
        typed.put("channel", "board");
        typed.put("day", day);
        typed.put("place", place);
        return typed;
    }

    private HttpResponse<String> record(
            Colleague by, Document form, Map<String, String> typed, byte[]... files) {
        return desk.send(by, form, "/channels/files", typed, files);
    }

    private HttpResponse<String> send(Colleague by, Document form, Map<String, String> typed) {
        return desk.send(by, form, "/channels/files", typed);
    }

    private String count(String place) {
        return portal.database()
                .value("SELECT COUNT(*) FROM channel_publication WHERE place = ?", place);
    }

    private String audited(String path) {
        return portal.database()
                .value(
                        "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                + " 'CHANNEL_PUBLICATION_RECORDED' AND object_key = ?",
                        path.replace("channels/", "channel-publication:"));
    }
}
