package khlang.assessment.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.assessment.Marks;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M26 and M28: by the examples of the domain, and against another way of counting them. */
class AssessmentMeasureTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 31);
    private static final int PASS = 60;

    private static List<CountedPerson> staff(int people) {
        List<CountedPerson> staff = new ArrayList<>();
        for (long i = 1; i <= people; i++) {
            staff.add(person(i, i % 2 == 0 ? "finance" : "education", "พนักงานเทศบาล"));
        }
        return staff;
    }

    private static CountedPerson person(long key, String division, String type) {
        return new CountedPerson(key, division, division, type);
    }

    private static Sheet sheet(long person, long id, int score, int sum) {
        return new Sheet(person, id, DAY, new Marks(score, 10, sum, 5));
    }

    private static Outcome outcome(List<CountedPerson> staff, List<Sheet> sheets) {
        return Outcome.of(DAY, true, PASS, staff, sheets);
    }

    private static AssessmentYear year(Outcome outcome) {
        return new AssessmentYear(
                new FiscalYear(2568), DAY, Optional.of(new AssessmentYear.Asked(3, outcome)));
    }

    private static FigurePart part(Figure figure, String key) {
        return figure.part(key).orElseThrow();
    }

    /** Domain §1.5.1: 40 staff, 25 answered, 22 passed. */
    @Test
    void theWorkedExample() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            sheets.add(sheet(i, i, i <= 22 ? 6 : 5, 25));
        }
        Outcome outcome = outcome(staff(40), sheets);
        assertThat(outcome.whole()).isEqualTo(new Count(40, 25, 22, 22));
        assertThat(outcome.whole().understanding()).hasToString("Optional[55.00]");
        assertThat(outcome.whole().responseRate()).hasToString("Optional[62.50]");
        assertThat(outcome.whole().passedOfAnswered()).hasToString("Optional[88.00]");
        assertThat(outcome.whole().reaches(50)).isTrue();
        Figure figure = Understanding.figure(year(outcome));
        assertThat(part(figure, "understand").tally().percent()).hasToString("Optional[55.00]");
        assertThat(part(figure, "byType").tally().percent()).hasToString("Optional[55.00]");
        assertThat(part(figure, "answered").tally().percent()).hasToString("Optional[62.50]");
        assertThat(part(figure, "ofAnswered").tally().percent()).hasToString("Optional[88.00]");
        assertThat(figure.asOf()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 40, 50.00, true",
        "19, 39, 48.72, false",
        "4999, 9999, 49.99, false",
        "49999, 100000, 50.00, false",
        "0, 40, 0.00, false",
        "40, 40, 100.00, true"
    })
    void theTargetIsComparedUnrounded(long passed, long staff, String percent, boolean reached) {
        var count = new Count(staff, passed, passed, 0);
        assertThat(count.understanding()).hasToString("Optional[" + percent + "]");
        assertThat(count.reaches(50)).isEqualTo(reached);
    }

    @Test
    void withoutStaffThereIsNoPercentageAndNothingIsReached() {
        assertThat(Count.NONE.understanding()).isEmpty();
        assertThat(Count.NONE.passedOfAnswered()).isEmpty();
        assertThat(Count.NONE.reaches(50)).isFalse();
    }

    @Test
    void withoutAnAssessmentNothingIsKnown() {
        var none = new AssessmentYear(new FiscalYear(2568), DAY, Optional.empty());
        assertThat(part(Understanding.figure(none), "understand").tally().percent()).isEmpty();
        assertThat(part(Awareness.figure(none), "people").lines()).isEmpty();
    }

    @Test
    void awarenessIsThatOfTheBestAttemptAndTheLaterOneAmongEquals() {
        List<CountedPerson> staff = staff(6);
        assertThat(outcome(staff, List.of(sheet(1, 1, 9, 10), sheet(1, 2, 7, 25))).whole().aware())
                .as("aware in another sheet than the best")
                .isZero();
        assertThat(outcome(staff, List.of(sheet(1, 1, 9, 10), sheet(1, 2, 9, 20))).whole().aware())
                .isEqualTo(1);
        assertThat(outcome(staff, List.of(sheet(1, 1, 5, 25))).whole())
                .as("aware, but without understanding")
                .isEqualTo(new Count(6, 1, 0, 0));
    }

    @Test
    void whoIsNotCountedIsNowhere() {
        assertThat(outcome(staff(6), List.of(sheet(99, 1, 10, 25))).whole())
                .isEqualTo(new Count(6, 0, 0, 0));
    }

    @Test
    void whileItIsOpenOnlyTheWholeIsTold() {
        Outcome open = Outcome.of(DAY, false, PASS, staff(20), List.of(sheet(1, 1, 10, 25)));
        assertThat(open.divisions()).isEmpty();
        FigurePart part = part(Understanding.figure(year(open)), "understand");
        assertThat(part.by(Facet.DIVISION)).isEmpty();
        assertThat(part.tally().counted()).isEqualTo(1);
        assertThat(part.tally().all()).isEqualTo(20);
    }

    @Test
    void smallGroupsAreMergedSoThatNoneCanBeReckoned() {
        List<CountedPerson> staff = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String division = i < 1 ? "audit" : i < 9 ? "health" : "clerk";
            staff.add(person(i, division, "พนักงานเทศบาล"));
        }
        Outcome outcome = outcome(staff, List.of(sheet(0, 1, 10, 25), sheet(29, 2, 10, 25)));
        assertThat(outcome.divisions()).hasSize(2);
        assertThat(outcome.divisions().getLast().names()).containsExactly("audit", "health");
        assertThat(outcome.divisions().getLast().count()).isEqualTo(new Count(9, 1, 1, 1));
        assertThat(outcome.only(List.of("health")).divisions()).isEmpty();
        assertThat(outcome.only(List.of("clerk")).divisions()).hasSize(1);
        assertThat(outcome.only(List.of("clerk")).types()).isEmpty();
    }

    @Test
    void aGroupThatHasWhollyPassedOrWhollyNotStandsNotAlone() {
        List<CountedPerson> staff = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String division = i < 6 ? "passed" : i < 12 ? "failed" : i < 18 ? "mixed" : "other";
            staff.add(person(i, division, "พนักงานเทศบาล"));
            if (i < 6 || i == 13 || i == 19) {
                sheets.add(sheet(i, i + 1, 10, 25));
            }
        }
        List<StaffGroup> told = outcome(staff, sheets).divisions();
        assertThat(told.stream().map(StaffGroup::names))
                .containsExactly(List.of("mixed"), List.of("other"), List.of("passed", "failed"));
        assertThat(outcome(staff, List.of()).divisions())
                .as("where nobody has passed only the whole is told")
                .hasSize(1);
        assertThat(outcome(staff.subList(0, 18), sheets.subList(0, 7)).only(List.of("passed")))
                .extracting(Outcome::divisions)
                .isEqualTo(List.of());
    }

    /** Another definition: person by person, with loops, and the best attempt looked for anew. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyOfficeIsCountedAsOneWouldByHand(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<CountedPerson> staff = new ArrayList<>();
            int people = random.nextInt(60);
            for (long i = 0; i < people; i++) {
                int division = random.nextInt(7);
                staff.add(
                        person(
                                i,
                                division == 0 ? "" : "division-" + division,
                                "type-" + random.nextInt(4)));
            }
            List<Sheet> sheets = new ArrayList<>();
            for (int i = random.nextInt(120); i > 0; i--) {
                sheets.add(
                        new Sheet(
                                random.nextInt(70),
                                i,
                                DAY.minusDays(random.nextInt(5)),
                                new Marks(
                                        random.nextInt(11),
                                        10,
                                        5 + random.nextInt(21),
                                        random.nextInt(8) == 0 ? 0 : 5)));
            }
            holds(staff, sheets);
        }
    }

    private static void holds(List<CountedPerson> staff, List<Sheet> sheets) {
        Set<Long> answered = new HashSet<>();
        Set<Long> passed = new HashSet<>();
        Set<Long> aware = new HashSet<>();
        for (CountedPerson one : staff) {
            Sheet best = null;
            for (Sheet sheet : sheets) {
                if (sheet.person() != one.person()) {
                    continue;
                }
                answered.add(one.person());
                if (best == null || isBetter(sheet, best)) {
                    best = sheet;
                }
            }
            if (best != null && best.marks().score() / 10.0 >= 0.6) {
                passed.add(one.person());
                double levels = best.marks().awarenessItems();
                if (levels > 0 && best.marks().awarenessSum() / levels >= 4) {
                    aware.add(one.person());
                }
            }
        }
        Outcome outcome = outcome(staff, sheets);
        assertThat(outcome.whole())
                .isEqualTo(new Count(staff.size(), answered.size(), passed.size(), aware.size()));
        sumsAreTheWhole(outcome.divisions(), outcome.whole());
        sumsAreTheWhole(outcome.types(), outcome.whole());
        Map<String, Long> byDivision = new HashMap<>();
        staff.forEach(one -> byDivision.merge(one.division(), 1L, Long::sum));
        for (StaffGroup one : outcome.divisions()) {
            long people = one.names().stream().mapToLong(byDivision::get).sum();
            assertThat(one.count().staff()).isEqualTo(people);
            assertThat(one.count().passed())
                    .isEqualTo(
                            staff.stream()
                                    .filter(who -> one.names().contains(who.division()))
                                    .filter(who -> passed.contains(who.person()))
                                    .count());
            boolean mixed = one.count().passed() > 0 && one.count().passed() < people;
            assertThat((people >= StaffGroup.FEWEST && mixed) || outcome.divisions().size() == 1)
                    .isTrue();
        }
        figuresAreTheirLists(outcome);
    }

    private static boolean isBetter(Sheet one, Sheet than) {
        if (one.marks().score() != than.marks().score()) {
            return one.marks().score() > than.marks().score();
        }
        return one.day().equals(than.day()) ? one.id() > than.id() : one.day().isAfter(than.day());
    }

    private static void sumsAreTheWhole(List<StaffGroup> groups, Count whole) {
        assertThat(groups.stream().map(StaffGroup::count).reduce(Count.NONE, Count::plus))
                .isEqualTo(whole);
    }

    private static void figuresAreTheirLists(Outcome outcome) {
        Count whole = outcome.whole();
        for (String key : List.of("understand", "byType")) {
            FigurePart part = part(Understanding.figure(year(outcome)), key);
            assertThat(part.tally().counted()).isEqualTo(whole.passed());
            assertThat(part.tally().all()).isEqualTo(whole.staff());
        }
        Figure awareness = Awareness.figure(year(outcome));
        addsUp(Understanding.figure(year(outcome)));
        addsUp(awareness);
        assertThat(part(awareness, "people").tally().counted()).isEqualTo(whole.aware());
        assertThat(part(awareness, "share").tally().all()).isEqualTo(whole.staff());
        assertThat(
                        part(awareness, "people").entries().stream()
                                .map(one -> one.key())
                                .collect(Collectors.toSet()))
                .as("nobody is named")
                .noneMatch(one -> one.contains("person"));
    }
}
