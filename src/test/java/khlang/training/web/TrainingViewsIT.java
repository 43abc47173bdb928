package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import khlang.files.Spreadsheet;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register seen from its people, as files, and as a calendar. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingViewsIT {

    private final RunningPortal portal;
    private TrainingDesk desk;

    TrainingViewsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "views");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void somebodysRecordHasYearsAndHours() {
        Map<String, Object> typed = desk.typed("ประวัติหนึ่ง", 1, desk.friend);
        typed.put("firstDay", "29/9/2560");
        typed.put("lastDay", "30/9/2560");
        typed.put("hours", "12");
        assertThat(desk.clerk.browser().submit("training/new", "/training/new", typed).statusCode())
                .isEqualTo(303);
        HttpResponse<String> own = desk.friend.browser().get("training/people/me");
        assertThat(own.headers().firstValue("Location").orElseThrow())
                .endsWith("/training/people/" + desk.friend.person());
        Document record = desk.friend.browser().open("training/people/" + desk.friend.person());
        assertThat(record.select("#year-2560").text())
                .isEqualTo("ปีงบประมาณ 2560 1 ครั้ง · 2 วัน · 12 ชั่วโมง");
        assertThat(record.select("tbody th .tag").text()).isEqualTo("บันทึกย้อนหลัง");
        String asked = "?q=" + encoded("ประวัติหนึ่ง");
        for (String list : List.of("training", "training/people")) {
            assertThat(desk.clerk.browser().open(list + asked).select("tbody .tag").text())
                    .as(list)
                    .isEqualTo("บันทึกย้อนหลัง");
            List<List<String>> rows = workbook(list + "/list.xlsx" + asked);
            assertThat(rows.getFirst().getLast()).isEqualTo("การบันทึก");
            assertThat(rows.get(1).getLast()).isEqualTo("บันทึกย้อนหลัง");
        }
        assertThat(desk.clerk.browser().get("training/list.csv" + asked).body())
                .contains("\"บันทึกย้อนหลัง\"");
        assertThat(desk.stranger.browser().open("training/people/" + desk.friend.person()).text())
                .contains("ประวัติหนึ่ง");
        assertThat(desk.stranger.browser().open("training/people/" + desk.head.person()).text())
                .contains("ยังไม่มีการฝึกอบรม");
        assertThat(desk.stranger.browser().get("training/people/999999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHasLearntWhatIsFoundByWordsOfTheCourseOrItsObjective() {
        Map<String, Object> typed = desk.typed("หลักสูตรชื่อเรียบ", 3, desk.clerk, desk.friend);
        typed.put("objective", "เข้าใจการจัดทำแผนที่ภาษี");
        desk.clerk.browser().submit("training/new", "/training/new", typed);
        String words = "training/people?q=" + encoded("แผนที่ภาษี");
        assertThat(desk.stranger.browser().open(words).select("tbody tr")).hasSize(2);
        assertThat(desk.clerk.browser().open(words + "&mine=yes").select("tbody tr")).hasSize(1);
        assertThat(desk.clerk.browser().open(words + "&division=finance").text())
                .contains("ไม่พบผู้ที่เคยเรียนรู้");
        assertThat(desk.clerk.browser().open("training/people?q=%27--&year=x&page=%00").text())
                .contains("ไม่พบผู้ที่เคยเรียนรู้");
        List<List<String>> rows = workbook("training/people/list.xlsx?q=" + encoded("แผนที่ภาษี"));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains("หลักสูตรชื่อเรียบ", "ฝึกอบรม");
    }

    @Test
    void whatTheListShowsIsTakenAwayAndNoCellIsAFormula() {
        desk.record(desk.clerk, "=HYPERLINK(\"http://x\",\"ส่งออก\")", 2, desk.clerk);
        String asked = "?q=" + encoded("ส่งออก");
        List<List<String>> rows = workbook("training/list.xlsx" + asked);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("หลักสูตร", "ประเภท");
        assertThat(rows.get(1)).startsWith("=HYPERLINK(\"http://x\",\"ส่งออก\")", "ฝึกอบรม");
        assertThat(rows.get(1).getLast()).as("recorded in its year").isNotEqualTo("บันทึกย้อนหลัง");
        String csv = desk.clerk.browser().get("training/list.csv" + asked).body();
        assertThat(csv).startsWith("\uFEFF\"หลักสูตร\",").contains("\r\n\"'=HYPERLINK(\"\"http");
        assertThat(
                        desk.clerk
                                .browser()
                                .open("training" + asked)
                                .select(".count a")
                                .eachAttr("href"))
                .allMatch(link -> link.contains(asked.substring(1)));
    }

    private List<List<String>> workbook(String path) {
        HttpResponse<byte[]> answer =
                desk.clerk
                        .browser()
                        .send(
                                HttpRequest.newBuilder(portal.base().resolve(path)).build(),
                                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return Spreadsheet.read(answer.body()).rows();
        } catch (khlang.files.SpreadsheetException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
