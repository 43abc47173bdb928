package khlang.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.rights.Role;
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

/** The yearly assessment: what is sent and what comes on paper, and what is counted of it. */
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

    private HttpResponse<String> send(Document page, Map<String, String> typed, byte[]... scans) {
        var form = page.selectFirst("form[enctype]");
        Map<String, String> fields = new HashMap<>();
        form.select("input[name]:not([type=file]):not([type=radio])")
                .forEach(one -> fields.put(one.attr("name"), one.attr("value")));
        form.select("input[type=radio][checked]")
                .forEach(one -> fields.put(one.attr("name"), one.attr("value")));
        fields.putAll(typed);
        Parcel parcel = Parcel.with(fields.remove("form-token"));
        fields.forEach(parcel::field);
        for (byte[] scan : scans) {
            parcel.file("sheet.png", scan);
        }
        return desk.send(parcel.to(portal.at(form.attr("action").substring(1))));
    }

    private static byte[] scan(int shade) {
        var picture = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, shade);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static String day(int days) {
        return ThaiDates.abbreviated(ExamRoom.today().plusDays(days));
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
        String field = form.select("fieldset.exam-item").attr("id");

        HttpResponse<String> bare = send(form, Map.of("day", day(0), "score", "2", field, "5"));
        assertThat(bare.statusCode()).isEqualTo(422);
        Document told = Jsoup.parse(bare.body());
        assertThat(told.select("#file-problem").text()).contains("เลือกไฟล์");
        assertThat(told.select("#score").val()).isEqualTo("2");
        assertThat(told.select("input[type=radio][checked]").val()).isEqualTo("5");
        assertThat(
                        send(form, Map.of("day", day(1), "score", "3", field, "9"), scan(1))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        send(
                                        form,
                                        Map.of("day", day(0), "score", "2"),
                                        "not a picture".getBytes(StandardCharsets.UTF_8))
                                .statusCode())
                .isEqualTo(422);
        assertThat(room.attempts(id)).isEqualTo("0");

        Map<String, String> right = Map.of("day", day(0), "score", "1", field, "5");
        assertThat(send(form, right, scan(2)).statusCode()).isEqualTo(303);
        assertThat(send(form, right, scan(2)).statusCode()).as("the second click").isEqualTo(303);
        assertThat(room.attempts(id)).isEqualTo("1");
        Document another = desk.open(path + "/papers/new?person=" + writer.person());
        HttpResponse<String> twice = send(another, right, scan(3));
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
        assertThat(early.select("input[type=radio][checked]").val()).isEqualTo("5");
        assertThat(send(early, Map.of("score", "2")).statusCode()).isEqualTo(303);
        assertThat(send(early, Map.of("score", "0")).statusCode())
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
        assertThat(send(another, Map.of("day", day(-16), "score", "1"), scan(4)).statusCode())
                .as("the last day for papers")
                .isEqualTo(303);
        portal.database()
                .change(
                        "UPDATE assessment SET closes_on = ? WHERE id = ?",
                        ExamRoom.today().minusDays(16),
                        id);
        HttpResponse<String> late =
                send(
                        desk.open(path + "/papers/new?person=" + room.staff.get(2).person()),
                        Map.of("day", day(-17), "score", "1"),
                        scan(5));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("ปิดรับแบบประเมินจากกระดาษแล้ว");
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
        String field = form.select("fieldset.exam-item").attr("id");
        assertThat(
                        send(form, Map.of("day", day(0), "score", "2", field, "4"), scan(6))
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
        String measure = "plan/" + year + "/measures/M26";
        Document listed = desk.open(measure);
        assertThat(listed.select(".totals").text()).contains("(4 จาก ");
        assertThat(listed.text()).doesNotContain("paper.staff");
        assertThat(desk.open("plan/" + year + "/measures/M28").select(".totals").text())
                .contains("3 คน");
        assertThat(desk.open("plan/" + year + "/measures/M28?part=share").select(".totals").text())
                .contains("(3 จาก ");
        List<List<String>> rows = workbook(results + ".xlsx");
        assertThat(rows.get(1).subList(3, 5)).containsExactly("5", "4");
        assertThat(rows.toString()).doesNotContain("paper.staff");
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
        try (Colleague head = Colleague.of(portal, "paper.head", Role.HEAD, "education");
                Colleague other = Colleague.of(portal, "paper.other", Role.HEAD, "public-works")) {
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
        room.staff.forEach(
                one ->
                        portal.database()
                                .change(
                                        "UPDATE person SET staff_type_id = (SELECT id FROM"
                                                + " staff_type WHERE slug = 'matrix') WHERE id = ?",
                                        one.person()));
    }

    @Test
    void whatWasChosenIsForgottenAYearAfterTheYearAndTheScoreStays() {
        String id = room.check(ExamRoom.typed("CHECK", "ลืมปีบ", 1), List.of(first));
        Browser writer = room.staff.get(5).browser();
        ExamRoom.send(writer, id, "ปีบถูก");
        String left =
                "SELECT COUNT(*) FROM assessment_answer a JOIN assessment_attempt t"
                        + " ON t.id = a.attempt_id WHERE t.assessment_id = "
                        + id;
        portal.database()
                .change("UPDATE assessment SET fiscal_year = ? WHERE id = ?", year - 1, id);
        assertThat(portal.database().value(left)).isEqualTo("1");
        portal.database()
                .change("UPDATE assessment SET fiscal_year = ? WHERE id = ?", year - 2, id);
        portal.database().await(left, "0");
        assertThat(writer.open("assessments/" + id).text()).contains("1 จาก 1 ข้อ");
        Document page = writer.open("assessments/" + id);
        assertThat(
                        writer.get(page.select("#own ~ .table-frame a").attr("href").substring(1))
                                .statusCode())
                .isEqualTo(200);
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
