package khlang.recognition.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.LongStream;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.figures.Tally;
import khlang.recognition.RecognitionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** M30 of random years, held against its definition written down a second time. */
class RecognitionsGivenTest {

    private static final List<String> DIVISIONS = List.of("finance", "education", "clerk", "");
    private static final LocalDate TURN = LocalDate.of(2021, 10, 1);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatThePlanDefines(long seed) {
        var random = new Random(seed);
        LocalDate today = day(random);
        List<GivenRecognition> given = given(random);
        for (int year = 2564; year <= 2567; year++) {
            Figure figure = RecognitionsGiven.of(new FiscalYear(year), today, given);
            Set<String> recipients = new HashSet<>();
            long times = 0;
            for (GivenRecognition one : given) {
                boolean in =
                        one.day().getYear() + 543 + (one.day().getMonthValue() >= 10 ? 1 : 0)
                                == year;
                if (in && !one.day().isAfter(today)) {
                    times++;
                    recipients.add(
                            one.person() == 0 ? "the " + one.division() : "no " + one.person());
                }
            }
            assertThat(tally(figure, "recognitions")).isEqualTo(new Tally(times, times));
            assertThat(tally(figure, "recipients").counted()).isEqualTo(recipients.size());
            addsUp(figure);
            onceUnderEveryFacet(figure.part("recognitions").orElseThrow());
        }
    }

    private static void onceUnderEveryFacet(FigurePart part) {
        for (Facet facet : List.of(Facet.DIVISION, Facet.KIND, Facet.MONTH)) {
            assertThat(part.by(facet).values().stream().mapToLong(Tally::counted).sum())
                    .isEqualTo(part.tally().counted());
        }
    }

    @Test
    void theListStandsByDayAndRanksNobody() {
        var first = new GivenRecognition(1, RecognitionKind.PRAISE, 7, "clerk", "ข", "ก", TURN);
        var second =
                new GivenRecognition(
                        2, RecognitionKind.PRIZE, 8, "clerk", "ก", "ข", TURN.plusDays(1));
        var third =
                new GivenRecognition(
                        3, RecognitionKind.PRIZE, 8, "clerk", "ก", "ค", TURN.plusDays(2));
        Figure figure =
                RecognitionsGiven.of(
                        new FiscalYear(2565), TURN.plusDays(9), List.of(first, second, third));
        assertThat(figure.part("recipients").orElseThrow().lines())
                .extracting(one -> one.entries().stream().map(Entry::key).toList().getFirst())
                .containsExactly("person:7", "person:8");
        assertThat(figure.part("recipients").orElseThrow().entries())
                .allMatch(one -> one.amount() == 1);
    }

    @Test
    void aPersonIsNotTheirDivision() {
        var person = new GivenRecognition(1, RecognitionKind.PRAISE, 7, "clerk", "ข", "ก", TURN);
        var division = new GivenRecognition(2, RecognitionKind.PRAISE, 0, "clerk", "ค", "ก", TURN);
        Figure figure = RecognitionsGiven.of(new FiscalYear(2565), TURN, List.of(person, division));
        assertThat(tally(figure, "recipients").counted()).isEqualTo(2);
        assertThat(figure.provenance()).isEqualTo(Provenance.RECORDS);
    }

    @Test
    void everyNumberHasItsWords() {
        ResourceBundle words = ResourceBundle.getBundle("khlang.plan.measures");
        for (String part : List.of("name", "formula", "evidence")) {
            assertThat(words.getString("M30." + part)).isNotBlank();
        }
        for (FigurePart part :
                RecognitionsGiven.of(new FiscalYear(2565), TURN, List.of()).parts()) {
            assertThat(words.getString("M30." + part.key() + ".name")).isNotBlank();
            assertThat(words.getString("M30." + part.key() + ".unit")).isNotBlank();
        }
    }

    private static List<GivenRecognition> given(Random random) {
        List<GivenRecognition> given = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            RecognitionKind[] kinds = RecognitionKind.values();
            boolean division = random.nextInt(4) == 0;
            given.add(
                    new GivenRecognition(
                            i,
                            kinds[random.nextInt(kinds.length)],
                            division ? 0 : 1 + random.nextInt(6),
                            DIVISIONS.get(random.nextInt(division ? 3 : 4)),
                            "ชื่อ " + i,
                            "เหตุผล",
                            day(random)));
        }
        return given;
    }

    private static LocalDate day(Random random) {
        LocalDate turn = TURN.plusYears(random.nextInt(3) - 1);
        return random.nextBoolean()
                ? turn.plusDays(random.nextInt(5) - 2)
                : turn.plusDays(random.nextInt(365));
    }

    private static Tally tally(Figure figure, String part) {
        return figure.part(part).orElseThrow().tally();
    }
}
