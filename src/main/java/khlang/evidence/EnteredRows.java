package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;

/** Reads and writes the rows behind typed-in values; it asks nobody's rights. */
@ApplicationScoped
@Transactional
class EnteredRows {

    private static final String VALUES =
            "select v from EnteredValue v left join fetch v.division d"
                    + " where v.fiscalYear = :year";

    @PersistenceContext EntityManager entities;

    /**
     * All of a year but those whose measures no row counts any more, the whole office first, then
     * the divisions in their order.
     */
    List<EnteredWithNumbers> of(FiscalYear year) {
        List<EnteredValue> values =
                entities.createQuery(
                                VALUES
                                        + " and v.setAside = false order by v.measure, d.sortOrder, d.name, v.id",
                                EnteredValue.class)
                        .setParameter("year", year.buddhistYear())
                        .getResultList();
        if (values.isEmpty()) {
            return List.of();
        }
        Map<Long, List<EnteredNumber>> numbers =
                entities.createQuery(
                                "select n from EnteredNumber n where n.valueId in (select v.id"
                                        + " from EnteredValue v where v.fiscalYear = :year)"
                                        + " order by n.position",
                                EnteredNumber.class)
                        .setParameter("year", year.buddhistYear())
                        .getResultStream()
                        .collect(Collectors.groupingBy(EnteredNumber::value));
        return values.stream()
                .map(one -> with(one, numbers.getOrDefault(one.id(), List.of())))
                .toList();
    }

    Optional<EnteredWithNumbers> find(FiscalYear year, String measure, EnteredPlace place) {
        return entities.createQuery(
                        VALUES + " and v.measure = :measure and v.place = :place",
                        EnteredValue.class)
                .setParameter("year", year.buddhistYear())
                .setParameter("measure", measure)
                .setParameter("place", place.slug())
                .getResultStream()
                .findAny()
                .map(one -> with(one, numbers(one)));
    }

    private static EnteredWithNumbers with(EnteredValue value, List<EnteredNumber> numbers) {
        return new EnteredWithNumbers(value, numbers.stream().map(EnteredNumber::amount).toList());
    }

    private List<EnteredNumber> numbers(EnteredValue value) {
        return entities.createQuery(
                        "select n from EnteredNumber n where n.valueId = :value order by n.position",
                        EnteredNumber.class)
                .setParameter("value", value.id())
                .getResultList();
    }

    /** Puts these numbers in the place of those that are there. */
    void store(EnteredValue value, List<EnteredAmount> amounts) {
        numbers(value).forEach(entities::remove);
        entities.flush();
        for (int i = 0; i < amounts.size(); i++) {
            entities.persist(new EnteredNumber(value.id(), i, amounts.get(i)));
        }
        entities.flush();
    }

    /** Throws a value away. */
    void remove(EnteredValue value) {
        numbers(value).forEach(entities::remove);
        entities.flush(); // they hold on to it
        entities.remove(value);
        entities.flush();
    }

    /**
     * Whether something is typed in for the whole office where a division is asked for, or the
     * other way round: both together would count twice.
     */
    boolean isOtherwise(FiscalYear year, String measure, EnteredPlace place) {
        return entities.createQuery(
                                "select count(v) from EnteredValue v where v.fiscalYear = :year"
                                        + " and v.measure = :measure and v.division is "
                                        + (place.isWhole() ? "not null" : "null"),
                                Long.class)
                        .setParameter("year", year.buddhistYear())
                        .setParameter("measure", measure)
                        .getSingleResult()
                > 0;
    }

    /** The measures of a year of which the committee wants what was typed in. */
    Set<String> chosen(FiscalYear year) {
        return choices(year).stream().map(EnteredChoice::measure).collect(Collectors.toSet());
    }

    /** The committee's words for a year. */
    List<EnteredChoice> choices(FiscalYear year) {
        return entities.createQuery(
                        "select c from EnteredChoice c where c.fiscalYear = :year",
                        EnteredChoice.class)
                .setParameter("year", year.buddhistYear())
                .getResultList();
    }
}
