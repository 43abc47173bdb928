package khlang.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkYearTest {

    private static final WorkFilter ALL =
            new WorkFilter("", Optional.empty(), Optional.empty(), false);

    private final WorkYear year =
            new WorkYear(
                    List.of(
                            work("1", "เกลือ", ContributionKind.WRITTEN, "2022-01-05", "finance"),
                            work(
                                    "2",
                                    "กบ",
                                    ContributionKind.REPORT,
                                    "2022-03-01",
                                    "finance",
                                    "education",
                                    "finance"),
                            work("3", "ข้าว", ContributionKind.REPORT, "2022-02-01", "education")));

    private static Work work(
            String key, String what, ContributionKind kind, String day, String... divisions) {
        return new Work(
                key,
                kind,
                LocalDate.parse(day),
                what,
                "",
                Arrays.stream(divisions).map(one -> new Giver(0, "", one)).toList(),
                false,
                false);
    }

    private static List<String> keys(WorkYear year) {
        return year.works().stream().map(Work::key).toList();
    }

    @Test
    void theNewestComeFirst() {
        assertThat(keys(year.only(ALL))).containsExactly("2", "3", "1");
    }

    @Test
    void namesStandInTheOrderOfTheDictionary() {
        var byName = new WorkFilter("", Optional.empty(), Optional.empty(), true);
        assertThat(keys(year.only(byName)))
                .as("a vowel before its consonant is read after it")
                .containsExactly("2", "1", "3");
    }

    @Test
    void aFilterAsksForDivisionMonthAndKindTogether() {
        var finance = new WorkFilter("finance", Optional.empty(), Optional.empty(), false);
        assertThat(keys(year.only(finance))).containsExactly("2", "1");
        var reports =
                new WorkFilter(
                        "education",
                        Optional.of(YearMonth.of(2022, 2)),
                        Optional.of(ContributionKind.REPORT),
                        false);
        assertThat(keys(year.only(reports))).containsExactly("3");
        assertThat(
                        keys(
                                year.only(
                                        new WorkFilter(
                                                "clerk",
                                                Optional.empty(),
                                                Optional.empty(),
                                                true))))
                .isEmpty();
    }

    @Test
    void aWorkOfSeveralCountsOnceInEachOfTheirDivisions() {
        assertThat(year.byDivision()).isEqualTo(Map.of("finance", 2L, "education", 2L));
        assertThat(year.byKind())
                .isEqualTo(Map.of(ContributionKind.WRITTEN, 1L, ContributionKind.REPORT, 2L));
        assertThat(year.byMonth())
                .isEqualTo(
                        Map.of(
                                YearMonth.of(2022, 1), 1L,
                                YearMonth.of(2022, 2), 1L,
                                YearMonth.of(2022, 3), 1L));
    }
}
