package khlang.task.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.FigurePart;
import khlang.figures.Tally;
import khlang.task.Ability;
import khlang.task.Gap;
import khlang.task.Level;
import khlang.task.measure.KnownTask.Holding;
import khlang.task.measure.KnownTask.Substitute;
import khlang.task.measure.KnownTask.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** M16, held against the plan's worked example and against its definition written down again. */
class SubstitutionCoverageTest {

    private static final int OFFICES = 400;
    private static final int FIRST_YEAR = 2565;
    private static final int YEARS = 4;
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 15);

    static LongStream seeds() {
        return LongStream.range(0, OFFICES);
    }

    /** Domain 1.5.1: 12 tasks, 9 with a manual, of these 7 with somebody confirmed in a year. */
    @Test
    void theExampleOfThePlanIs58Point33() {
        var tasks = new ArrayList<KnownTask>();
        for (int i = 1; i <= 12; i++) {
            LocalDate confirmed = i == 8 ? TODAY.minusDays(366) : TODAY.minusDays(i * 50L);
            Ability said = new Ability(i == 9 ? Level.PRACTISED : Level.ABLE, confirmed);
            tasks.add(task(i, i <= 9 ? "manual-" + i : "", i == 12 ? List.of() : List.of(said)));
        }
        Set<String> shown = new HashSet<>();
        IntStream.rangeClosed(1, 9).forEach(i -> shown.add("manual-" + i));
        FigurePart part = part(new TaskYear(new FiscalYear(2565), TODAY, tasks, shown));
        assertThat(part.tally()).isEqualTo(new Tally(7, 12));
        assertThat(part.tally().percent().orElseThrow()).hasToString("58.33");
        List<Entry> gaps = part.entries().stream().filter(one -> !one.counted()).toList();
        assertThat(gaps)
                .extracting(Entry::name, Entry::detail)
                .containsExactly(
                        tuple("งาน 8", Gap.LAPSED.label()),
                        tuple("งาน 9", Gap.NOT_CONFIRMED.label()),
                        tuple("งาน 10", Gap.NO_MANUAL.label() + " · " + Gap.LAPSED.label()),
                        tuple("งาน 11", Gap.NO_MANUAL.label() + " · " + Gap.LAPSED.label()),
                        tuple("งาน 12", Gap.NO_MANUAL.label() + " · " + Gap.NO_SUBSTITUTE.label()));
    }

    private static KnownTask task(long id, String manual, List<Ability> said) {
        LocalDate longAgo = LocalDate.of(2015, 1, 1);
        return new KnownTask(
                id,
                "งาน " + id,
                longAgo,
                null,
                List.of(new Holding("finance", 1, manual, null)),
                said.isEmpty()
                        ? List.of()
                        : List.of(
                                new Substitute(
                                        2, longAgo, null, List.of(new Term(null, null)), said)));
    }

    @Test
    void aPastYearIsToldAsOfItsLastDay() {
        LocalDate last = LocalDate.of(2022, 9, 30);
        KnownTask task = task(1, "manual-1", List.of(new Ability(Level.ABLE, last.minusDays(365))));
        var past =
                new TaskYear(
                        new FiscalYear(2565), last.plusDays(90), List.of(task), Set.of("manual-1"));
        assertThat(part(past).tally()).isEqualTo(new Tally(1, 1));
        var now =
                new TaskYear(
                        new FiscalYear(2566), last.plusDays(90), List.of(task), Set.of("manual-1"));
        assertThat(part(now).tally()).isEqualTo(new Tally(0, 1));
        var ahead =
                new TaskYear(
                        new FiscalYear(2567), last.plusDays(90), List.of(task), Set.of("manual-1"));
        assertThat(part(ahead).entries()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatThePlanDefines(long seed) {
        var office = new Office(seed);
        for (int named = FIRST_YEAR - 1; named <= FIRST_YEAR + YEARS; named++) {
            TaskYear year = office.year(new FiscalYear(named));
            FigurePart part = part(year);
            addsUp(part);
            assertThat(part.tally()).as("year " + named).isEqualTo(plainly(office, named));
            assertThat(part.lines()).hasSize((int) part.tally().all());
            for (Facet facet : List.of(Facet.DIVISION, Facet.LEVEL, Facet.STATUS)) {
                assertThat(part.by(facet).values().stream().mapToLong(Tally::counted).sum())
                        .isEqualTo(part.tally().counted());
                assertThat(part.by(facet).values().stream().mapToLong(Tally::all).sum())
                        .isEqualTo(part.tally().all());
            }
        }
    }

    private static FigurePart part(TaskYear year) {
        return SubstitutionCoverage.figure(year).parts().getFirst();
    }

    /** The definition once more, as plainly as can be. */
    private static Tally plainly(Office office, int year) {
        LocalDate first = LocalDate.of(year - 544, 10, 1);
        LocalDate day = LocalDate.of(year - 543, 9, 30);
        if (office.today.isBefore(first)) {
            return new Tally(0, 0);
        }
        if (office.today.isBefore(day)) {
            day = office.today;
        }
        int all = 0;
        int covered = 0;
        for (KnownTask task : office.tasks) {
            if (day.isBefore(task.activeFrom())
                    || (task.endedOn() != null && day.isAfter(task.endedOn()))) {
                continue;
            }
            all++;
            long owner = 0;
            String manual = "";
            for (Holding one : task.holdings()) { // they follow one another
                owner = one.owner();
                manual = one.manual();
                if (one.until() != null && !day.isAfter(one.until())) {
                    break;
                }
            }
            boolean able = false;
            for (Substitute one : task.substitutes()) {
                boolean works = false;
                for (Term term : one.terms()) {
                    works |=
                            (term.from() == null || day.compareTo(term.from()) >= 0)
                                    && (term.until() == null || day.compareTo(term.until()) <= 0);
                }
                if (!works
                        || one.person() == owner
                        || day.isBefore(one.from())
                        || (one.until() != null && day.isAfter(one.until()))) {
                    continue;
                }
                Ability last = null;
                for (Ability said : one.said()) {
                    if (!said.since().isAfter(day)) {
                        last = said;
                    }
                }
                able |=
                        last != null
                                && last.said().number() == 3
                                && ChronoUnit.DAYS.between(last.since(), day) <= 365;
            }
            if (able && office.shown.contains(manual)) {
                covered++;
            }
        }
        return new Tally(covered, all);
    }

    /** An office of which nothing is known but that it is possible. */
    private static final class Office {

        private final Random random;
        private final LocalDate today;
        private final Set<String> shown = Set.of("shown-1", "shown-2");
        private final List<KnownTask> tasks = new ArrayList<>();

        Office(long seed) {
            random = new Random(seed);
            today = day();
            int many = random.nextInt(12);
            for (int i = 1; i <= many; i++) {
                tasks.add(task(i));
            }
        }

        TaskYear year(FiscalYear year) {
            return new TaskYear(year, today, tasks, shown);
        }

        /** Half of the days lie around the turn of a year. */
        private LocalDate day() {
            LocalDate turn = LocalDate.of(FIRST_YEAR - 544 + random.nextInt(YEARS + 1), 10, 1);
            return random.nextBoolean()
                    ? turn.plusDays(random.nextInt(5) - 2L)
                    : turn.plusDays(random.nextInt(364));
        }

        private LocalDate orNone(LocalDate day) {
            return random.nextInt(3) == 0 ? day : null;
        }

        private KnownTask task(long id) {
            LocalDate from = day().minusDays(random.nextInt(600));
            var holdings = new ArrayList<Holding>();
            LocalDate until = from;
            for (int i = random.nextInt(3); i > 0; i--) {
                until = until.plusDays(1 + random.nextInt(300));
                holdings.add(holding(until));
            }
            holdings.add(holding(null));
            var substitutes = new ArrayList<Substitute>();
            for (int i = random.nextInt(4); i > 0; i--) {
                substitutes.add(substitute(1 + random.nextInt(4)));
            }
            LocalDate ended = orNone(from.plusDays(random.nextInt(900)));
            return new KnownTask(id, "งาน " + id, from, ended, holdings, substitutes);
        }

        private Holding holding(LocalDate until) {
            String[] manuals = {"", "shown-1", "shown-2", "hidden"};
            return new Holding(
                    random.nextBoolean() ? "finance" : "education",
                    1 + random.nextInt(4),
                    manuals[random.nextInt(manuals.length)],
                    until);
        }

        private Substitute substitute(long person) {
            LocalDate from = day().minusDays(random.nextInt(500));
            var terms = new ArrayList<Term>();
            if (random.nextBoolean()) {
                terms.add(new Term(orNone(from.minusDays(90)), from.plusDays(random.nextInt(300))));
            }
            terms.add(new Term(orNone(day()), orNone(day().plusDays(random.nextInt(300)))));
            var said = new ArrayList<Ability>();
            LocalDate on = from;
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                said.add(new Ability(List.of(Level.values()).get(random.nextInt(4)), on));
                on = on.plusDays(random.nextInt(400));
            }
            return new Substitute(
                    person, from, orNone(from.plusDays(random.nextInt(700))), terms, said);
        }
    }
}
