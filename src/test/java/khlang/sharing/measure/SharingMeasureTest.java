package khlang.sharing.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.FigurePart;
import khlang.sharing.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every measure of random offices, held against its definition in the plan written down a second
 * time, as plainly as can be.
 */
class SharingMeasureTest {

    private static final int OFFICES = 300;
    private static final int FIRST_YEAR = 2564;
    private static final int YEARS = 4;
    private static final Set<EventKind> MEETINGS =
            Set.of(EventKind.MONTHLY_MEETING, EventKind.DIVISION_MEETING, EventKind.MEETING);

    static LongStream seeds() {
        return LongStream.range(0, OFFICES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatThePlanDefines(long seed) {
        var office = new Office(seed);
        for (FiscalYear year : years()) {
            assertThat(number(office, year, "M11", 0))
                    .isEqualTo(
                            count(
                                    office,
                                    year,
                                    e ->
                                            MEETINGS.contains(e.kind())
                                                    && e.kmSharing()
                                                    && e.topics() >= 1));
            assertThat(number(office, year, "M20", 0))
                    .isEqualTo(count(office, year, e -> e.kind() == EventKind.MINI_TRAINING));
            assertThat(number(office, year, "M20", 1)).isEqualTo(attendees(office, year));
            assertThat(number(office, year, "M21", 0))
                    .isEqualTo(count(office, year, HeldEvent::kmClimate));
            assertThat(number(office, year, "M23", 0))
                    .isEqualTo(
                            count(
                                    office,
                                    year,
                                    e ->
                                            e.kmClimate()
                                                    && (MEETINGS.contains(e.kind())
                                                            || e.kind() == EventKind.SEMINAR)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyHeldEventCountsInOneYearAndTheListIsTheFigure(long seed) {
        var office = new Office(seed);
        long everywhere = 0;
        for (FiscalYear year : years()) {
            everywhere += number(office, year, "M21", 0);
            for (SharingMeasure measure : SharingFigures.MEASURES) {
                for (FigurePart part : measure.figure(office.year(year)).parts()) {
                    addsUp(part);
                    long whole = part.tally().counted();
                    assertThat(part.lines()).hasSize((int) whole);
                    for (Facet facet : List.of(Facet.DIVISION, Facet.MONTH)) {
                        assertThat(
                                        part.by(facet).values().stream()
                                                .mapToLong(tally -> tally.counted())
                                                .sum())
                                .isEqualTo(whole);
                    }
                }
            }
        }
        assertThat(everywhere)
                .isEqualTo(
                        office.events.stream()
                                .filter(HeldEvent::held)
                                .filter(HeldEvent::kmClimate)
                                .filter(e -> !e.heldOn().isAfter(office.today))
                                .count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meetingsForTheAtmosphereAreAmongItsActivities(long seed) {
        var office = new Office(seed);
        for (FiscalYear year : years()) {
            assertThat(keys(office, year, "M21")).containsAll(keys(office, year, "M23"));
        }
    }

    @Test
    void aMeetingCountsInTheYearOfItsDayAndNowhereElseAfterItWasMoved() {
        var before = event(1, EventKind.MONTHLY_MEETING, LocalDate.of(2022, 9, 30));
        var after = event(1, EventKind.MONTHLY_MEETING, LocalDate.of(2022, 10, 1));
        LocalDate today = LocalDate.of(2022, 10, 2);
        assertThat(before.countsIn(new FiscalYear(2565), today)).isTrue();
        assertThat(before.countsIn(new FiscalYear(2566), today)).isFalse();
        assertThat(after.countsIn(new FiscalYear(2565), today)).isFalse();
        assertThat(after.countsIn(new FiscalYear(2566), today)).isTrue();
        assertThat(after.countsIn(new FiscalYear(2566), LocalDate.of(2022, 9, 30))).isFalse();
    }

    private static HeldEvent event(long id, EventKind kind, LocalDate day) {
        return new HeldEvent(
                id, kind, true, "ประชุม", "", false, true, true, day, "finance", 1, List.of(), 0);
    }

    private static List<String> keys(Office office, FiscalYear year, String measure) {
        return measure(measure).figure(office.year(year)).parts().getFirst().entries().stream()
                .map(Entry::key)
                .toList();
    }

    private static long number(Office office, FiscalYear year, String measure, int part) {
        return measure(measure).figure(office.year(year)).parts().get(part).tally().counted();
    }

    private static SharingMeasure measure(String key) {
        return SharingFigures.MEASURES.stream()
                .filter(one -> one.key().equals(key))
                .findAny()
                .orElseThrow();
    }

    /** The year by the other rule of the plan: three months on, in the Buddhist era. */
    private static int fiscalYear(LocalDate day) {
        return ThaiBuddhistDate.from(day.withDayOfMonth(1).plusMonths(3)).get(ChronoField.YEAR);
    }

    private static long count(Office office, FiscalYear year, Predicate<HeldEvent> wanted) {
        return held(office, year).stream().filter(wanted).map(HeldEvent::id).distinct().count();
    }

    private static long attendees(Office office, FiscalYear year) {
        long sum = 0;
        for (HeldEvent one : held(office, year)) {
            if (one.kind() == EventKind.MINI_TRAINING) {
                sum += one.people().size() + one.outsiders();
            }
        }
        return sum;
    }

    private static List<HeldEvent> held(Office office, FiscalYear year) {
        var held = new ArrayList<HeldEvent>();
        for (HeldEvent one : office.events) {
            if (one.held()
                    && fiscalYear(one.heldOn()) == year.buddhistYear()
                    && one.heldOn().compareTo(office.today) <= 0) {
                held.add(one);
            }
        }
        return held;
    }

    private static List<FiscalYear> years() {
        return IntStream.range(FIRST_YEAR - 1, FIRST_YEAR + YEARS + 1)
                .mapToObj(FiscalYear::new)
                .toList();
    }

    /** An office of which nothing is known but that it is possible. */
    private static final class Office {

        private static final List<String> DIVISIONS = List.of("finance", "education", "");

        private final Random random;
        private final LocalDate today;
        private final List<HeldEvent> events = new ArrayList<>();

        Office(long seed) {
            random = new Random(seed);
            today = day();
            int many = random.nextInt(25);
            for (int i = 1; i <= many; i++) {
                events.add(event(i));
            }
        }

        SharingYear year(FiscalYear year) {
            return new SharingYear(year, today, events);
        }

        /** Half of the days lie around the turn of a year. */
        private LocalDate day() {
            LocalDate turn = LocalDate.of(FIRST_YEAR - 544 + random.nextInt(YEARS + 1), 10, 1);
            return random.nextBoolean()
                    ? turn.plusDays(random.nextInt(5) - 2L)
                    : turn.plusDays(random.nextInt(364));
        }

        private HeldEvent event(long id) {
            EventKind[] kinds = EventKind.values();
            var people = new ArrayList<HeldEvent.Guest>();
            for (int i = random.nextInt(4); i > 0; i--) {
                people.add(new HeldEvent.Guest(i, "คนที่ " + i));
            }
            return new HeldEvent(
                    id,
                    kinds[random.nextInt(kinds.length)],
                    random.nextInt(4) > 0,
                    "กิจกรรม " + id,
                    "",
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    day(),
                    DIVISIONS.get(random.nextInt(DIVISIONS.size())),
                    random.nextInt(3),
                    people,
                    random.nextInt(3));
        }
    }
}
