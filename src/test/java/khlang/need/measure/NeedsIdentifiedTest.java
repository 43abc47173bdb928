package khlang.need.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.Tally;
import khlang.need.NeedState;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** M22 against a second definition that knows nothing of the first. */
class NeedsIdentifiedTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);
    private static final List<String> DIVISIONS = List.of("finance", "education", "clerk");
    private static final List<NeedState> STATES =
            List.of(NeedState.OPEN, NeedState.IN_PROGRESS, NeedState.COVERED);

    @Test
    void theYearTurnsOnTheFirstOfOctober() {
        List<RecordedNeed> needs =
                List.of(
                        need(1, "2021-09-30", NeedState.OPEN, "clerk"),
                        need(2, "2021-10-01", NeedState.COVERED, "clerk"),
                        need(3, "2022-09-30", NeedState.OPEN, "clerk"),
                        need(4, "2022-10-01", NeedState.OPEN, "clerk"));
        Figure figure = NeedsIdentified.figure(needs, YEAR, LocalDate.parse("2023-01-01"));
        assertThat(tally(figure, "needs")).isEqualTo(new Tally(2, 2));
        assertThat(tally(figure, "covered")).isEqualTo(new Tally(1, 1));
        assertThat(tally(figure, "coveredShare").percent().orElseThrow()).hasToString("50.00");
    }

    @Test
    void aYearWithoutNeedsHasNoShare() {
        Figure figure = NeedsIdentified.figure(List.of(), YEAR, LocalDate.parse("2022-01-01"));
        assertThat(tally(figure, "needs").all()).isZero();
        assertThat(tally(figure, "coveredShare").percent()).isEmpty();
    }

    @RepeatedTest(100)
    void itIsWhatCountingByHandSays(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        LocalDate today = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900));
        List<RecordedNeed> needs = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2021, 6, 1).plusDays(random.nextInt(700));
            needs.add(
                    need(
                            i,
                            day.toString(),
                            STATES.get(random.nextInt(3)),
                            DIVISIONS.get(random.nextInt(3))));
        }
        Figure figure = NeedsIdentified.figure(needs, YEAR, today);
        addsUp(figure);
        var byState = new EnumMap<NeedState, Integer>(NeedState.class);
        int[] byDivision = new int[3];
        int all = 0;
        for (RecordedNeed one : needs) {
            int month = one.recordedOn().getMonthValue();
            int named = one.recordedOn().getYear() + 543 + (month >= 10 ? 1 : 0);
            if (named == 2565 && one.recordedOn().compareTo(today) <= 0) {
                all++;
                byState.merge(one.state(), 1, Integer::sum);
                byDivision[DIVISIONS.indexOf(one.division())]++;
            }
        }
        assertThat(tally(figure, "needs")).isEqualTo(new Tally(all, all));
        assertThat(tally(figure, "open").counted())
                .isEqualTo(byState.getOrDefault(NeedState.OPEN, 0).longValue());
        assertThat(tally(figure, "inProgress").counted())
                .isEqualTo(byState.getOrDefault(NeedState.IN_PROGRESS, 0).longValue());
        assertThat(tally(figure, "covered").counted())
                .isEqualTo(byState.getOrDefault(NeedState.COVERED, 0).longValue());
        assertThat(tally(figure, "coveredShare"))
                .isEqualTo(new Tally(byState.getOrDefault(NeedState.COVERED, 0), all));
        var divisions = figure.part("needs").orElseThrow().by(Facet.DIVISION);
        for (int i = 0; i < DIVISIONS.size(); i++) {
            Tally expected = new Tally(byDivision[i], byDivision[i]);
            assertThat(divisions.getOrDefault(DIVISIONS.get(i), new Tally(0, 0)))
                    .isEqualTo(expected);
        }
        var states = figure.part("needs").orElseThrow().by(Facet.STATUS);
        assertThat(states.values().stream().mapToLong(Tally::counted).sum()).isEqualTo(all);
    }

    private static Tally tally(Figure figure, String part) {
        return figure.part(part).orElseThrow().tally();
    }

    private static RecordedNeed need(long id, String day, NeedState state, String division) {
        return new RecordedNeed(
                id, "เรื่องที่ " + id, division, "อื่น", state, LocalDate.parse(day), null);
    }
}
