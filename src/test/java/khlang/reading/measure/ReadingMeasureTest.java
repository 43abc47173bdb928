package khlang.reading.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
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
import khlang.library.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * M17 and M25 of random offices, held against their definitions in the plan written down a second
 * time, as plainly as can be.
 */
class ReadingMeasureTest {

    private static final int FIRST_YEAR = 2564;
    private static final int YEARS = 3;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatThePlanDefines(long seed) {
        var office = new Office(seed);
        for (FiscalYear year : years()) {
            ReadingYear known = office.year(year);
            addsUp(new StudiedBeyondDuty().figure(known));
            addsUp(new GoalsKnown().figure(known));
            FigurePart beyond = part(new StudiedBeyondDuty(), known, 0);
            assertThat(beyond.tally().counted()).isEqualTo(office.beyond(year));
            assertThat(beyond.lines()).hasSize((int) office.beyond(year));
            FigurePart people = part(new GoalsKnown(), known, 0);
            assertThat(people.tally().counted()).isEqualTo(office.knowing(year).size());
            assertThat(people.lines()).hasSize(office.knowing(year).size());
            FigurePart share = part(new GoalsKnown(), known, 1);
            Set<Long> all = new HashSet<>();
            Set<Long> knowing = new HashSet<>();
            for (OfficeMember one : known.staff()) {
                boolean knows = office.knowing(year).contains(one.person());
                if (one.isCounted() || knows) {
                    all.add(one.person());
                    if (knows) {
                        knowing.add(one.person());
                    }
                }
            }
            assertThat(share.tally().all()).isEqualTo(all.size());
            assertThat(share.tally().counted()).isEqualTo(knowing.size());
            for (Facet facet : List.of(Facet.DIVISION, Facet.STAFF_TYPE)) {
                assertThat(share.by(facet).values().stream().mapToLong(one -> one.all()).sum())
                        .as("everybody stands in one " + facet)
                        .isEqualTo(all.size());
            }
        }
    }

    @Test
    void onlyManualsReadUnaskedBeyondOnesDutyCount() {
        assertThat(counted(manual("education", "finance", false, false))).isEqualTo(1);
        assertThat(counted(manual("finance", "finance", false, false)))
                .as("of no task of theirs")
                .isEqualTo(1);
        assertThat(counted(manual("finance", "finance", true, false))).isZero();
        assertThat(counted(manual("education", "finance", true, false)))
                .as("a task with another division's manual")
                .isEqualTo(1);
        assertThat(counted(manual("education", "finance", false, true)))
                .as("what is asked for is a duty")
                .isZero();
    }

    private static long counted(ReadManual one) {
        var year = new FiscalYear(2565);
        return part(
                        new StudiedBeyondDuty(),
                        new ReadingYear(year, year.lastDay(), List.of(one), List.of(), List.of()),
                        0)
                .tally()
                .counted();
    }

    private static ReadManual manual(
            String document, String division, boolean ownTask, boolean asked) {
        return new ReadManual(
                1,
                1,
                "ก",
                division,
                "x",
                "คู่มือ",
                DocumentKind.WORK_MANUAL,
                document,
                ownTask,
                asked,
                LocalDate.of(2022, 1, 5));
    }

    /** The evidence names who knows; who does not is told to their head alone, elsewhere. */
    @Test
    void whoDoesNotKnowTheGoalsIsCountedAndNotNamed() {
        var year = new FiscalYear(2565);
        var known =
                new ReadingYear(
                        year,
                        year.lastDay(),
                        List.of(),
                        List.of(),
                        List.of(new OfficeMember(5, "นางลับ", "finance", "พนักงาน", true)));
        FigurePart share = part(new GoalsKnown(), known, 1);
        assertThat(share.entries()).extracting(Entry::name).noneMatch(one -> one.contains("ลับ"));
        assertThat(share.tally().all()).isEqualTo(1);
    }

