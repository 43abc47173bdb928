package khlang.training.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.figures.CountedThing;
import khlang.figures.CountedThing.Filter;
import khlang.figures.CountedThing.Option;
import khlang.figures.CountedThings;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Provenance;
import khlang.language.Sentences;
import khlang.organization.Organization;
import khlang.training.TrainingKind;

/** Trainings for measures of the committee's own: each once, however many took part. */
@ApplicationScoped
@Transactional
public class CountedTrainings implements CountedThings {

    private static final Sentences WORDS = new Sentences("khlang.training.counted");
    private static final String ENDED = "trainings-ended";
    private static final String KIND = "kind";
    private static final String PLACE = "place";

    @Inject TrainingYears years;
    @Inject Organization organization;

    @Override
    public List<String> keys() {
        return List.of(ENDED);
    }

    @Override
    public List<CountedThing> things() {
        return List.of(
                new CountedThing(
                        ENDED,
                        WORDS.say("name"),
                        WORDS.say("unit"),
                        WORDS.say("rule"),
                        WORDS.say("evidence"),
                        Provenance.RECORDS,
                        filters()));
    }

    private List<Filter> filters() {
        return List.of(
                new Filter(
                        KIND,
                        Facet.KIND.label(),
                        Arrays.stream(TrainingKind.values())
                                .map(one -> new Option(one.name(), one.label()))
                                .toList()),
                new Filter(
                        PLACE,
                        Facet.PLACE.label(),
                        Arrays.stream(Place.values())
                                .map(one -> new Option(one.name(), one.label()))
                                .toList()),
                new Filter(
                        CountedThing.DIVISION,
                        WORDS.say("division"),
                        organization.namedDivisions().stream()
                                .map(one -> new Option(one.slug(), one.name()))
                                .toList()));
    }

    @Override
    public List<List<Entry>> entries(FiscalYear year, List<Wanted> wanted) {
        TrainingYear known = years.load(year, Set.of(Source.PARTICIPATIONS));
        List<Participation> ended =
                known.participations().stream()
                        .filter(one -> one.course().endsIn(year))
                        .filter(one -> !one.course().lastDay().isAfter(known.today()))
                        .toList();
        return wanted.stream()
                .map(
                        one ->
                                ended.stream()
                                        .filter(part -> isWanted(part, one))
                                        .map(CountedTrainings::entry)
                                        .toList())
                .toList();
    }

    private static boolean isWanted(Participation one, Wanted wanted) {
        return wanted.lets(KIND, one.course().kind().name())
                && wanted.lets(PLACE, Place.of(one.course().outside()).name())
                && wanted.lets(CountedThing.DIVISION, one.division());
    }

    /** Named by the training; who took part stands beside it. */
    private static Entry entry(Participation one) {
        Participation.Course course = one.course();
        return new Entry(
                "training:" + course.id(),
                true,
                course.name(),
                one.name(),
                course.lastDay(),
                course.address(),
                Map.of(
                        Facet.DIVISION,
                        one.division(),
                        Facet.KIND,
                        course.kind().label(),
                        Facet.PLACE,
                        Place.of(course.outside()).label(),
                        Facet.MONTH,
                        YearMonth.from(course.lastDay()).toString()));
    }
}
