package khlang.sharing.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.sharing.EventKind;

/**
 * An event, as the measures see it.
 *
 * @param held whether somebody has said that it was held, or recorded who was there
 * @param division the slug of the one that held it; empty for the whole municipality
 * @param topics how many things were talked of
 * @param people who of the office were there
 * @param outsiders how many were there who are not of the office
 */
record HeldEvent(
        long id,
        EventKind kind,
        boolean held,
        String title,
        String place,
        boolean outside,
        boolean kmSharing,
        boolean kmClimate,
        LocalDate heldOn,
        String division,
        long topics,
        List<Guest> people,
        int outsiders) {

    HeldEvent {
        people = List.copyOf(people);
    }

    /** Somebody of the office who was there. */
    record Guest(long person, String name) {}

    /** Whether it was held in a year, as it is known on a day. */
    boolean countsIn(FiscalYear year, LocalDate asOf) {
        return held && FiscalYear.containing(heldOn).equals(year) && !heldOn.isAfter(asOf);
    }

    /** The line of the event in a list. */
    Entry entry() {
        Map<Facet, String> facets = facets();
        facets.put(Facet.KIND, kind.label());
        facets.put(Facet.PLACE, Side.of(outside).label());
        facets.put(Facet.MONTHLY, MonthlyMeeting.of(kind == EventKind.MONTHLY_MEETING).label());
        return new Entry("event:" + id, true, title, kind.label(), heldOn, address(), facets);
    }

    /** A line for each who was there. */
    Stream<Entry> attendances(String outsider) {
        return Stream.concat(
                people.stream().map(one -> attendance("person:" + one.person(), one.name())),
                IntStream.rangeClosed(1, outsiders)
                        .mapToObj(one -> attendance("outsider:" + one, outsider)));
    }

    private Entry attendance(String key, String name) {
        return new Entry("event:" + id + ":" + key, true, name, title, heldOn, address(), facets());
    }

    private Map<Facet, String> facets() {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.DIVISION, division);
        facets.put(Facet.MONTH, YearMonth.from(heldOn).toString());
        return facets;
    }

    private String address() {
        return "/activities/" + id;
    }
}