    private static FigurePart part(ReadingMeasure measure, ReadingYear year, int number) {
        return measure.figure(year).parts().get(number);
    }

    private static List<FiscalYear> years() {
        return IntStream.range(FIRST_YEAR - 1, FIRST_YEAR + YEARS + 1)
                .mapToObj(FiscalYear::new)
                .toList();
    }

    /** An office of which nothing is known but that it is possible. */
    private static final class Office {

        private static final List<String> DIVISIONS = List.of("finance", "education", "");
        private static final List<DocumentKind> KINDS =
                List.of(
                        DocumentKind.WORK_MANUAL,
                        DocumentKind.CITIZEN_GUIDE,
                        DocumentKind.LEAFLET,
                        DocumentKind.PLAN);

        private final Random random;
        private final LocalDate today;
        private final List<ReadManual> manuals = new ArrayList<>();
        private final List<KnownGoals> goals = new ArrayList<>();
        private final List<OfficeMember> staff = new ArrayList<>();

        Office(long seed) {
            random = new Random(seed);
            today = day();
            for (int i = random.nextInt(20); i > 0; i--) {
                manuals.add(
                        new ReadManual(
                                i,
                                1 + random.nextInt(6),
                                "คน",
                                any(DIVISIONS),
                                "x",
                                "คู่มือ",
                                any(KINDS),
                                any(List.of("finance", "education")),
                                random.nextBoolean(),
                                random.nextInt(4) == 0,
                                day()));
                goals.add(
                        new KnownGoals(
                                FIRST_YEAR + random.nextInt(YEARS),
                                1 + random.nextInt(6),
                                "คน",
                                any(DIVISIONS),
                                "พนักงาน",
                                random.nextInt(4) > 0,
                                day(),
                                random.nextBoolean() ? "" : "การประชุม",
                                random.nextInt(4) > 0));
            }
            for (int i = 1; i <= 6; i++) {
                if (random.nextBoolean()) {
                    staff.add(
                            new OfficeMember(
                                    i, "คน", any(DIVISIONS), "พนักงาน", random.nextBoolean()));
                }
            }
        }

        private <T> T any(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        /** Half of the days lie around the turn of a year. */
        private LocalDate day() {
            LocalDate turn = LocalDate.of(FIRST_YEAR - 544 + random.nextInt(YEARS + 1), 10, 1);
            return random.nextBoolean()
                    ? turn.plusDays(random.nextInt(5) - 2L)
                    : turn.plusDays(random.nextInt(364));
        }

        private LocalDate asOf(FiscalYear year) {
            LocalDate last = LocalDate.of(year.buddhistYear() - 543, 9, 30);
            return today.compareTo(last) < 0 ? today : last;
        }

        ReadingYear year(FiscalYear year) {
            return new ReadingYear(year, asOf(year), manuals, goals, staff);
        }

        long beyond(FiscalYear year) {
            Set<Long> people = new HashSet<>();
            for (ReadManual one : manuals) {
                boolean manual = Set.of("work-manual", "citizen-guide").contains(one.kind().slug());
                boolean beyond = !(one.documentDivision().equals(one.division()) && one.ownTask());
                if (manual && beyond && !one.asked() && isIn(one.on(), year)) {
                    people.add(one.person());
                }
            }
            return people.size();
        }

        Set<Long> knowing(FiscalYear year) {
            Set<Long> people = new HashSet<>();
            for (KnownGoals one : goals) {
                if (one.year() == year.buddhistYear()
                        && one.isCounted()
                        && one.isProved()
                        && isIn(one.on(), year)) {
                    people.add(one.person());
                }
            }
            return people;
        }

        /** By the other rule of the plan: three months on, in the Buddhist era. */
        private boolean isIn(LocalDate day, FiscalYear year) {
            return ThaiBuddhistDate.from(day.withDayOfMonth(1).plusMonths(3)).get(ChronoField.YEAR)
                            == year.buddhistYear()
                    && day.compareTo(asOf(year)) <= 0;
        }
    }
}
