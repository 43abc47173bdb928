package khlang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.extraction.Pdfs;
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
import org.junit.jupiter.api.io.TempDir;

/** Who knows the goals of the plan: by the button, by signed lists, and M25. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalsIT {

    private final RunningPortal portal;
    private ReadingDesk desk;
    private GoalPlan plan;
    @TempDir Path folder;

    GoalsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ReadingDesk(portal, "goal");
        plan = new GoalPlan(portal, FiscalYear.containing(desk.today));
        portal.database()
                .change(
                        "INSERT INTO staff_type (slug, name, counted, sort_order)"
                                + " VALUES ('goal-type', 'ประเภทที่นับเป้าหมาย', TRUE, 998)");
        for (Colleague one : List.of(desk.clerk, desk.friend)) {
            portal.database()
                    .change(
                            "UPDATE person SET staff_type_id = (SELECT id FROM staff_type"
                                    + " WHERE slug = 'goal-type') WHERE id = ?",
                            one.person());
        }
    }

    @AfterAll
    void leave() {
        plan.close();
        desk.close();
    }

    @Test
    void whoPressesTheButtonIsCountedOnceAndCanTakeItBack() {
        String page = "plan/" + plan.year;
        assertThat(Jsoup.parse(portal.get(page).body()).select("#goals")).isEmpty();
        for (int i = 0; i < 2; i++) {
            Document shown = desk.clerk.browser().open(page);
            if (i == 0) {
                assertThat(press(desk.clerk, shown, "said")).isEqualTo(303);
                assertThat(press(desk.clerk, shown, "said")).as("the second tab").isEqualTo(303);
            }
        }
        assertThat(said(desk.clerk)).isEqualTo("1");
        assertThat(desk.clerk.browser().open(page).select("[aria-labelledby=goals]").text())
                .contains("ท่านรับทราบเป้าหมายแล้ว");
        assertThat(lines("people")).anyMatch(one -> one.contains("goal.clerk"));
        Document share = measure("share");
        assertThat(share.text()).contains("goal.clerk").doesNotContain("goal.stranger");
        assertThat(press(desk.clerk, desk.clerk.browser().open(page), "undone")).isEqualTo(303);
        assertThat(said(desk.clerk)).isEqualTo("0");
        assertThat(lines("people")).noneMatch(one -> one.contains("goal.clerk"));
    }

    @Test
    void whoIsNotCountedAmongAllStaffIsInNeitherNumber() {
        portal.database()
                .change(
                        "UPDATE person SET staff_type_id = (SELECT id FROM staff_type"
                                + " WHERE slug = 'matrix') WHERE id = ?",
                        desk.stranger.person());
        Document shown = desk.stranger.browser().open("plan/" + plan.year);
        assertThat(press(desk.stranger, shown, "said")).isEqualTo(303);
        assertThat(lines("people")).noneMatch(one -> one.contains("goal.stranger"));
        assertThat(measure("share").text()).doesNotContain("goal.stranger");
    }

    @Test
    void aYearThatIsOverTakesNoWord() {
        Document shown = desk.clerk.browser().open("plan/2565");
        assertThat(shown.select("form[action^=/reading/goals]")).isEmpty();
        assertThat(ReadingDesk.push(desk.clerk, "reading/goals/2565/said", Map.of()))
                .isEqualTo(303);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM goal_reading WHERE fiscal_year ="
                                                + " 2565 AND person_id = ?",
                                        desk.clerk.person()))
                .isEqualTo("0");
        assertThat(ReadingDesk.push(desk.clerk, "reading/goals/2490/said", Map.of()))
                .isEqualTo(404);
    }

    @Test
    void aSignedListCountsWithItsScanAndShowsWhoRecordedIt() throws IOException {
        String list = record(desk.head, "ประชุมกองเป้าหมาย", ReadingDesk.DIVISION);
        assertThat(sign(desk.head, list, desk.friend)).isEqualTo(303);
        assertThat(lines("people")).as("no scan").noneMatch(one -> one.contains("goal.friend"));
        assertThat(send(desk.head, list, word()).statusCode()).as("no PDF").isEqualTo(422);
        byte[] scan = pdf();
        assertThat(send(desk.head, list, scan).statusCode()).isEqualTo(303);
        assertThat(send(desk.head, list, scan).statusCode()).as("twice").isEqualTo(303);
        assertThat(lines("people")).anyMatch(one -> one.contains("goal.friend"));

        Document page = desk.head.browser().open(list);
        assertThat(page.select(".files li")).hasSize(1);
        assertThat(page.text()).contains("บันทึกโดย", "goal.head");
        String file = page.select(".files a").attr("href").substring(1);
        assertThat(desk.secretary.browser().get(file).statusCode()).isEqualTo(200);
        for (Colleague one : List.of(desk.stranger, desk.clerk)) {
            assertThat(one.browser().get(file).statusCode()).as(one.user()).isEqualTo(404);
            assertThat(one.browser().get(list).statusCode()).isEqualTo(404);
            assertThat(ReadingDesk.push(one, list, Map.of("people", "" + one.person())))
                    .isEqualTo(404);
        }
        assertThat(desk.head.browser().open("reading/goals/" + plan.year).text())
                .contains("ประชุมกองเป้าหมาย");
        assertThat(desk.stranger.browser().open("reading/goals/" + plan.year).text())
                .doesNotContain("ประชุมกองเป้าหมาย");
        String remove = page.select(".files form").attr("action");
        assertThat(desk.head.browser().submit(page, remove, Map.of()).statusCode()).isEqualTo(303);
        assertThat(lines("people")).noneMatch(one -> one.contains("goal.friend"));
    }

    @Test
    void aHeadTicksTheirOwnPeopleOnlyAndWhoWasEnteredMeanwhileStays() {
        String list = record(desk.head, "ใบลงชื่อพร้อมกัน", ReadingDesk.DIVISION);
        Document old = desk.head.browser().open(list);
        assertThat(old.text()).doesNotContain("goal.stranger");
        assertThat(sign(desk.secretary, list, desk.clerk)).isEqualTo(303);
        assertThat(
                        desk.head
                                .browser()
                                .submit(
                                        old,
                                        "/" + list,
                                        Map.of("people", "" + desk.friend.person()))
                                .statusCode())
                .isEqualTo(303);
        assertThat(desk.head.browser().open(list).select("input[name=people][checked]")).hasSize(2);
        HttpResponse<String> foreign =
                desk.head
                        .browser()
                        .submit(
                                list,
                                "/" + list,
                                Map.of(
                                        "people",
                                        List.of(
                                                "" + desk.friend.person(),
                                                "" + desk.clerk.person(),
                                                "" + desk.stranger.person())));
        assertThat(foreign.statusCode()).isEqualTo(422);
    }

    @Test
    void aDayOutsideTheYearIsRefused() {
        String page = "reading/goals/" + plan.year;
        for (String day : List.of(desk.day(1), "1/10/2560", "ไม่ใช่วัน")) {
            HttpResponse<String> refused =
                    desk.secretary
                            .browser()
                            .submit(
                                    page,
                                    "/" + page,
                                    Map.of("occasion", "วันผิด", "signedOn", day));
            assertThat(refused.statusCode()).as(day).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("#signedOn").val()).isEqualTo(day);
        }
        HttpResponse<String> others =
                desk.head
                        .browser()
                        .submit(
                                page,
                                "/" + page,
                                Map.of(
                                        "occasion", "ของกองอื่น",
                                        "signedOn", desk.day(0),
                                        "division", "finance"));
        assertThat(others.statusCode()).isEqualTo(422);
    }

    @Test
    void aHeadLearnsWhoOfTheirOwnDoesNotKnowThem() {
        assertThat(unknowing(desk.head)).contains("goal.clerk");
        assertThat(unknowing(desk.stranger)).doesNotContain("goal.clerk");
        assertThat(desk.secretary.browser().open("reading/goals/" + plan.year).text())
                .doesNotContain("goal.clerk");
    }

    private String unknowing(Colleague by) {
        return by.browser()
                .open("reading/goals/" + plan.year)
                .select("[aria-labelledby=unknowing]")
                .text();
    }

    private String record(Colleague by, String occasion, String division) {
        String page = "reading/goals/" + plan.year;
        var typed = new HashMap<String, Object>();
        typed.put("occasion", occasion);
        typed.put("signedOn", desk.day(0));
        typed.put("division", division);
        HttpResponse<String> answer = by.browser().submit(page, "/" + page, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*(reading/goal-lists/[0-9]+).*$", "$1");
    }

    private static int sign(Colleague by, String list, Colleague signer) {
        return by.browser()
                .submit(list, "/" + list, Map.of("people", "" + signer.person()))
                .statusCode();
    }

    private HttpResponse<String> send(Colleague by, String list, byte[] file) {
        return by.browser()
                .send(
                        Parcel.with(Browser.token(by.browser().open(list)))
                                .file("ใบลงชื่อ.pdf", file)
                                .to(portal.at(list + "/files")));
    }

    private int press(Colleague by, Document page, String what) {
        return by.browser()
                .submit(page, "/reading/goals/" + plan.year + "/" + what, Map.of())
                .statusCode();
    }

    private String said(Colleague one) {
        return portal.database()
                .value(
                        "SELECT COUNT(*) FROM goal_reading WHERE fiscal_year = ?"
                                + " AND person_id = ?",
                        plan.year,
                        one.person());
    }

    private Document measure(String part) {
        return desk.secretary
                .browser()
                .open(
                        "plan/"
                                + plan.year
                                + "/measures/M25?part="
                                + part
                                + "&by=DIVISION&of="
                                + ReadingDesk.DIVISION);
    }

    private List<String> lines(String part) {
        return measure(part).select("#list ~ .table-frame tbody th").eachText();
    }

    private byte[] pdf() throws IOException {
        Path file = folder.resolve("sheet.pdf");
        Pdfs.written(file, 1, "signed");
        return Files.readAllBytes(file);
    }

    private static byte[] word() {
        return "not a scan".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
