package khlang.measurement.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigureLine;
import khlang.figures.FigurePart;
import khlang.library.DocumentKind;
import khlang.measurement.DocumentMonth;
import org.junit.jupiter.api.RepeatedTest;

/** M08 beside a second definition over the same months. */
class WebsiteAccessesTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);

    private final Random random = new Random();

    @RepeatedTest(20)
    void theFigureIsTheSumOfItsListInEveryDirection() {
        List<DocumentMonth> months = months();
        Figure figure = WebsiteAccesses.figure(YEAR, LocalDate.of(2022, 10, 1), months);
        FigurePart part = figure.parts().getFirst();
        long sum = 0;
        Map<String, Long> divisions = new HashMap<>();
        Map<String, Long> byMonth = new HashMap<>();
        for (DocumentMonth one : months) {
            sum += one.accesses();
            divisions.merge(one.division(), one.accesses(), Long::sum);
            byMonth.merge(one.month().toString(), one.accesses(), Long::sum);
        }
        assertThat(figure.measure()).isEqualTo("M08");
        assertThat(part.tally().counted()).isEqualTo(sum);
        assertThat(part.lines()).hasSameSizeAs(months);
        assertThat(part.lines().stream().mapToLong(FigureLine::amount).sum()).isEqualTo(sum);
        assertThat(counted(part, Facet.DIVISION)).isEqualTo(divisions);
        assertThat(counted(part, Facet.MONTH)).isEqualTo(byMonth);
        assertThat(part.only(one -> one.is(Facet.DIVISION, "finance")).tally().counted())
                .isEqualTo(divisions.getOrDefault("finance", 0L));
    }

    private static Map<String, Long> counted(FigurePart part, Facet facet) {
        Map<String, Long> sums = new HashMap<>();
        part.by(facet).forEach((value, tally) -> sums.put(value, tally.counted()));
        return sums;
    }

    private List<DocumentMonth> months() {
        List<DocumentMonth> months = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            int document = random.nextInt(30);
            YearMonth month = YEAR.months().get(random.nextInt(12));
            if (seen.add(document + " " + month)) {
                months.add(
                        new DocumentMonth(
                                "document-" + document,
                                "เรื่องที่ " + document,
                                List.of("finance", "education", "works").get(document % 3),
                                DocumentKind.PLAN,
                                month,
                                random.nextLong(1, 5_000)));
            }
        }
        return months;
    }
}
