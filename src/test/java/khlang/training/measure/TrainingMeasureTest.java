package khlang.training.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigureLine;
import khlang.figures.FigurePart;
import khlang.figures.Tally;
import khlang.training.KnowledgeUse;
import khlang.training.TrainingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every measure of random offices, held against its definition in the plan written down a second
 * time, as plainly as can be.
 */
class TrainingMeasureTest {

    private static final int OFFICES = 400;
    private static final Set<TrainingKind> NAMED =
            Set.of(
                    TrainingKind.TRAINING,
                    TrainingKind.SEMINAR,
                    TrainingKind.STUDY_VISIT,
                    TrainingKind.FURTHER_STUDY);

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, OFFICES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatThePlanDefines(long seed) {
        var office = new RandomOffice(seed);
        for (FiscalYear year : RandomOffice.years()) {
            assertThat(tally(office, year, "M01", "people").counted()).isEqualTo(m01(office, year));
            assertThat(tally(office, year, "M02", "times").counted())
                    .isEqualTo(
                            office.participations.stream()
                                    .filter(p -> in(p, office, year))
                                    .count());
            assertThat(tally(office, year, "M03", "share")).isEqualTo(m03(office, year));
            assertThat(tally(office, year, "M12", "reports").counted())
                    .isEqualTo(office.reports.stream().filter(r -> in(r, office, year)).count());
            assertThat(tally(office, year, "M13", "sent")).isEqualTo(m13(office, year, false));
            assertThat(tally(office, year, "M13", "onTime")).isEqualTo(m13(office, year, true));
            assertThat(tally(office, year, "M19", "used")).isEqualTo(m19(office, year));
            assertThat(tally(office, year, "M19", "results").counted())
                    .isEqualTo(m19(office, year).all());
            assertThat(tally(office, year, "M24", "records").counted())
                    .isEqualTo(
                            office.reports.stream()
                                    .filter(r -> in(r, office, year))
                                    .filter(r -> r.course().kind() == TrainingKind.STUDY_VISIT)
                                    .count());
            assertThat(tally(office, year, "M24", "coverage")).isEqualTo(m24(office, year));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theListAndItsPartsAddUpToTheFigure(long seed) {
        var office = new RandomOffice(seed);
        for (FiscalYear year : RandomOffice.years()) {
            for (TrainingMeasure measure : TrainingFigures.MEASURES) {
                for (FigurePart part : measure.figure(office.year(year)).parts()) {
                    everyThingStandsOnce(part);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingButItsSourcesIsReadForAMeasure(long seed) {
        var office = new RandomOffice(seed);
        for (FiscalYear year : RandomOffice.years()) {
            TrainingYear whole = office.year(year);
            for (TrainingMeasure measure : TrainingFigures.MEASURES) {
                var read =
                        new TrainingYear(
                                whole.year(),
                                whole.today(),
                                of(measure, Source.PARTICIPATIONS, whole.participations()),
                                of(measure, Source.REPORTS, whole.reports()),
                                of(measure, Source.FOLLOW_UPS, whole.followUps()),
                                whole.members());
                assertThat(measure.figure(read)).isEqualTo(measure.figure(whole));
            }
        }
    }

    private static <T> List<T> of(TrainingMeasure measure, Source source, List<T> known) {
        return measure.sources().contains(source) ? known : List.of();
    }

    private static void everyThingStandsOnce(FigurePart part) {
        addsUp(part);
        Tally whole = part.tally();
        assertThat(part.lines()).hasSize((int) whole.all());
        assertThat(part.lines().stream().filter(FigureLine::isCounted).count())
                .isEqualTo(whole.counted());
        assertThat(whole.counted()).isBetween(0L, whole.all());
        boolean onePlaceEach =
                part.entries().stream().map(Entry::key).distinct().count() == part.entries().size();
        for (Facet facet : Facet.values()) {
            SortedMap<String, Tally> tallies = part.by(facet);
            tallies.forEach(
                    (value, tally) ->
                            assertThat(part.only(one -> one.is(facet, value)).lines())
                                    .hasSize((int) tally.all()));
            if (!tallies.isEmpty()) {
                long sum = tallies.values().stream().mapToLong(Tally::all).sum();
                assertThat(sum).isGreaterThanOrEqualTo(whole.all());
                if (onePlaceEach) {
                    assertThat(sum).isEqualTo(whole.all());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyParticipationCountsInOneYearAndAStudyInEachThatItSpans(long seed) {
        var office = new RandomOffice(seed);
        for (Participation one : office.participations) {
            if (!NAMED.contains(one.course().kind())) {
                continue;
            }
            long years =
                    RandomOffice.years().stream()
                            .filter(year -> isListed(office, year, one))
                            .count();
            Participation.Course course = one.course();
            LocalDate last = course.lastDay();
            if (course.kind() != TrainingKind.FURTHER_STUDY) {
                assertThat(years).isEqualTo(last.isAfter(office.today) ? 0 : 1);
                continue;
            }
            LocalDate known = last.isBefore(office.today) ? last : office.today;
            assertThat(years).isGreaterThanOrEqualTo(course.firstDay().isAfter(known) ? 0 : 1);
            if (!last.isAfter(office.today)) {
                assertThat(years)
                        .isEqualTo(
                                1
                                        + FiscalYear.containing(last).buddhistYear()
                                        - FiscalYear.containing(course.firstDay()).buddhistYear());
            }
        }
    }

    private static boolean isListed(RandomOffice office, FiscalYear year, Participation one) {
        return new TimesOfDevelopment()
                .figure(office.year(year)).part("times").orElseThrow().entries().stream()
                        .anyMatch(entry -> entry.key().equals("part:" + one.id()));
    }

    private static Tally tally(RandomOffice office, FiscalYear year, String measure, String part) {
        Figure figure =
                TrainingFigures.MEASURES.stream()
                        .filter(one -> one.key().equals(measure))
                        .findAny()
                        .orElseThrow()
                        .figure(office.year(year));
        return figure.part(part).orElseThrow().tally();
    }

    private static boolean in(Participation one, RandomOffice office, FiscalYear year) {
        LocalDate first = one.course().firstDay();
        LocalDate last = one.course().lastDay();
        if (one.course().kind() == TrainingKind.FURTHER_STUDY) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (fiscal(day) == year.buddhistYear() && !first.isAfter(office.today)) {
                    return true;
                }
            }
            return false;
        }
        return NAMED.contains(one.course().kind())
                && fiscal(last) == year.buddhistYear()
                && !last.isAfter(office.today);
    }

    private static boolean in(MadeReport one, RandomOffice office, FiscalYear year) {
        return fiscal(one.acknowledgedOn()) == year.buddhistYear()
                && !one.acknowledgedOn().isAfter(office.today);
    }

    private static Tally m19(RandomOffice office, FiscalYear year) {
        long all = 0;
        long used = 0;
        for (DoneFollowUp one : office.followUps) {
            boolean counts =
                    fiscal(one.doneOn()) == year.buddhistYear()
                            && !one.doneOn().isAfter(office.today);
            all += counts ? 1 : 0;
            used += counts && one.applied() != KnowledgeUse.NOT_YET ? 1 : 0;
        }
        return new Tally(used, all);
    }

    private static int fiscal(LocalDate day) {
        return day.getYear() + 543 + (day.getMonthValue() >= 10 ? 1 : 0);
    }

    private static long m01(RandomOffice office, FiscalYear year) {
        return people(office, year).size();
    }

    private static Set<Long> people(RandomOffice office, FiscalYear year) {
        var people = new HashSet<Long>();
        office.participations.stream()
                .filter(one -> in(one, office, year))
                .forEach(one -> people.add(one.person()));
        return people;
    }

    private static Tally m03(RandomOffice office, FiscalYear year) {
        var staff = new HashSet<Long>();
        for (Member one : office.members) {
            for (LocalDate day = year.firstDay();
                    !day.isAfter(year.lastDay()) && !day.isAfter(office.today);
                    day = day.plusDays(1)) {
                if (one.isCounted() && works(one, day)) {
                    staff.add(one.person());
                }
            }
        }
        Set<Long> developed = people(office, year);
        developed.retainAll(staff);
        return new Tally(developed.size(), staff.size());
    }

    private static boolean works(Member one, LocalDate day) {
        return one.terms().stream()
                .anyMatch(
                        term ->
                                !(term.from() != null && day.isBefore(term.from()))
                                        && !(term.to() != null && day.isAfter(term.to())));
    }

    private static Tally m13(RandomOffice office, FiscalYear year, boolean onTime) {
        long due = 0;
        long sent = 0;
        for (Participation one : office.participations) {
            if (!in(one, office, year)) {
                continue;
            }
            LocalDate dueOn = one.course().lastDay().plusDays(RandomOffice.DAYS_DUE);
            LocalDate accepted = one.report().map(Participation.Sent::acknowledgedOn).orElse(null);
            boolean isAccepted = accepted != null && !accepted.isAfter(office.today);
            if (isAccepted || !dueOn.isAfter(office.today)) {
                due++;
                if (isAccepted && (!onTime || !one.report().get().submittedOn().isAfter(dueOn))) {
                    sent++;
                }
            }
        }
        return new Tally(sent, due);
    }

    private static Tally m24(RandomOffice office, FiscalYear year) {
        var visits = new HashSet<Long>();
        var reported = new HashSet<Long>();
        for (Participation one : office.participations) {
            if (one.course().kind() == TrainingKind.STUDY_VISIT && in(one, office, year)) {
                visits.add(one.course().id());
                LocalDate accepted =
                        one.report().map(Participation.Sent::acknowledgedOn).orElse(null);
                if (accepted != null && !accepted.isAfter(office.today)) {
                    reported.add(one.course().id());
                }
            }
        }
        return new Tally(reported.size(), visits.size());
    }
}
