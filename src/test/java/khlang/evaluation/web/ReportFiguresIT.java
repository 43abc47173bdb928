package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every number of a measure stands in the report, on paper, in the Word file and on the wall. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFiguresIT {

    private static final int YEAR = PlanYears.REPORT_FIGURES;
    private static final String PLAN = "plan/" + YEAR;

    /** A row of the plan, what its cell of results says. */
    private record Told(String row, List<String> lines) {}

    private static final List<Told> TOLD =
            List.of(
                    new Told(
                            "T1R4",
                            List.of(
                                    "การเข้าถึง ๓๒๑ ครั้ง",
                                    "ผู้ใช้บริการศูนย์ข้อมูลข่าวสาร ๑๒ คน-ครั้ง",
                                    "แผ่นพับที่แจก ๑๕๐ ฉบับ · ครั้งที่เปิดดูหรือยืมรูปเล่ม ๗ ครั้ง"
                                            + " · ผู้เข้าร่วมการประชุมประจำเดือน ๓๘ คน")),
                    new Told(
                            "T3R2",
                            List.of(
                                    "เข้าใจการจัดการความรู้ (ของบุคลากรทั้งเทศบาล)"
                                            + " ร้อยละ ๕๕.๐๐ (๒๒ จาก ๔๐)",
                                    "อัตราตอบ ร้อยละ ๖๒.๕๐ (๒๕ จาก ๔๐)"
                                            + " · ผ่านในผู้ตอบ ร้อยละ ๘๘.๐๐ (๒๒ จาก ๒๕)")),
                    new Told(
                            "T3R3",
                            List.of(
                                    "ปรับปรุงบอร์ดประชาสัมพันธ์ ๐ ครั้ง",
                                    "ปรับปรุงเว็บไซต์ ๓๑ ครั้ง · ปรับปรุงศูนย์ข้อมูลข่าวสาร"
                                            + " ๒ ครั้ง")));

    private final RunningPortal portal;
    private Colleague secretary;

    ReportFiguresIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void handOver() {
        SignedPlans.sign(portal.database(), YEAR);
        String numbers =
                Stream.of(
                                "M08 AUTOMATIC accesses 321 321",
                                "M08 AUTOMATIC byChannel 321 321",
                                "M09 TYPED info 12 12",
                                "M09 TYPED board 0 0",
                                "M09 TYPED leaflet 150 150",
                                "M09 TYPED book 7 7",
                                "M09 TYPED meeting 38 38",
                                "M26 RECORDS understand 22 40",
                                "M26 RECORDS answered 25 40",
                                "M26 RECORDS ofAnswered 22 25",
                                "M26 RECORDS byType 22 40",
                                "M27 MIXED board 0 0",
                                "M27 MIXED website 31 31",
                                "M27 MIXED info 2 2")
                        .map(ReportFiguresIT::number)
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow();
        portal.database()
                .change(
                        "INSERT INTO year_report (fiscal_year, number, stage, content, figures,"
                                + " agreed_on, submitted_on) VALUES (?, 1, 'SUBMITTED', '{}', ?,"
                                + " '1883-10-15', '1883-10-25')",
                        YEAR,
                        "{\"as_of\":\"1883-09-30\",\"numbers\":[" + numbers + "],\"silent\":{}}");
        secretary = Colleague.of(portal, "figures.secretary", Role.SECRETARY, "finance");
    }

    private static String number(String words) {
        String[] word = words.split(" ");
        return """
               {"measure":"%s","provenance":"%s","part":"%s","share":%s,"counted":%s,"all":%s}"""
                .formatted(word[0], word[1], word[2], word[0].equals("M26"), word[3], word[4]);
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        portal.database().change("DELETE FROM year_report WHERE fiscal_year = ?", YEAR);
        secretary.close();
    }

    private static int place(String row) {
        return switch (row) {
            case "T1R4" -> 3;
            case "T3R2" -> 10;
            default -> 11;
        };
    }

    @Test
    void onPaper() {
        Document paper = secretary.browser().open(PLAN + "/report/print");
        var rows = paper.select(".year-report-table:has(th:contains(กิจกรรม)) tbody tr");
        for (Told one : TOLD) {
            assertThat(rows.get(place(one.row())).select("td:nth-child(5) p").eachText())
                    .as(one.row())
                    .containsExactlyElementsOf(one.lines());
        }
    }

    @Test
    void inTheWordFile() throws IOException {
        var asked = HttpRequest.newBuilder(portal.at(PLAN + "/report.docx")).build();
        byte[] file = secretary.browser().send(asked, BodyHandlers.ofByteArray()).body();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<XWPFTableRow> rows =
                    word.getTables().stream()
                            .flatMap(table -> table.getRows().stream())
                            .filter(row -> row.getTableCells().size() == 9)
                            .filter(row -> row.getCell(0).getText().matches("[๐-๙]+"))
                            .toList();
            assertThat(rows).hasSize(15);
            for (Told one : TOLD) {
                XWPFTableCell cell = rows.get(place(one.row())).getCell(4);
                assertThat(cell.getParagraphs())
                        .as(one.row())
                        .extracting(paragraph -> paragraph.getText())
                        .containsExactlyElementsOf(one.lines());
            }
        }
    }

    @Test
    void onTheWall() {
        Document slides = secretary.browser().open(PLAN + "/present");
        assertThat(slides.select(".slide:has(#T1R4-name) .slide-more li").eachText())
                .contains("แผ่นพับที่แจก 150 ฉบับ", "ผู้เข้าร่วมการประชุมประจำเดือน 38 คน");
        assertThat(slides.select(".slide:has(#T3R2-name) .slide-more li").eachText())
                .containsExactly(
                        "อัตราตอบ ร้อยละ 62.50 (25 จาก 40)",
                        "ผ่านในผู้ตอบ ร้อยละ 88.00 (22 จาก 25)");
        assertThat(slides.select(".slide:has(#T3R3-name) .slide-more li").text())
                .contains("ปรับปรุงศูนย์ข้อมูลข่าวสาร 2 ครั้ง");
    }
}
