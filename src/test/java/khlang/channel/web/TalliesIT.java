package khlang.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
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

/** Monthly numbers of years long ago, which no other test reports. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalliesIT {

    private static final String OWN = "channels/tallies/education/";

    private final RunningPortal portal;
    private ChannelDesk desk;

    TalliesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ChannelDesk(portal, "tally");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void numbersCountFromTheDayOnWhichTheHeadStandsForThem() {
        String month = OWN + "2011-10";
        assertThat(row(2555, "แผ่นพับที่แจก")).endsWith("– –");
        assertThat(
                        fill(desk.clerk, month, Map.of("leaflet", "๑๒๐", "info", "7"), true)
                                .statusCode())
                .as("nothing proves it")
                .isEqualTo(422);
        HttpResponse<String> sent =
                fill(
                        desk.clerk,
                        month,
                        Map.of("leaflet", "๑๒๐", "info", "7"),
                        true,
                        ChannelDesk.picture(0xCC01));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(row(2555, "แผ่นพับที่แจก")).contains("0 ฉบับ", "120 ฉบับ");
        assertThat(desk.clerk.browser().open(month).select("form[action$=confirm]")).isEmpty();
        assertThat(
                        desk.clerk
                                .browser()
                                .post(
                                        month + "/confirm",
                                        Map.of(
                                                "form-token",
                                                ChannelDesk.token(desk.clerk),
                                                "version",
                                                version(month)))
                                .statusCode())
                .as("a clerk stands for nothing")
                .isEqualTo(404);

        Document heads = desk.head.browser().open(month);
        assertThat(heads.select("[aria-labelledby=decide]").text())
                .contains("120 ฉบับ", "ภาพ1.png");
        assertThat(
                        desk.head
                                .browser()
                                .submit(heads, "/" + month + "/confirm", Map.of())
                                .statusCode())
                .isEqualTo(303);
        assertThat(row(2555, "แผ่นพับที่แจก")).contains("120 ฉบับ").endsWith("–");
        assertThat(row(2554, "แผ่นพับที่แจก")).as("the year before").endsWith("– –");
        Document measure = desk.secretary.browser().open("plan/2555/measures/M09?part=leaflet");
        assertThat(measure.select(".totals dd").text()).isEqualTo("120 ฉบับ");
        assertThat(measure.select("[aria-labelledby=list] tbody a[href=/" + month + "]").text())
                .contains("120 ฉบับ · รับรองแล้ว");
        Document next = desk.clerk.browser().open(OWN + "2011-11");
        assertThat(next.select("#leaflet-hint").text()).isEqualTo("เดือนก่อน: 120 ฉบับ");
        assertThat(next.select("#board-hint").text()).isEqualTo("เดือนก่อน: ไม่มีข้อมูล");
        assertThat(desk.head.browser().open(month).select("p.lead .tag").eachText())
                .containsExactly("รับรองแล้ว", "บันทึกย้อนหลัง");
    }

    @Test
    void aCorrectionKeepsTheOldNumberAndCountsWhenItIsConfirmedAgain() {
        String month = OWN + "2010-10";
        sendAndConfirm(month, "board", "5");
        assertThat(fill(desk.clerk, month, Map.of("board", "6"), true).statusCode())
                .as("no reason")
                .isEqualTo(422);
        assertThat(
                        fill(desk.clerk, month, Map.of("board", "6", "reason", "นับซ้ำ"), true)
                                .statusCode())
                .isEqualTo(303);
        assertThat(desk.clerk.browser().open(month).select("[aria-labelledby=changes]").text())
                .contains("เดิม 5 เรื่อง แก้เป็น 6 เรื่อง", "นับซ้ำ", "tally.clerk");
        assertThat(row(2554, "เรื่องที่ติดบอร์ด")).contains("0 เรื่อง", "6 เรื่อง");
        HttpResponse<String> heads =
                fill(desk.head, month, Map.of("board", "", "reason", "ไม่ใช่ของเรา"), true);
        assertThat(heads.statusCode()).as("at least one number").isEqualTo(422);
        assertThat(
                        fill(desk.head, month, Map.of("board", "4", "reason", "นับใหม่"), true)
                                .statusCode())
                .isEqualTo(303);
        assertThat(row(2554, "เรื่องที่ติดบอร์ด"))
                .as("a head's own correction is confirmed with it")
                .contains("4 เรื่อง")
                .endsWith("–");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE object_key ="
                                                + " 'channel-tally:education/2010-10'"))
                .isEqualTo("4");
    }

    @Test
    void whoIsLateOverwritesNothing() {
        String month = OWN + "2009-10";
        Document early = desk.clerk.browser().open(month);
        Document late = desk.head.browser().open(month);
        assertThat(send(desk.clerk, early, month, Map.of("book", "3")).statusCode()).isEqualTo(303);
        HttpResponse<String> answer = send(desk.head, late, month, Map.of("book", "9"));
        assertThat(answer.statusCode()).isEqualTo(409);
        Document conflict = Jsoup.parse(answer.body());
        assertThat(conflict.select("#conflict tbody tr").text()).contains("รูปเล่ม", "3", "9");
        assertThat(desk.clerk.browser().open(month).select("#book").attr("value")).isEqualTo("3");
        assertThat(send(desk.head, conflict, month, Map.of("book", "9")).statusCode())
                .as("saved again, it is a decision")
                .isEqualTo(303);
        assertThat(desk.clerk.browser().open(month).select("#book").attr("value")).isEqualTo("9");
    }

    @Test
    void theHeadSendsBackWithAReasonAndWhatWasReadBeforeIsNotConfirmed() {
        String month = OWN + "2008-10";
        fill(desk.clerk, month, Map.of("meeting", "30", "letter", "ชม 51/2551"), true);
        Document heads = desk.head.browser().open(month);
        assertThat(
                        desk.head
                                .browser()
                                .submit(heads, "/" + month + "/send-back", Map.of())
                                .statusCode())
                .isEqualTo(422);
        fill(desk.clerk, month, Map.of("meeting", "31"), true);
        assertThat(
                        desk.head
                                .browser()
                                .submit(heads, "/" + month + "/confirm", Map.of())
                                .statusCode())
                .as("another number than the head has read")
                .isEqualTo(409);
        Document now = desk.head.browser().open(month);
        assertThat(
                        desk.head
                                .browser()
                                .submit(
                                        now,
                                        "/" + month + "/send-back",
                                        Map.of("why", "ขอภาพใบลงชื่อ"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(desk.clerk.browser().open(month).text())
                .contains("หัวหน้าส่งกลับให้แก้ไข ขอภาพใบลงชื่อ");
    }

    @Test
    void aFileIsTakenAwayWhileNothingWasSent() {
        String month = OWN + "2007-10";
        fill(desk.clerk, month, Map.of("line", "8"), false, ChannelDesk.picture(0xCC02));
        Document page = desk.clerk.browser().open(month);
        String file = page.select(".files a").attr("href").substring(1);
        assertThat(ChannelDesk.status(desk.head, file)).isEqualTo(200);
        assertThat(ChannelDesk.status(desk.secretary, file)).isEqualTo(200);
        assertThat(ChannelDesk.status(desk.stranger, file)).isEqualTo(404);
        String remove = page.select("form[action$=remove]").attr("action");
        assertThat(desk.clerk.browser().submit(page, remove, Map.of()).statusCode()).isEqualTo(303);
        assertThat(ChannelDesk.status(desk.clerk, file)).isEqualTo(404);
    }

    @Test
    void strangersHaveNoFormAndNobodyHasOneForMonthsToCome() {
        String month = OWN + "2006-10";
        assertThat(ChannelDesk.status(desk.stranger, month)).isEqualTo(404);
        assertThat(
                        desk.stranger
                                .browser()
                                .send(
                                        Parcel.with(ChannelDesk.token(desk.stranger))
                                                .field("version", "0")
                                                .field("board", "5")
                                                .to(portal.at(month + "/files")))
                                .statusCode())
                .isEqualTo(404);
        assertThat(ChannelDesk.status(desk.secretary, month)).isEqualTo(200);
        YearMonth next = YearMonth.now(ZoneId.of("Asia/Bangkok")).plusMonths(1);
        for (String odd : new String[] {next.toString(), "2006-13", "2006-1", "0-0"}) {
            assertThat(ChannelDesk.status(desk.clerk, OWN + odd)).as(odd).isEqualTo(404);
        }
        assertThat(ChannelDesk.status(desk.secretary, "channels/tallies/unassigned/2006-10"))
                .isEqualTo(404);
        assertThat(ChannelDesk.status(desk.secretary, "channels/tallies/no-such/2006-10"))
                .isEqualTo(404);
    }

    @Test
    void whoHasNotReportedIsNamedAndNeverNought() {
        sendAndConfirm(OWN + "2005-10", "board", "0");
        Document page = desk.stranger.browser().open("channels/tallies?year=2549&month=2005-10");
        String name = portal.database().value("SELECT name FROM division WHERE slug = 'education'");
        String other = portal.database().value("SELECT name FROM division WHERE slug = 'finance'");
        assertThat(page.select("tr:has(th:contains(" + name + ")) td").first().text())
                .endsWith("รับรองแล้ว");
        assertThat(page.select("tr:has(th:contains(" + other + ")) td").first().text())
                .contains("ยังไม่รายงาน");
        String reminder = page.select("#reminder").text();
        assertThat(reminder).contains("- " + other, "ต.ค. 48", "/channels/tallies?year=2549");
        assertThat(reminder).doesNotContain("- " + name);
        assertThat(row(2549, "เรื่องที่ติดบอร์ด")).as("nought was reported").contains("0 เรื่อง");
        assertThat(row(2549, "แผ่นพับที่แจก")).as("nobody knows").endsWith("– –");
        assertThat(page.select("td a[href*=/education/]"))
                .as("no way into others' forms")
                .isEmpty();
        assertThat(page.select("td a[href*=/finance/]")).hasSize(12);
        YearMonth now = YearMonth.now(ZoneId.of("Asia/Bangkok"));
        assertThat(desk.clerk.browser().open("channels/tallies?month=" + now).select("#reminder"))
                .as("a month that is not over")
                .isEmpty();
    }

    private void sendAndConfirm(String month, String channel, String amount) {
        fill(desk.clerk, month, Map.of(channel, amount, "letter", "ชม 1"), true);
        assertThat(
                        desk.head
                                .browser()
                                .submit(month, "/" + month + "/confirm", Map.of())
                                .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> fill(
            Colleague by, String month, Map<String, String> typed, boolean send, byte[]... files) {
        var all = new java.util.HashMap<String, String>(typed);
        if (send) {
            all.put("send", "yes");
        }
        return desk.send(by, by.browser().open(month), "/" + month + "/files", all, files);
    }

    private HttpResponse<String> send(
            Colleague by, Document form, String month, Map<String, String> typed) {
        return desk.send(by, form, "/" + month + "/files", typed);
    }

    private String version(String month) {
        return desk.clerk
                .browser()
                .open(month)
                .select("form[action$=files] [name=version]")
                .attr("value");
    }

    /** A line of the year's sums. */
    private String row(int year, String words) {
        return desk.clerk
                .browser()
                .open("channels/tallies?year=" + year)
                .select("[aria-labelledby=sums] tbody tr:contains(" + words + ")")
                .select("td")
                .text()
                .replace("นับแล้ว ", "")
                .replace("ยังไม่รับรอง (ไม่นับ) ", "");
    }
}
