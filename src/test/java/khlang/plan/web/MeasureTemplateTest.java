package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.web.Paging;
import khlang.web.Printed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The list behind a number, for those who count it again by hand. */
class MeasureTemplateTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 4);

    @Test
    void linesWithoutADayTellWhatTheyAdd() {
        Document page =
                print(
                        entry("a", true, null, Map.of(Facet.DIVISION, "finance"), 1234),
                        entry("b", true, null, Map.of(), 6));
        assertThat(page.select("#list ~ .table-frame thead th").eachText())
                .containsExactly("รายการ", "รายละเอียด", "ส่วนราชการ", "จำนวน");
        assertThat(page.select("#list ~ .table-frame tbody td").stream().map(Element::text))
                .containsExactly("ต.ค. 64", "กองคลัง", "จำนวน 1,234", "ต.ค. 64", "", "จำนวน 6");
        assertThat(page.select(".totals dd").text()).isEqualTo("1,240 ครั้ง");
    }

    @Test
    void whatIsListedButNotCountedIsToldApart() {
        Document page =
                print(
                        entry("a", true, DAY, Map.of(Facet.DIVISION, "finance"), 1),
                        entry("b", false, DAY, Map.of(Facet.DIVISION, ""), 1));
        assertThat(page.select("#list ~ .table-frame thead th").eachText())
                .containsExactly("รายการ", "รายละเอียด", "ส่วนราชการ", "ผล");
        assertThat(page.select("#list ~ .table-frame tbody td").eachText())
                .containsExactly(
                        "ต.ค. 64 4 มี.ค. 2565",
                        "กองคลัง",
                        "นับ",
                        "ต.ค. 64 4 มี.ค. 2565",
                        "ผู้บริหาร",
                        "ยังไม่นับ");
        assertThat(page.select(".totals dd").text()).isEqualTo("1 ครั้ง");
    }

    private static Entry entry(
            String key, boolean counted, LocalDate day, Map<Facet, String> facets, long amount) {
        return new Entry(key, counted, "เรื่อง " + key, "ต.ค. 64", day, "/x", facets, amount);
    }

    private static Document print(Entry... entries) {
        FigurePart part = FigurePart.count("accesses", List.of(entries));
        var figure =
                new Figure("M08", Provenance.AUTOMATIC, new FiscalYear(2565), DAY, List.of(part));
        return Jsoup.parse(
                Printed.html(
                        new MeasurePage(
                                figure,
                                part,
                                List.of(),
                                Optional.empty(),
                                "",
                                part.tally(),
                                part.lines(),
                                Paging.of(null, 50, entries.length, "/x?page="),
                                "/x.xlsx",
                                new MeasureText(Map.of("finance", "กองคลัง"), List.of()),
                                "",
                                true)));
    }
}
