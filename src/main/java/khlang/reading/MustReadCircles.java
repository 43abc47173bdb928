package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.organization.Committee;
import khlang.organization.Committees;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.StaffType;
import khlang.organization.StaffTypes;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** Whom the one who asks may ask to read: heads those of their division, others everybody. */
@ApplicationScoped
@Transactional
public class MustReadCircles {

    @Inject Organization organization;
    @Inject StaffTypes staffTypes;
    @Inject Committees committees;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Some people who can be asked.
     *
     * @param key what a form sends
     */
    public record Offer(String key, String name) {}

    private record Known(String name, MustRead.Askings askings) {}

    /** All of them, in the order in which people look for them. */
    public List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        known().forEach((key, one) -> offers.add(new Offer(key, one.name())));
        return offers;
    }

    /** The one that a form has sent; empty for anybody whom the one who asks may not ask. */
    Optional<MustRead.Askings> chosen(String key) {
        return Optional.ofNullable(known().get(key)).map(Known::askings);
    }

    private Map<String, Known> known() {
        boolean all = rights.allows(Right.ASK_READING);
        var known = new LinkedHashMap<String, Known>();
        if (all) {
            known.put("all", new Known(ReadingCircle.ALL.label(), MustRead.Askings.ALL));
        }
        LocalDate today = LocalDate.now(clock);
        for (Division one : organization.namedDivisions()) {
            if (one.existsOn(today) && rights.allows(Right.ASK_READING, Subject.of(one.slug()))) {
                known.put(
                        "division:" + one.slug(),
                        new Known(
                                one.name(),
                                new MustRead.Askings(ReadingCircle.DIVISION, one, null, null)));
            }
        }
        if (all) {
            staffTypes.all().stream()
                    .filter(one -> !one.isRetired())
                    .forEach(one -> add(known, one));
            sitting(today).forEach((slug, name) -> add(known, slug, name));
        }
        return known;
    }

    private static void add(Map<String, Known> known, StaffType one) {
        known.put(
                "staff-type:" + one.slug(),
                new Known(
                        one.name(),
                        new MustRead.Askings(ReadingCircle.STAFF_TYPE, null, one, null)));
    }

    private static void add(Map<String, Known> known, String slug, String name) {
        known.put(
                "committee:" + slug,
                new Known(name, new MustRead.Askings(ReadingCircle.COMMITTEE, null, null, slug)));
    }

    /** The names of the committees that have been appointed, by their slugs. */
    Map<String, String> sitting(LocalDate today) {
        int year = FiscalYear.containing(today).buddhistYear();
        Map<String, String> names = new LinkedHashMap<>();
        for (Committee one : committees.all()) { // the latest year first
            if (one.fiscalYear() <= year) {
                names.putIfAbsent(one.slug(), one.name());
            }
        }
        return names;
    }

    /** What those whom something asks are called. */
    public String name(MustRead must) {
        return names(List.of(must)).getFirst();
    }

    /** The same of several, in their order. */
    public List<String> names(List<MustRead> musts) {
        Map<String, String> sitting =
                musts.stream().anyMatch(one -> one.committee().isPresent())
                        ? sitting(LocalDate.now(clock))
                        : Map.of();
        return musts.stream().map(one -> name(one, sitting)).toList();
    }

    private static String name(MustRead must, Map<String, String> sitting) {
        return must.division()
                .map(Division::name)
                .or(() -> must.staffType().map(StaffType::name))
                .or(() -> must.committee().map(slug -> sitting.getOrDefault(slug, slug)))
                .orElseGet(() -> must.circle().label());
    }
}
