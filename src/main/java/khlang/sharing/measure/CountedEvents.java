package khlang.sharing.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import khlang.sharing.EventKind;

/** Meetings and other sharing events for measures of the committee's own. */
@ApplicationScoped
@Transactional
public class CountedEvents implements CountedThings {

    private static final Sentences WORDS = new Sentences("khlang.sharing.counted");
    private static final String HELD = "events-held";
    private static final String KIND = "kind";
    private static final String SHARING = "km-sharing";
    private static final String CLIMATE = "km-climate";
    private static final String PLACE = "place";

    /** Stands for events of the whole municipality, which no division holds. */
    private static final String WHOLE = "whole";

    @Inject SharingFigures figures;
    @Inject Organization organization;

    @Override
    public List<String> keys() {
        return List.of(HELD);
    }

    @Override
    public List<CountedThing> things() {
        return List.of(
                new CountedThing(
                        HELD,
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
                        Arrays.stream(EventKind.values())
                                .map(one -> new Option(one.name(), one.label()))
                                .toList()),
                flag(SHARING),
                flag(CLIMATE),
                new Filter(
                        CountedThing.DIVISION,
                        Facet.DIVISION.label(),
                        Stream.concat(
                                        Stream.of(new Option(WHOLE, WORDS.say(WHOLE))),
                                        organization.namedDivisions().stream()
                                                .map(one -> new Option(one.slug(), one.name())))
                                .toList()),
                new Filter(
                        PLACE,
                        Facet.PLACE.label(),
                        Arrays.stream(Side.values())
                                .map(one -> new Option(one.name(), one.label()))
                                .toList()));
    }

    private static Filter flag(String key) {
        return new Filter(
                key,
                WORDS.say(key),
                List.of(
                        new Option("true", WORDS.say("yes")),
                        new Option("false", WORDS.say("no"))));
    }

    @Override
    public List<List<Entry>> entries(FiscalYear year, List<Wanted> wanted) {
        List<HeldEvent> held = figures.held(year).toList();
        return wanted.stream()
                .map(
                        one ->
                                held.stream()
                                        .filter(event -> isWanted(event, one))
                                        .map(HeldEvent::entry)
                                        .toList())
                .toList();
    }

    private static boolean isWanted(HeldEvent one, Wanted wanted) {
        return wanted.lets(KIND, one.kind().name())
                && wanted.lets(SHARING, Boolean.toString(one.kmSharing()))
                && wanted.lets(CLIMATE, Boolean.toString(one.kmClimate()))
                && wanted.lets(
                        CountedThing.DIVISION, one.division().isEmpty() ? WHOLE : one.division())
                && wanted.lets(PLACE, Side.of(one.outside()).name());
    }
}
