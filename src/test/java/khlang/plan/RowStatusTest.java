package khlang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import khlang.figures.Provenance;
import khlang.figures.Reading;
import khlang.figures.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a row is, by what was counted and not by what it is rounded to. */
class RowStatusTest {

    @Test
    void aRowThatAsksForSomethingHasItOrNot() {
        PlanRow row = row(null);
        assertThat(RowStatus.of(row, List.of(), false)).isEqualTo(RowStatus.UNKNOWN);
        assertThat(RowStatus.of(row, List.of(count(0)), false)).isEqualTo(RowStatus.NOTHING);
        assertThat(RowStatus.of(row, List.of(count(0), count(1)), false))
                .isEqualTo(RowStatus.THERE);
    }

    @Test
    void beforeTheYearIsOverItGoesOn() {
        assertThat(RowStatus.of(row(null), List.of(count(7)), true)).isEqualTo(RowStatus.RUNNING);
        assertThat(RowStatus.of(row(50), List.of(share(22, 40)), true))
                .isEqualTo(RowStatus.RUNNING);
        assertThat(RowStatus.of(row(null), List.of(), true)).isEqualTo(RowStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 40, REACHED",
        "20, 40, REACHED",
        "19, 39, MISSED",
        "49999, 100000, MISSED",
        "0, 0, MISSED"
    })
    void aNumberOfThePlanIsHeldAgainstWhatWasCounted(long counted, long all, RowStatus status) {
        assertThat(RowStatus.of(row(50), List.of(share(counted, all)), false)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"9, MISSED", "10, REACHED", "11, REACHED"})
    void aNumberOfTheCommitteeIsReachedOrNotWhereThePlanNamesNone(long counted, RowStatus status) {
        PlanRow wanted = wanting(row(null), BigDecimal.TEN);
        assertThat(RowStatus.of(wanted, List.of(count(counted)), false)).isEqualTo(status);
        assertThat(RowStatus.of(wanted, List.of(share(counted, 100)), false)).isEqualTo(status);
        assertThat(RowStatus.of(wanting(row(50), BigDecimal.ONE), List.of(share(2, 100)), false))
                .as("what was signed comes first")
                .isEqualTo(RowStatus.MISSED);
        assertThat(RowStatus.of(wanted, List.of(count(0)), true)).isEqualTo(RowStatus.RUNNING);
    }

    @Test
    void aVerdictAloneDecidesWhateverElseIsThere() {
        assertThat(RowStatus.of(row(null), List.of(judged(0)), false)).isEqualTo(RowStatus.NOTHING);
        assertThat(RowStatus.of(row(null), List.of(judged(1)), false)).isEqualTo(RowStatus.THERE);
    }

    /** With a second number that is never nothing. */
    private static KnownFigure judged(long there) {
        return new KnownFigure(
                "M29",
                Provenance.RECORDS,
                List.of(
                        new KnownFigure.Part(
                                "met", Reading.VERDICT, true, new Tally(there, 1), List.of()),
                        new KnownFigure.Part(
                                "meetings", Reading.COUNT, true, new Tally(4, 4), List.of())));
    }

    @Test
    void thePercentageThatThePlanNamesGoesBeforeTheCommitteesNumber() {
        PlanRow sixty = rewritten(row(50), BigDecimal.valueOf(60), BigDecimal.TEN);
        assertThat(RowStatus.of(sixty, List.of(share(55, 100)), false)).isEqualTo(RowStatus.MISSED);
        assertThat(RowStatus.of(sixty, List.of(share(60, 100)), false))
                .isEqualTo(RowStatus.REACHED);
        PlanRow silent = rewritten(row(50), null, BigDecimal.TEN);
        assertThat(RowStatus.of(silent, List.of(share(10, 100)), false))
                .isEqualTo(RowStatus.REACHED);
    }

    private static PlanRow wanting(PlanRow row, BigDecimal number) {
        return rewritten(
                row, row.askedNumber().map(PlanRow.NumericTarget::value).orElse(null), number);
    }

    private static PlanRow rewritten(PlanRow row, BigDecimal named, BigDecimal wanted) {
        return PlanRow.of(
                new PlanTable("T2", "process", "", "", List.of(), "", List.of(row)),
                row.id(),
                row.number(),
                new PlanRowDraft(
                        row.step(),
                        "",
                        row.activity(),
                        "",
                        "",
                        row.period(),
                        "",
                        row.target(),
                        "",
                        "",
                        row.responsible(),
                        "",
                        row.measures()),
                named,
                wanted);
    }

    private static KnownFigure count(long number) {
        return figure(Reading.COUNT, new Tally(number, number));
    }

    private static KnownFigure share(long counted, long all) {
        return figure(Reading.SHARE, new Tally(counted, all));
    }

    private static KnownFigure figure(Reading reading, Tally tally) {
        return new KnownFigure(
                "M26",
                Provenance.AUTOMATIC,
                List.of(new KnownFigure.Part("part", reading, true, tally, List.of())));
    }

    private static PlanRow row(Integer percent) {
        return new PlanRow(
                "T3R2",
                2,
                null,
                "CM2",
                "การสื่อสาร",
                List.of(),
                List.of(),
                "ตลอดปี",
                List.of(),
                "อย่างน้อย ๕๐%",
                percent == null
                        ? null
                        : new PlanRow.NumericTarget(">=", BigDecimal.valueOf(percent), "percent"),
                "หัวหน้าส่วนราชการ",
                null,
                List.of("M26"),
                null);
    }
}
