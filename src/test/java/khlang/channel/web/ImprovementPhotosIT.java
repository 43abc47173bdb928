package khlang.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

/** Photographs of improvements, and what becomes of what the head stood for. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImprovementPhotosIT {

    private static final String LIST = "channels/improvements";

    private final RunningPortal portal;
    private ChannelDesk desk;

    ImprovementPhotosIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ChannelDesk(portal, "photos");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void otherPhotographsOfWhatWasConfirmedWaitForTheHeadAgain() {
        String path = recorded("ภาพหลังรับรอง", "2/3/2553", Snapshot.png(0x273001));
        confirm(path);
        assertThat(add(desk.clerk, path, "เพิ่ม", Snapshot.png(0x273002)).statusCode())
                .isEqualTo(303);
        assertThat(state(path)).isEqualTo("รอรับรอง");
        confirm(path);
        String remove =
                desk.clerk.browser().open(path).select("form[action*=/files/]").attr("action");
        assertThat(desk.clerk.browser().submit(path, remove, Map.of()).statusCode()).isEqualTo(303);
        assertThat(state(path)).isEqualTo("รอรับรอง");
        confirm(path);
        assertThat(add(desk.head, path, "โดยหัวหน้า", Snapshot.png(0x273003)).statusCode())
                .isEqualTo(303);
        assertThat(state(path)).as("the head stands for their own").isEqualTo("รับรองแล้ว");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT after_text FROM audit_entry WHERE action ="
                                                + " 'CHANNEL_IMPROVEMENT_RECORDED' AND object_key ="
                                                + " ?",
                                        "channel-improvement:" + path.replaceFirst("^.*/", "")))
                .contains("before.png, + หลังปรับปรุง after.png");
    }

    @Test
    void whatWasTypedOfAPhotographStandsThereWhenItIsRefused() {
        String path = recorded("คำบรรยายไม่หาย", "3/3/2553", Snapshot.png(0x273004));
        HttpResponse<String> refused =
                add(desk.clerk, path, "บอร์ดก่อนจัด", "ไม่ใช่ภาพ".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#more-caption").val()).isEqualTo("บอร์ดก่อนจัด");
        assertThat(page.select("#file").attr("aria-describedby").split(" "))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    void aMonthThatIsAskedForIsShownThoughItIsOfAnotherYear() {
        Document page = desk.clerk.browser().open(LIST + "?year=2560&month=2010-03");
        assertThat(page.select("#month option[selected]").eachAttr("value"))
                .containsExactly("2010-03");
        Document wall = desk.clerk.browser().open("recognitions?year=2560&month=2010-03");
        assertThat(wall.select("#month option[selected]").eachAttr("value"))
                .containsExactly("2010-03");
    }

    private String recorded(String what, String day, byte[] after) {
        Document form = desk.clerk.browser().open(LIST + "/new");
        Parcel parcel =
                Parcel.with(Browser.token(form))
                        .field("form-key", form.select("input[name=form-key]").attr("value"));
        Map.of(
                        "channel",
                        "board",
                        "division",
                        ChannelDesk.DIVISION,
                        "day",
                        day,
                        "what",
                        what,
                        "doneBy",
                        "งานธุรการ")
                .forEach(parcel::field);
        byte[] before = after.clone();
        for (String side : List.of("before", "after")) {
            parcel.field("side", side)
                    .field("caption", "")
                    .file(side + ".png", side.equals("before") ? before : after);
        }
        return ChannelDesk.path(desk.clerk.browser().send(parcel.to(portal.at(LIST + "/files"))));
    }

    private void confirm(String path) {
        ChannelDesk.path(desk.head.browser().submit(path, "/" + path + "/confirm", Map.of()));
    }

    private String state(String path) {
        return desk.clerk.browser().open(path).select("h1 .tag").text();
    }

    private HttpResponse<String> add(Colleague by, String path, String caption, byte[] file) {
        Parcel parcel =
                Parcel.with(ChannelDesk.token(by))
                        .field("side", "before")
                        .field("caption", caption)
                        .file("เพิ่ม.png", file);
        return by.browser().send(parcel.to(portal.at(path + "/files")));
    }
}
