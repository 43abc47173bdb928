package khlang.evaluation.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import khlang.calendar.FiscalYear;
import khlang.evaluation.measure.EvaluationYear.Advice;
import khlang.evaluation.measure.EvaluationYear.Meeting;
import khlang.evaluation.measure.EvaluationYear.Order;
import khlang.evaluation.measure.EvaluationYear.Report;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Reading;
import khlang.figures.Tally;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanEvaluationTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 20);
    private static final Optional<Order> ORDER =
            Optional.of(new Order("12/2565", LocalDate.of(2021, 10, 4)));
    private static final Report REPORT = new Report(1, LocalDate.of(2022, 10, 14), "ว 7");

    @ParameterizedTest
    @CsvSource({"true, true, 1", "true, false, 0", "false, true, 0", "false, false, 0"})
    void itIsThereWhenBothConditionsHold(boolean appointed, boolean reported, long expected) {
        FigurePart met =
                part(
                        "met",
                        year(
                                appointed ? ORDER : Optional.empty(),
                                reported ? List.of(REPORT) : List.of()));
        assertThat(met.reading()).isEqualTo(Reading.VERDICT);
        assertThat(met.tally()).isEqualTo(new Tally(expected, 1));
        assertThat(met.lines()).as("both conditions stand under one thing").hasSize(1);
        assertThat(met.entries())
                .extracting(Entry::address)
                .containsExactly("/plan/2565/committees", "/plan/2565/report");
        assertThat(met.entries().getFirst().detail().contains("12/2565")).isEqualTo(appointed);
        assertThat(met.entries().getLast().detail().contains("14 ต.ค. 2565")).isEqualTo(reported);
    }

    @Test
    void whatIsHandedOverTomorrowIsNotThereYet() {
        Report tomorrow = new Report(1, TODAY.plusDays(1), "");
        assertThat(part("met", year(ORDER, List.of(tomorrow))).tally().counted()).isZero();
    }

    @Test
    void everyRevisionThatWasHandedOverCounts() {
        FigurePart submissions =
                part("submissions", year(ORDER, List.of(REPORT, new Report(2, TODAY, ""))));
        assertThat(submissions.tally().counted()).isEqualTo(2);
        assertThat(submissions.entries())
                .extracting(Entry::address)
                .containsExactly("/plan/2565/report?revision=1", "/plan/2565/report?revision=2");
        assertThat(submissions.by(Facet.MONTH)).containsOnlyKeys("2022-10");
    }

    @Test
    void recommendationsAndMeetingsOfTheYearAreCountedFromTheirLists() {
        Figure figure = PlanEvaluation.figure(year(ORDER, List.of()));
        assertThat(figure.parts())
                .extracting(FigurePart::key)
                .containsExactly("met", "submissions", "open", "closed", "meetings");
        assertThat(figure.part("open").orElseThrow().entries())
                .extracting(Entry::name)
                .containsExactly("จัดหาบอร์ด");
        assertThat(figure.part("closed").orElseThrow().tally().counted()).isEqualTo(2);
        assertThat(figure.part("meetings").orElseThrow().entries())
                .as("neither of another year nor to come")
                .extracting(Entry::name)
                .containsExactly("ครั้งที่ 1");
        addsUp(figure);
    }

    @RepeatedTest(200)
    void whateverHappensTheListsAddUpToTheNumbers(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        List<Report> reports = new ArrayList<>();
        List<Advice> advice = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            reports.add(new Report(i, day(random), ""));
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            advice.add(new Advice(i, "เรื่องที่ " + i, "finance", random.nextBoolean(), "ก"));
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            meetings.add(new Meeting(i, "ครั้งที่ " + i, day(random)));
        }
        Optional<Order> order = random.nextBoolean() ? ORDER : Optional.empty();
        Figure figure =
                PlanEvaluation.figure(
                        new EvaluationYear(YEAR, TODAY, order, reports, advice, meetings));
        addsUp(figure);
        long submitted = reports.stream().filter(one -> one.on().compareTo(TODAY) <= 0).count();
        assertThat(counted(figure, "submissions")).isEqualTo(submitted);
        assertThat(counted(figure, "met")).isEqualTo(order.isPresent() && submitted > 0 ? 1 : 0);
        assertThat(counted(figure, "open") + counted(figure, "closed")).isEqualTo(advice.size());
        assertThat(counted(figure, "meetings"))
                .isEqualTo(
                        meetings.stream()
                                .map(Meeting::heldOn)
                                .filter(one -> one.compareTo(LocalDate.of(2021, 10, 1)) >= 0)
                                .filter(one -> one.compareTo(LocalDate.of(2022, 9, 30)) <= 0)
                                .count());
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2021, 9, 1).plusDays(random.nextInt(450));
    }

    private static long counted(Figure figure, String part) {
        return figure.part(part).orElseThrow().tally().counted();
    }

    private static FigurePart part(String key, EvaluationYear year) {
        return PlanEvaluation.figure(year).part(key).orElseThrow();
    }

    private static EvaluationYear year(Optional<Order> order, List<Report> reports) {
        return new EvaluationYear(
                YEAR,
                TODAY,
                order,
                reports,
                List.of(
                        new Advice(1, "จัดหาบอร์ด", "finance", true, "ยังไม่เสร็จ"),
                        new Advice(2, "เพิ่มเวร", "", false, "ทำแล้ว"),
                        new Advice(3, "ย้ายห้อง", "", false, "ไม่ดำเนินการ")),
                List.of(
                        new Meeting(1, "ครั้งที่ 1", LocalDate.of(2022, 9, 30)),
                        new Meeting(2, "ปีหน้า", LocalDate.of(2022, 10, 1))));
    }
}
