package khlang.sharing.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.sharing.EventKind;
import khlang.sharing.EventState;

/** Counts the measures of sharing events. */
@ApplicationScoped
@Transactional
public class SharingFigures implements Figures {

    /** All of them, in the order of their keys. */
    static final List<SharingMeasure> MEASURES =
            List.of(
                    new KnowledgeMeetings(),
                    new MiniTrainings(),
                    new ClimateActivities(),
                    new ClimateMeetings());

    private static final String EVENTS =
            "select e.id, e.kind, e.state, e.title, e.place, e.outside, e.kmSharing, e.kmClimate,"
                    + " e.heldOn, d.slug,"
                    + " (select count(t) from SharingTopic t where t.eventId = e.id),"
                    + " e.outsiders"
                    + " from SharingEvent e left join e.division d"
                    + " where e.heldOn between :first and :last order by e.heldOn, e.id";

    private static final String PEOPLE =
            "select a.eventId, n.id, n.title, n.firstName, n.lastName"
                    + " from SharingAttendee a join SharingEvent e on e.id = a.eventId"
                    + " join a.person n"
                    + " where e.heldOn between :first and :last and e.kind = :kind"
                    + " order by n.firstName, n.lastName, n.id";

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Override
    public List<String> measures() {
        return MEASURES.stream().map(SharingMeasure::key).toList();
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        SharingYear known = load(year);
        return MEASURES.stream().map(one -> one.figure(known)).toList();
    }

    /** The events that were held in a year. */
    Stream<HeldEvent> held(FiscalYear year) {
        return load(year).held();
    }

    private SharingYear load(FiscalYear year) {
        Map<Long, List<HeldEvent.Guest>> people = new HashMap<>(people(year));
        return new SharingYear(
                year,
                LocalDate.now(clock),
                entities
                        .createQuery(EVENTS, Object[].class)
                        .setParameter("first", year.firstDay())
                        .setParameter("last", year.lastDay())
                        .getResultList()
                        .stream()
                        .map(row -> event(row, people.getOrDefault((Long) row[0], List.of())))
                        .toList());
    }

    /** Who was at small trainings: no other measure counts people. */
    private Map<Long, List<HeldEvent.Guest>> people(FiscalYear year) {
        return entities
                .createQuery(PEOPLE, Object[].class)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .setParameter("kind", EventKind.MINI_TRAINING)
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(
                                        row ->
                                                new HeldEvent.Guest(
                                                        (Long) row[1],
                                                        row[2] + (String) row[3] + " " + row[4]),
                                        Collectors.toList())));
    }

    private static HeldEvent event(Object[] row, List<HeldEvent.Guest> people) {
        return new HeldEvent(
                (Long) row[0],
                (EventKind) row[1],
                row[2] == EventState.HELD,
                (String) row[3],
                (String) row[4],
                (Boolean) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                (LocalDate) row[8],
                row[9] == null ? "" : (String) row[9],
                (Long) row[10],
                people,
                (Integer) row[11]);
    }
}
