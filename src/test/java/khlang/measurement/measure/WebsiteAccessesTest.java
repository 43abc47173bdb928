package khlang.measurement.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.library.DocumentKind;
import khlang.measurement.AccessChannel;
import khlang.measurement.AccessedDocument;
import org.junit.jupiter.api.RepeatedTest;

/** M08 beside a second definition over the same accesses. */
class WebsiteAccessesTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);

    private final Random random = new Random();
    private final Map<String, Long> divisions = new HashMap<>();
    private final Map<String, Long> shelves = new HashMap<>();
    private final Map<String, Long> months = new HashMap<>();
    private final Map<String, Long> channels = new HashMap<>();
    private long sum;

    @RepeatedTest(20)
    void theFigureIsTheSumOfItsListsInEveryDirection() {
        List<AccessedDocument> documents = documents();
        Figure figure = WebsiteAccesses.figure(YEAR, LocalDate.of(2022, 10, 1), documents);
        addsUp(figure);
        FigurePart accesses = figure.parts().getFirst();
        FigurePart byChannel = figure.part("byChannel").orElseThrow();
        assertThat(figure.measure()).isEqualTo("M08");
        assertThat(counted(accesses, Facet.MONTH)).isEqualTo(months);
        assertThat(counted(byChannel, Facet.CHANNEL)).isEqualTo(channels);
        for (FigurePart part : figure.parts()) {
            assertThat(part.tally().counted()).isEqualTo(sum);
            assertThat(counted(part, Facet.DIVISION)).isEqualTo(divisions);
            assertThat(counted(part, Facet.CATEGORY)).isEqualTo(shelves);
        }
    }

    private static Map<String, Long> counted(FigurePart part, Facet facet) {
        Map<String, Long> sums = new HashMap<>();
        part.by(facet).forEach((value, tally) -> sums.put(value, tally.counted()));
        return sums;
    }

    /** Every access has a month, and a channel unless that is not told. */
    private List<AccessedDocument> documents() {
        List<AccessedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String division = any(List.of("finance", "education", "works"));
            String shelf = any(List.of("งานคลัง", "งานทะเบียน"));
            Map<YearMonth, Long> ofMonths = new HashMap<>();
            Map<AccessChannel, Long> ofChannels = new HashMap<>();
            long untold = 0;
            for (int access = random.nextInt(60); access > 0; access--) {
                YearMonth month = any(YEAR.months());
                boolean isTold = random.nextInt(9) > 0;
                AccessChannel channel = any(List.of(AccessChannel.values()));
                ofMonths.merge(month, 1L, Long::sum);
                untold += isTold ? 0 : 1;
                if (isTold) {
                    ofChannels.merge(channel, 1L, Long::sum);
                }
                months.merge(month.toString(), 1L, Long::sum);
                channels.merge(isTold ? channel.label() : "", 1L, Long::sum);
                divisions.merge(division, 1L, Long::sum);
                shelves.merge(shelf, 1L, Long::sum);
                sum++;
            }
            documents.add(
                    new AccessedDocument(
                            "document-" + i,
                            "เรื่องที่ " + i,
                            division,
                            shelf,
                            DocumentKind.PLAN,
                            ofMonths,
                            ofChannels,
                            untold));
        }
        return documents;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
