package khlang.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Improvements of boards, website and information centre: recorded, proved, confirmed, counted. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImprovementsIT {

    private static final String LIST = "channels/improvements";

    private final RunningPortal portal;
    private ChannelDesk desk;

    ImprovementsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ChannelDesk(portal, "improve");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void whatIsRecordedWithItsPhotographsCountsWhenTheHeadConfirmsIt() {
        Document form = desk.clerk.browser().open(LIST + "/new");
        Map<String, String> typed = typed("board", "2/2/2554", "จัดบอร์ดหมากรุกทดสอบ");
        byte[] before = Snapshot.png(0x271001);
        byte[] after = Snapshot.png(0x271002);
        String path = ChannelDesk.path(record(form, typed, before, after));
        assertThat(ChannelDesk.path(record(form, typed, before, after)))
                .as("the second click")
                .isEqualTo(path);
        Document page = desk.stranger.browser().open(path);
        assertThat(page.select("h1 .tag").text()).isEqualTo("รอรับรอง");
        assertThat(page.select("#side-before ~ figure img").attr("alt")).isEqualTo("รูปbefore");
        assertThat(page.select("#side-after ~ figure img").attr("alt")).isEqualTo("รูปafter");
        assertThat(page.select("main form[method=post]")).isEmpty();
        String photo = page.select("figure img").attr("src").substring(1);
        assertThat(ChannelDesk.status(desk.stranger, photo)).isEqualTo(200);
        assertThat(portal.get(photo).statusCode()).as("signed out").isEqualTo(303);

        assertThat(figure(2554, "board")).as("nobody stands for it").isEqualTo("0");
        for (Colleague one : List.of(desk.clerk, desk.stranger)) {
            assertThat(post(one, path + "/confirm", Map.of("version", "2")).statusCode())
                    .isEqualTo(404);
        }
        Document waiting = desk.head.browser().open(path);
        ChannelDesk.path(desk.head.browser().submit(waiting, "/" + path + "/confirm", Map.of()));
        assertThat(figure(2554, "board")).isEqualTo("1");
        assertThat(figure(2554, "info")).as("channels stand apart").isEqualTo("0");
        assertThat(desk.stranger.browser().open(path).text()).contains("รับรองโดย", "improve.head");
        assertThat(list("หมากรุกทดสอบ", "").select("tbody tr").text())
                .contains("2 ก.พ. 2554", "1/1 ภาพ", "รับรองแล้ว");
        for (String other :
                List.of("&year=2555", "&channel=info", "&division=finance", "&state=SENT")) {
            assertThat(list("หมากรุกทดสอบ", other).select("tbody tr")).as(other).isEmpty();
        }
        assertThat(
                        desk.stranger
                                .browser()
                                .get(LIST + "/list.xlsx?year=2554")
                                .headers()
                                .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"improvements.xlsx\"");
    }

    @Test
    void withoutAPhotographOfAfterItStaysADraft() {
        Document form = desk.clerk.browser().open(LIST + "/new");
        String path =
                ChannelDesk.path(
                        record(
                                form,
                                typed("info", "3/2/2555", "ทำป้ายร่มชูชีพทดสอบ"),
                                Snapshot.png(0x271003),
                                null));
        Document page = desk.clerk.browser().open(path);
        assertThat(page.select("h1 .tag").text()).isEqualTo("ร่าง");
        HttpResponse<String> early =
                desk.clerk.browser().submit(page, "/" + path + "/send", Map.of());
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(early.body()).text()).contains("ต้องมีภาพหลังปรับปรุง");
        HttpResponse<String> text =
                addPhoto(path, "บันทึก.txt", "ไม่ใช่ภาพ".getBytes(StandardCharsets.UTF_8));
        assertThat(text.statusCode()).isEqualTo(422);
        ChannelDesk.path(addPhoto(path, "หลัง.png", Snapshot.png(0x271004)));
        page = desk.clerk.browser().open(path);
        ChannelDesk.path(desk.clerk.browser().submit(page, "/" + path + "/send", Map.of()));

        Document waiting = desk.head.browser().open(path);
        String back = "/" + path + "/send-back";
        assertThat(desk.head.browser().submit(waiting, back, Map.of("why", "")).statusCode())
                .isEqualTo(422);
        ChannelDesk.path(
                desk.head.browser().submit(waiting, back, Map.of("why", "ภาพไม่ชัดร่มชูชีพ")));
        assertThat(desk.clerk.browser().open(path).text()).contains("ภาพไม่ชัดร่มชูชีพ");
        assertThat(figure(2555, "info")).isEqualTo("0");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndTheRestStaysTyped() {
        Map<String, String> typed = typed("pigeon", "31/2/2555", "พิมพ์ไว้แล้ว");
        typed.put("division", "finance");
        HttpResponse<String> answer =
                record(desk.clerk.browser().open(LIST + "/new"), typed, null, null);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#channel-problem, #division-problem, #day-problem")).hasSize(3);
        assertThat(page.select("#what").text()).isEqualTo("พิมพ์ไว้แล้ว");
    }

    @Test
    void whatWasConfirmedIsCorrectedWithAReasonAndConfirmedAgain() {
        String path = confirmed("board", "4/2/2556", "แก้ไขภายหลังหมวกทดสอบ", 0x271005);
        String action = "/" + path + "/edit";
        Document early = desk.clerk.browser().open(path + "/edit");
        Map<String, String> change = Map.of("what", "แก้ไขภายหลังหมวกทดสอบใหม่");
        assertThat(desk.clerk.browser().submit(early, action, change).statusCode())
                .as("without a reason")
                .isEqualTo(422);
        ChannelDesk.path(
                desk.clerk
                        .browser()
                        .submit(
                                early,
                                action,
                                Map.of("what", "หมวกทดสอบใบใหม่", "reason", "พิมพ์ผิด")));
        assertThat(desk.clerk.browser().open(path).select("h1 .tag").text()).isEqualTo("รอรับรอง");
        assertThat(figure(2556, "board")).isEqualTo("0");
        Document stale = desk.head.browser().open(path + "/edit");
        ChannelDesk.path(
                desk.clerk.browser().submit(path + "/edit", action, Map.of("doneBy", "คนอื่น")));
        HttpResponse<String> conflict =
                desk.head.browser().submit(stale, action, Map.of("what", "ชนกัน"));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(conflict.body()).select("#conflict").text())
                .contains("ชนกัน", "หมวกทดสอบใบใหม่");
        assertThat(ChannelDesk.status(desk.stranger, path + "/edit")).isEqualTo(404);
    }

    @Test
    void whatWasRemovedComesBackAsItWas() {
        String path = confirmed("info", "5/2/2557", "ลบแล้วนำกลับแว่นทดสอบ", 0x271006);
        assertThat(figure(2557, "info")).isEqualTo("1");
        ChannelDesk.path(desk.clerk.browser().submit(path, "/" + path + "/remove", Map.of()));
        assertThat(figure(2557, "info")).isEqualTo("0");
        assertThat(list("แว่นทดสอบ", "").select("tbody tr")).isEmpty();
        assertThat(list("แว่นทดสอบ", "&state=REMOVED").select("tbody tr")).hasSize(1);
        assertThat(ChannelDesk.status(desk.stranger, path)).isEqualTo(404);
        assertThat(ChannelDesk.status(desk.clerk, path + "/edit")).isEqualTo(404);
        ChannelDesk.path(desk.clerk.browser().submit(path, "/" + path + "/restore", Map.of()));
        assertThat(figure(2557, "info")).isEqualTo("1");
        assertThat(desk.stranger.browser().open(path).select("h1 .tag").text())
                .isEqualTo("รับรองแล้ว");
        for (String deed : List.of("remove", "restore", "send", "files/1/remove")) {
            assertThat(post(desk.stranger, path + "/" + deed, Map.of("version", "9")).statusCode())
                    .as(deed)
                    .isEqualTo(404);
        }
        String last =
                desk.clerk
                        .browser()
                        .open(path)
                        .select("form[action*='/files/'][action$='/remove']")
                        .attr("action");
        assertThat(desk.clerk.browser().submit(path, last, Map.of()).statusCode())
                .as("the last photograph of after")
                .isEqualTo(422);
    }

    /** The starter documents were published on some day; that day counts once. */
    @Test
    void theWebsiteCountsDaysByItselfAndStructuralUpdatesBesides() {
        String day =
                portal.database()
                        .value(
                                "SELECT DATE(MAX(published_at + INTERVAL 7 HOUR)) FROM revision r"
                                        + " JOIN document d ON d.id = r.document_id"
                                        + " WHERE d.state = 'PUBLISHED'");
        var date = LocalDate.parse(day);
        int year = FiscalYear.containing(date).buddhistYear();
        Document measure =
                desk.secretary.browser().open("plan/" + year + "/measures/M27?part=website");
        assertThat(measure.select("tbody th:contains(" + ThaiDates.abbreviated(date) + ")"))
                .as("one line a day")
                .hasSize(1);
        assertThat(measure.select("tbody td a[href^=/documents/]")).isNotEmpty();
        int before = Integer.parseInt(figure(year, "website"));
        String path =
                confirmed("website", ThaiDates.abbreviated(date), "เมนูใหม่ลูกข่างทดสอบ", 0x271007);
        assertThat(figure(year, "website")).isEqualTo(Integer.toString(before + 1));
        assertThat(
                        desk.secretary
                                .browser()
                                .open("plan/" + year + "/measures/M27?part=website")
                                .select("a[href=/" + path + "]"))
                .hasSize(1);
        assertThat(
                        desk.stranger
                                .browser()
                                .open(LIST + "?year=" + year)
                                .select("dd[data-channel=website]")
                                .text())
                .isEqualTo(before + 1 + " ครั้ง");
    }

    private String confirmed(String channel, String day, String what, int shade) {
        Document form = desk.clerk.browser().open(LIST + "/new");
        String path =
                ChannelDesk.path(
                        record(form, typed(channel, day, what), null, Snapshot.png(shade)));
        ChannelDesk.path(desk.head.browser().submit(path, "/" + path + "/confirm", Map.of()));
        return path;
    }

    private static Map<String, String> typed(String channel, String day, String what) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("channel", channel);
        typed.put("division", ChannelDesk.DIVISION);
        typed.put("day", day);
        typed.put("what", what);
        typed.put("doneBy", "งานธุรการ");
        return typed;
    }

    /** Sends the form as browsers do: the words of a photograph before the photograph. */
    private HttpResponse<String> record(
            Document form, Map<String, String> typed, byte[] before, byte[] after) {
        Parcel parcel =
                Parcel.with(Browser.token(form))
                        .field("form-key", form.select("input[name=form-key]").attr("value"));
        typed.forEach(parcel::field);
        for (String side : List.of("before", "after")) {
            byte[] picture = side.equals("before") ? before : after;
            parcel.field("side", side).field("caption", "รูป" + side);
            if (picture != null) {
                parcel.file(side + ".png", picture);
            }
        }
        return desk.clerk.browser().send(parcel.to(portal.at(LIST + "/files")));
    }

    private HttpResponse<String> addPhoto(String path, String name, byte[] file) {
        Parcel parcel =
                Parcel.with(ChannelDesk.token(desk.clerk))
                        .field("side", "after")
                        .field("caption", "")
                        .file(name, file);
        return desk.clerk.browser().send(parcel.to(portal.at(path + "/files")));
    }

    private static HttpResponse<String> post(Colleague by, String path, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>(typed);
        fields.put("form-token", ChannelDesk.token(by));
        return by.browser().post(path, fields);
    }

    private Document list(String words, String more) {
        return desk.clerk.browser().open(LIST + "?q=" + Browser.encoded(words) + more);
    }

    private String figure(int year, String part) {
        return desk.secretary
                .browser()
                .open("plan/" + year + "/measures/M27?part=" + part)
                .select(".totals dd")
                .first()
                .ownText()
                .strip();
    }
}
