package khlang.contribution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.contribution.ContributionKind;
import khlang.contribution.Giver;
import khlang.web.MonthChart;
import org.junit.jupiter.api.Test;

class AskedWorksTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 10, 1);

    private static AskedWorks ask(Map<String, String> typed) {
        return AskedWorks.of(typed::get, TODAY);
    }

    @Test
    void withoutAQuestionItIsAllOfTheRunningYear() {
        AskedWorks asked = ask(Map.of());
        assertThat(asked.year()).isEqualTo(new FiscalYear(2566));
        assertThat(asked.isPart()).isFalse();
        assertThat(asked.address("/contributions")).isEqualTo("/contributions?year=2566&");
    }

    @Test
    void whatItCannotMeanItDoesNotAskFor() {
        AskedWorks asked =
                ask(
                        Map.of(
                                "year", "2022",
                                "division", "../x",
                                "month", "2021-13",
                                "kind", "<b>",
                                "order", "views"));
        assertThat(asked).isEqualTo(ask(Map.of()));
    }

    @Test
    void aMonthIsOneOfTheYear() {
        Map<String, String> typed = Map.of("year", "2565", "month", "2021-10", "kind", "REPORT");
        AskedWorks asked = ask(typed);
        assertThat(asked.filter().month()).contains(YearMonth.of(2021, 10));
        assertThat(asked.filter().kind()).contains(ContributionKind.REPORT);
        assertThat(asked.isPart()).isTrue();
        assertThat(ask(Map.of("year", "2565", "month", "2021-09")).isPart()).isFalse();
        assertThat(asked.with("month", "").filter().month()).isEmpty();
        assertThat(asked.with("division", "finance").address("/x"))
                .isEqualTo("/x?year=2565&division=finance&month=2021-10&kind=REPORT&");
    }

    @Test
    void whoIsNotNamedIsSomebodyOfTheirDivision() {
        var names = new GiverNames(Map.of("finance", "กองคลัง"));
        var unnamed = new Giver(0, "", "finance");
        assertThat(names.line(List.of(new Giver(7, "นางตัวอย่าง ใจดี", "finance"), unnamed)))
                .isEqualTo("นางตัวอย่าง ใจดี, บุคลากรของกองคลัง");
        assertThat(names.line(List.of(unnamed, unnamed, new Giver(0, "", ""))))
                .isEqualTo("บุคลากรของกองคลัง 2 คน, บุคลากรของเทศบาล");
    }

    @Test
    void theTallestBarIsThatOfTheFullestMonth() {
        var year = new FiscalYear(2565);
        MonthChart bars =
                MonthChart.of(year, List.of(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 4L));
        assertThat(bars.columns()).hasSize(12);
        assertThat(bars.columns().getLast().first().height()).isEqualTo(152);
        assertThat(bars.columns().getFirst().first().height()).isEqualTo(38);
        assertThat(bars.columns().get(5).first().height()).isZero();
        assertThat(MonthChart.of(year, Collections.nCopies(12, 0L)).columns())
                .allMatch(one -> one.first().height() == 0);
    }
}
