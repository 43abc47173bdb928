package khlang.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
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

/** Papers that the secretary types in, and how long what was chosen is kept. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersIT {

    private static final int PEOPLE = 6;
    private final int year = FiscalYear.containing(ExamRoom.today()).buddhistYear();

    private final RunningPortal portal;
    private ExamRoom room;
    private Browser desk;
    private String first;
    private String second;
    private String level;

    PapersIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void prepare() {
        room = new ExamRoom(portal, "paper", PEOPLE);
        desk = room.secretary.browser();
        first = room.question("ดอกปีบข้อหนึ่ง", "ปีบถูก", "ปีบผิด");
        second = room.question("ดอกปีบข้อสอง", "ปีบสองถูก", "ปีบสองผิด");
        level = room.question("ดอกปีบสำคัญ");
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void aPaperIsTypedInWithItsScanCorrectedAndTakenOut() {
        String id =
                room.check(ExamRoom.typed("CHECK", "กระดาษปีบ", 2), List.of(first, second, level));
        Colleague writer = room.staff.getFirst();
        String path = "assessments/" + id;
        Document people = desk.open(path + "/people?q=paper.staff0");
        assertThat(people.select("tbody tr")).hasSize(1);
        Document form =
                desk.open(people.select("td a[href*=papers/new]").attr("href").substring(1));
        String field = form.select("fieldset.paper-level").attr("id");

        HttpResponse<String> bare =
                room.paper(form, Map.of("day", ExamRoom.day(0), "score", "2", field, "5"));
        assertThat(bare.statusCode()).isEqualTo(422);
        Document told = Jsoup.parse(bare.body());
        assertThat(told.select("#file-problem").text()).contains("เลือกไฟล์");
        assertThat(told.select("#score").val()).isEqualTo("2");
        assertThat(told.select(".exam-item input[checked]").val()).isEqualTo("5");
        assertThat(
                        room.paper(
                                        form,
                                        Map.of("day", ExamRoom.day(1), "score", "3", field, "9"),
                                        ExamRoom.scan(1))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        room.paper(
                                        form,
                                        Map.of("day", ExamRoom.day(0), "score", "2"),
                                        "not a picture".getBytes(StandardCharsets.UTF_8))
                                .statusCode())
                .isEqualTo(422);
        assertThat(room.attempts(id)).isEqualTo("0");

        Map<String, String> right = Map.of("day", ExamRoom.day(0), "score", "1", field, "5");
        assertThat(room.paper(form, right, ExamRoom.scan(2)).statusCode()).isEqualTo(303);
        assertThat(room.paper(form, right, ExamRoom.scan(2)).statusCode())
                .as("the second click")
                .isEqualTo(303);
        assertThat(room.attempts(id)).isEqualTo("1");
        Document another = desk.open(path + "/papers/new?person=" + writer.person());
        HttpResponse<String> twice = room.paper(another, right, ExamRoom.scan(3));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("มีแบบประเมินจากกระดาษแล้ว");

        Document own = writer.browser().open(path);
        Document result =
                writer.browser()
                        .open(own.select("#own ~ .table-frame a").attr("href").substring(1));
        assertThat(result.text()).contains("1 จาก 2 ข้อ");
        String scanned = result.select("a[href*=/scan/]").attr("href").substring(1);
        assertThat(writer.browser().get(scanned).statusCode()).isEqualTo(200);
        assertThat(room.staff.get(1).browser().get(scanned).statusCode()).isEqualTo(404);

        String paper =
                desk.open(path + "/people?q=paper.staff0")
                        .select("td a[href*=/papers/]")
                        .attr("href")
                        .substring(1);
        Document early = desk.open(paper);
        assertThat(early.select("#score").val()).isEqualTo("1");
        assertThat(early.select(".exam-item input[checked]").val()).isEqualTo("5");
        assertThat(room.paper(early, Map.of("score", "2")).statusCode()).isEqualTo(303);
        assertThat(room.paper(early, Map.of("score", "0")).statusCode())
                .as("somebody was faster")
                .isEqualTo(409);
        assertThat(writer.browser().open(path).text()).contains("2 จาก 2 ข้อ");
        assertThat(writer.browser().get(scanned).statusCode()).as("the scan stays").isEqualTo(200);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                                + " 'ASSESSMENT_PAPER' AND object_key = ?",
                                        "assessment:" + id))
                .isEqualTo("2");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                                + " 'ASSESSMENT_PAPER' AND object_key = ?"
                                                + " AND CONCAT(before_text, after_text) LIKE '%/2%'",
                                        "assessment:" + id))
                .as("with no score, which administrators would read")
                .isEqualTo("0");
        assertThat(desk.submit(paper, "/" + paper + "/remove", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(room.attempts(id)).isEqualTo("0");
        assertThat(writer.browser().get(scanned).statusCode()).isEqualTo(404);

        portal.database()
                .change(
                        "UPDATE assessment SET opens_on = ?, closes_on = ? WHERE id = ?",
                        ExamRoom.today().minusDays(40),
                        ExamRoom.today().minusDays(15),
                        id);
        assertThat(
                        room.paper(
                                        another,
                                        Map.of("day", ExamRoom.day(-16), "score", "1"),
                                        ExamRoom.scan(4))
                                .statusCode())
                .as("the last day for papers")
                .isEqualTo(303);
        portal.database()
                .change(
                        "UPDATE assessment SET closes_on = ? WHERE id = ?",
                        ExamRoom.today().minusDays(16),
                        id);
        HttpResponse<String> late =
                room.paper(
                        desk.open(path + "/papers/new?person=" + room.staff.get(2).person()),
                        Map.of("day", ExamRoom.day(-17), "score", "1"),
                        ExamRoom.scan(5));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("ปิดรับแบบประเมินจากกระดาษแล้ว");
    }

    @Test
    void whatWasChosenIsTypedInAndTheProgramCounts() {
        String id =
                room.check(ExamRoom.typed("CHECK", "ปีบรายข้อ", 2), List.of(first, second, level));
        Colleague writer = room.staff.get(3);
        String path = "assessments/" + id;
        Document form = desk.open(path + "/papers/new?person=" + writer.person());
        Map<String, String> typed = ExamRoom.chosen(form, "ก. ปีบถูก");
        String question = typed.keySet().iterator().next();
        typed.put("day", ExamRoom.day(0));
        HttpResponse<String> bare =
                room.paper(form, Map.of("day", ExamRoom.day(0)), ExamRoom.scan(21));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("ยังไม่ได้กรอกคำตอบสักข้อ");
        HttpResponse<String> strange =
                room.paper(form, with(typed, question, "9"), ExamRoom.scan(22));
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(room.paper(form, typed, ExamRoom.scan(23)).statusCode()).isEqualTo(303);
        assertThat(writer.browser().open(path).text()).contains("1 จาก 2 ข้อ");

        String paper =
                desk.open(path + "/people?q=paper.staff3")
                        .select("td a[href*=/papers/]")
                        .attr("href")
                        .substring(1);
        Document stored = desk.open(paper);
        assertThat(stored.select("#way-answers[checked]")).hasSize(1);
        assertThat(stored.select(".paper-choice input[checked]")).hasSize(1);
        String field = stored.select("fieldset.paper-level").attr("id");
        assertThat(room.paper(stored, Map.of(field, "4")).statusCode()).isEqualTo(303);
        Document leveled = desk.open(paper);
        Map<String, String> wrong = ExamRoom.chosen(leveled, "ข. ปีบสองผิด");
        assertThat(room.paper(leveled, wrong).statusCode()).isEqualTo(303);
        assertThat(room.paper(leveled, Map.of(field, "5")).statusCode())
                .as("the score is the same, and yet somebody was faster")
                .isEqualTo(409);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT CONCAT_WS(' ', score, items, awareness_sum,"
                                                + " awareness_items, (SELECT COUNT(*) FROM"
                                                + " assessment_answer a WHERE a.attempt_id = t.id))"
                                                + " FROM assessment_attempt t"
                                                + " WHERE assessment_id = ?",
                                        id))
                .isEqualTo("1 2 4 1 3");
        assertThat(room.paper(desk.open(paper), Map.of("score", "2")).statusCode()).isEqualTo(303);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM assessment_answer a JOIN"
                                                + " assessment_attempt t ON t.id = a.attempt_id"
                                                + " WHERE t.assessment_id = ?",
                                        id))
                .as("the level alone")
                .isEqualTo("1");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> changed = new HashMap<>(typed);
        changed.put(field, value);
        return changed;
    }

    @Test
    void whatWasChosenIsForgottenAYearAfterTheYearAndTheScoreStays() {
        String id = room.check(ExamRoom.typed("CHECK", "ลืมปีบ", 1), List.of(first));
        Browser writer = room.staff.get(5).browser();
        ExamRoom.send(writer, id, "ปีบถูก");
        ExamRoom.send(room.staff.get(4).browser(), id, "ปีบถูก");
        String left =
                "SELECT COUNT(*) FROM assessment_answer a JOIN assessment_attempt t"
                        + " ON t.id = a.attempt_id WHERE t.assessment_id = "
                        + id
                        + " AND t.person_id = ";
        LocalDate kept = new FiscalYear(year).previous().firstDay();
        chosenOn(id, room.staff.get(4), kept);
        portal.database()
                .change("UPDATE assessment SET fiscal_year = ? WHERE id = ?", year - 2, id);
        chosenOn(id, room.staff.get(5), kept.minusDays(1));
        portal.database().await(left + room.staff.get(5).person(), "0");
        assertThat(portal.database().value(left + room.staff.get(4).person()))
                .as("the questions stayed open, and this was chosen last year")
                .isEqualTo("1");
        assertThat(writer.open("assessments/" + id).text()).contains("1 จาก 1 ข้อ");
        Document page = writer.open("assessments/" + id);
        assertThat(
                        writer.get(page.select("#own ~ .table-frame a").attr("href").substring(1))
                                .statusCode())
                .isEqualTo(200);
    }

    private void chosenOn(String assessment, Colleague one, LocalDate day) {
        portal.database()
                .change(
                        "UPDATE assessment_attempt SET day = ? WHERE assessment_id = ?"
                                + " AND person_id = ?",
                        day.toString(),
                        assessment,
                        one.person());
    }
}
