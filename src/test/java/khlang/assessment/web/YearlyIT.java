package khlang.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The yearly assessment: what is counted of it, and who may see how much. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearlyIT {

    private static final int PEOPLE = 6;
    private final int year = FiscalYear.containing(ExamRoom.today()).buddhistYear();

    private final RunningPortal portal;
    private ExamRoom room;
    private Browser desk;
    private String first;
    private String second;
    private String level;

    YearlyIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void prepare() {
        room = new ExamRoom(portal, "yearly", PEOPLE);
        desk = room.secretary.browser();
        first = room.question("ดอกแคนาข้อหนึ่ง", "ปีบถูก", "ปีบผิด");
        second = room.question("ดอกแคนาข้อสอง", "ปีบสองถูก", "ปีบสองผิด");
        level = room.question("ดอกแคนาสำคัญ");
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void theYearlyOneIsCountedOfAllStaffAndNamesNobody() {
        String slug = countedType();
        for (Colleague one : room.staff) {
            portal.database()
                    .change(
                            "UPDATE person SET staff_type_id = (SELECT id FROM staff_type WHERE"
                                    + " slug = ?) WHERE id = ?",
                            slug,
                            one.person());
        }
        String id =
                room.draft(
                        ExamRoom.typed("YEARLY", "ประจำปีปีบ", 2), List.of(first, second, level));
        assertThat(room.approve(id).statusCode()).isEqualTo(303);
        String results = "assessments/" + id + "/results";
        String measure = "plan/" + year + "/measures/M26";
        assertThat(desk.open(measure).select(".totals").text()).contains("(0 จาก ");
        for (int i = 0; i < 4; i++) {
            ExamRoom.send(
                    room.staff.get(i).browser(),
                    id,
                    "ปีบถูก",
                    i == 3 ? "ปีบสองผิด" : "ปีบสองถูก",
                    i == 0 ? "ไม่แน่ใจ" : "เห็นด้วย");
        }
        Document form =
                desk.open("assessments/" + id + "/papers/new?person=" + room.staff.get(4).person());
        String field = form.select("fieldset.paper-level").attr("id");
        assertThat(
                        room.paper(
                                        form,
                                        Map.of("day", ExamRoom.day(0), "score", "2", field, "4"),
                                        ExamRoom.scan(6))
                                .statusCode())
                .isEqualTo(303);
        Document open = desk.open(results);
        assertThat(open.select("[data-figure=understand]").text()).contains("(4 จาก ");
        assertThat(open.select("[data-figure=answered]").text()).contains("(5 จาก ");
        assertThat(open.select("[data-figure=ofAnswered]").text())
                .contains("80.00")
                .contains("(4 จาก 5 คน)");
        assertThat(open.select("[data-figure=aware]").text()).startsWith("3 คน");
        assertThat(open.select("#divisions")).as("it is still open").isEmpty();

        assertThat(room.decide(id, "closing", Map.of()).statusCode()).isEqualTo(303);
        Document shut = desk.open(results);
        assertThat(shut.select("[aria-labelledby=divisions] tbody tr")).isNotEmpty();
        Document listed = desk.open(measure);
        assertThat(listed.select(".totals").text()).contains("(4 จาก ");
        assertThat(listed.text()).doesNotContain("yearly.staff");
        assertThat(desk.open("plan/" + year + "/measures/M28").select(".totals").text())
                .contains("3 คน");
        assertThat(desk.open("plan/" + year + "/measures/M28?part=share").select(".totals").text())
                .contains("(3 จาก ");
        List<List<String>> rows = workbook(results + ".xlsx");
        assertThat(rows.get(1).subList(3, 5)).containsExactly("5", "4");
        assertThat(rows.toString()).doesNotContain("yearly.staff");
        long staff = Long.parseLong(rows.get(1).get(2));
        for (String by : List.of("ส่วนราชการ", "ประเภทบุคลากร")) {
            assertThat(
                            rows.stream()
                                    .filter(row -> row.getFirst().equals(by))
                                    .mapToLong(row -> Long.parseLong(row.get(2)))
                                    .sum())
                    .as(by)
                    .isEqualTo(staff);
        }
        try (Colleague head = Colleague.of(portal, "yearly.head", Role.HEAD, "education");
                Colleague other = Colleague.of(portal, "yearly.other", Role.HEAD, "public-works")) {
            for (Colleague one : List.of(head, other)) {
                uncount(one); // or the groups would be others than those that were shown
            }
            String own = "[aria-labelledby=divisions] tbody th:contains(กองการศึกษา)";
            assertThat(head.browser().open(results).select(own))
                    .as("their own division, unless it is merged with others")
                    .hasSameSizeAs(shut.select(own + ":not(:contains(รวมกัน))"));
            assertThat(head.browser().open(results).select("#types")).isEmpty();
            assertThat(other.browser().open(results).text()).doesNotContain("กองการศึกษา");
        }
        String rival =
                room.draft(
                        ExamRoom.typed("YEARLY", "ประจำปีปีบที่สอง", 2),
                        List.of(first, second, level));
        HttpResponse<String> two = room.approve(rival);
        assertThat(two.statusCode()).isEqualTo(422);
        assertThat(two.body()).contains("มีแบบประเมินประจำปีที่เห็นชอบแล้ว");
        room.decide(id, "cancelling", Map.of("reason", "จบการทดสอบ"));
        room.decide(rival, "cancelling", Map.of("reason", "จบการทดสอบ"));
        assertThat(desk.open(measure).text()).contains("ยังไม่มีรายการในปีงบประมาณนี้");
        room.staff.forEach(this::uncount);
    }

    private void uncount(Colleague one) {
        portal.database()
                .change(
                        "UPDATE person SET staff_type_id = (SELECT id FROM staff_type WHERE slug ="
                                + " 'matrix') WHERE id = ?",
                        one.person());
    }

    private String countedType() {
        return portal.database()
                .value("SELECT slug FROM staff_type WHERE counted ORDER BY sort_order, id LIMIT 1");
    }

    private List<List<String>> workbook(String path) {
        HttpResponse<byte[]> answer =
                desk.send(
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
