package khlang.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.rights.Role;
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

/** Surveys with questions of their own, of the public and of staff. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveysIT {

    private final RunningPortal portal;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    private final List<Colleague> staff = new ArrayList<>();
    private Somebody reader;
    private Colleague secretary;

    SurveysIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void come() {
        reader = Somebody.newTo(portal.base());
        secretary = Colleague.of(portal, "survey.secretary", Role.SECRETARY, "finance");
        for (int i = 0; i < 6; i++) {
            staff.add(Colleague.of(portal, "survey.staff" + i, Role.STAFF, "education"));
        }
    }

    @AfterAll
    void go() {
        reader.close();
        secretary.close();
        staff.forEach(Colleague::close);
    }

    @Test
    void thePublicAnswersWithoutASignInAndEachVisitorOnce() {
        String id = make("สำรวจประชาชนมะลิลา", "PUBLIC", "yes");
        String path = "surveys/" + id;
        Document page = Jsoup.parse(reader.get(path).body());
        List<String> fields = page.select("fieldset.levels").eachAttr("id");
        assertThat(fields).hasSize(2);
        assertThat(page.select("input[type=hidden]")).isEmpty();
        assertThat(reader.get(path).headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reader.get(path + "/qr.svg").body()).startsWith("<?xml").contains("<svg");

        HttpResponse<String> missing = reader.post(path, Map.of(fields.getFirst(), "4"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(missing.body()).select("main input[checked]")).hasSize(1);
        for (String level : List.of("1", "2", "5")) {
            assertThat(
                            reader.post(path, Map.of(fields.get(0), level, fields.get(1), level))
                                    .statusCode())
                    .isEqualTo(303);
        }
        reader.neighbour("Second/2").post(path, Map.of(fields.get(0), "3", fields.get(1), "4"));
        Document results = secretary.browser().open(path + "/results");
        assertThat(results.select(".totals").text()).isEqualTo("ผู้ตอบ 2 คน");
        assertThat(results.select("#item-1 + p").text()).contains("2 คำตอบ", "ค่าเฉลี่ย 4.00");
        assertThat(reader.get(path + "/results").statusCode()).isEqualTo(303);
        assertThat(staff.getFirst().browser().get(path + "/results").statusCode()).isEqualTo(404);
        assertThat(workbook(path + "/results.xlsx").get(1)).contains("เข้าใจง่าย", "2", "4.00");

        Document form = secretary.browser().open(path + "/edit");
        assertThat(form.text()).contains("มีผู้ตอบแล้ว 2 คน");
        assertThat(
                        secretary
                                .browser()
                                .submit(form, "/" + path + "/edit", Map.of("levels", "ถามใหม่"))
                                .statusCode())
                .isEqualTo(422);
        assertThat(secretary.browser().submit(form, "/" + path + "/closing", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(
                        secretary
                                .browser()
                                .submit(form, "/" + path + "/edit", Map.of("title", "ช้าไป"))
                                .statusCode())
                .as("it was closed since the form was opened")
                .isEqualTo(409);
        assertThat(reader.get(path).body()).contains("ไม่ได้เปิดรับคำตอบ");
        assertThat(reader.post(path, Map.of(fields.get(0), "3", fields.get(1), "4")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void staffAnswerOnceAndNothingLeadsToWhatTheySaid() {
        String id = make("สำรวจเจ้าหน้าที่มะลิลา", "STAFF", "yes");
        String path = "surveys/" + id + "/staff";
        assertThat(reader.get("surveys/" + id).statusCode()).isEqualTo(404);
        assertThat(reader.get(path).statusCode()).isEqualTo(303);
        for (Colleague one : staff) {
            assertThat(answer(one.browser(), path, "5").statusCode()).isEqualTo(303);
        }
        assertThat(staff.getFirst().browser().open(path).text()).contains("ท่านตอบแบบสำรวจนี้แล้ว");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM survey_respondent WHERE survey_id = ?",
                                        id))
                .isEqualTo("6");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM survey_sheet WHERE survey_id = ?"
                                                + " AND person_id IS NULL AND day IS NULL"
                                                + " AND visitor IS NULL",
                                        id))
                .isEqualTo("6");
        String results = "surveys/" + id + "/results";
        assertThat(secretary.browser().open(results).text())
                .contains("เห็นผลเมื่อปิดรับคำตอบแล้ว")
                .doesNotContain("ค่าเฉลี่ย");
        secretary
                .browser()
                .submit("surveys/" + id + "/edit", "/surveys/" + id + "/closing", Map.of());
        Document told = secretary.browser().open(results);
        assertThat(told.select("#item-1 + p").text()).contains("6 คำตอบ", "ร้อยละ 100.00");
        assertThat(told.select("[aria-labelledby=groups] tbody tr")).hasSize(1);
        assertThat(told.text()).doesNotContain("survey.staff0");
        assertThat(workbook("surveys/" + id + "/results.xlsx").toString())
                .contains("100.00")
                .doesNotContain("survey.staff");
    }

    @Test
    void anAnonymousSurveyOfStaffThatHasEndedIsNotOpenedAgain() {
        String id = make("สำรวจที่จบแล้วมะลิลา", "STAFF", "yes");
        String path = "surveys/" + id + "/staff";
        assertThat(change(id, last(-1)).statusCode()).as("nobody has answered").isEqualTo(303);
        assertThat(change(id, last(7)).statusCode()).isEqualTo(303);
        staff.subList(0, 5)
                .forEach(
                        one ->
                                assertThat(answer(one.browser(), path, "4").statusCode())
                                        .isEqualTo(303));
        assertThat(change(id, last(3)).statusCode()).as("while it is open").isEqualTo(303);
        assertThat(change(id, last(-1)).statusCode()).isEqualTo(303);
        assertThat(secretary.browser().open("surveys/" + id + "/results").text())
                .contains("5 คำตอบ");

        HttpResponse<String> again = change(id, last(7));
        assertThat(again.statusCode()).isEqualTo(422);
        Document refused = Jsoup.parse(again.body());
        assertThat(refused.select("#closesOn-problem").text()).contains("ปิดรับคำตอบไปแล้ว");
        assertThat(refused.select("#closesOn").attr("value"))
                .isEqualTo(ThaiDates.abbreviated(today.plusDays(7)));
        assertThat(change(id, Map.of("title", "สำรวจที่จบแล้วและแก้ชื่อ")).statusCode())
                .isEqualTo(303);
        secretary
                .browser()
                .submit("surveys/" + id + "/edit", "/surveys/" + id + "/closing", Map.of());
        assertThat(change(id, last(7)).statusCode()).as("closed by hand as well").isEqualTo(422);
        assertThat(staff.getLast().browser().open(path).select("fieldset.levels")).isEmpty();
    }

    /** Such a last day, and the same first day as long as that is not behind it. */
    private Map<String, String> last(int daysAhead) {
        LocalDate day = today.plusDays(daysAhead);
        LocalDate first = daysAhead < 0 ? day : today;
        return Map.of(
                "opensOn", ThaiDates.abbreviated(first), "closesOn", ThaiDates.abbreviated(day));
    }

    private HttpResponse<String> change(String id, Map<String, String> typed) {
        String form = "surveys/" + id + "/edit";
        return secretary.browser().submit(form, "/" + form, typed);
    }

    @Test
    void aSecondAnswerOfStaffIsRefusedWhateverThePageShowed() {
        String id = make("สำรวจซ้ำมะลิลา", "STAFF", "");
        String path = "surveys/" + id + "/staff";
        Browser one = staff.getFirst().browser();
        Document early = one.open(path);
        assertThat(early.text()).contains("จะเห็นชื่อท่านกับคำตอบ");
        assertThat(answer(one, path, "4").statusCode()).isEqualTo(303);
        var again = new HashMap<String, String>();
        early.select("fieldset.levels").eachAttr("id").forEach(field -> again.put(field, "1"));
        HttpResponse<String> second = one.submit(early, "/" + path, again);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(secretary.browser().open("surveys/" + id + "/results").text())
                .contains("1 คำตอบ · ค่าเฉลี่ย 4.00");
        assertThat(workbook("surveys/" + id + "/results.xlsx"))
                .as("of a named survey names are told, as was said before")
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .anyMatch(cell -> cell.contains("survey.staff0"))
                                        .endsWith("4"));
        secretary.browser().submit("surveys/" + id + "/edit", "/surveys/" + id + "/copy", Map.of());
        Document list = secretary.browser().open("surveys");
        assertThat(list.select("tbody th:contains(สำรวจซ้ำมะลิลา)")).hasSize(2);
    }

    private String make(String title, String audience, String anonymous) {
        Map<String, Object> typed = new HashMap<>();
        typed.put("title", title);
        typed.put("purpose", "AWARENESS");
        typed.put("audience", audience);
        typed.put("anonymous", anonymous.isEmpty() ? List.of() : anonymous);
        typed.put("opensOn", ThaiDates.abbreviated(today));
        typed.put("closesOn", ThaiDates.abbreviated(today.plusDays(7)));
        typed.put("levels", "เข้าใจง่าย\nนำไปใช้ได้");
        typed.put("comments", "ข้อเสนอแนะ");
        HttpResponse<String> made =
                secretary.browser().submit("surveys/new", "/surveys/new", typed);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        return portal.database().value("SELECT MAX(id) FROM survey WHERE title = ?", title);
    }

    private static HttpResponse<String> answer(Browser by, String path, String level) {
        Document page = by.open(path);
        var typed = new HashMap<String, String>();
        page.select("fieldset.levels").eachAttr("id").forEach(field -> typed.put(field, level));
        return by.submit(page, "/" + path, typed);
    }

    private List<List<String>> workbook(String path) {
        HttpResponse<byte[]> answer =
                secretary
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
