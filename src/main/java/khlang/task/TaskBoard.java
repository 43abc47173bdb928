package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** The tasks with everybody who stands in, in three questions however many there are. */
@ApplicationScoped
@Transactional
public class TaskBoard {

    /** No list has more tasks. */
    public static final int MOST = 2_000;

    private static final int MOST_READERS = 50;

    /** What a head could confirm again, of all divisions: {@code d} the division. */
    static final String ENDING =
            " from StandIn s join WorkTask t on t.id = s.taskId"
                    + " join s.person n join t.division d join t.owner o"
                    + " where s.endedOn is null and s.level = :able and s.levelOn < :before"
                    + " and t.activeFrom <= :day and (t.endedOn is null or t.endedOn >= :day)"
                    + " and (n.validFrom is null or n.validFrom <= :day)"
                    + " and (n.validTo is null or n.validTo >= :day)"
                    + " and n.id <> o.id";

    private static final String WORKING =
            "select n.id from Person n where n.id in :keys"
                    + " and (n.validFrom is null or n.validFrom <= :day)"
                    + " and (n.validTo is null or n.validTo >= :day)";

    @PersistenceContext EntityManager entities;
    @Inject NamedDocuments documents;
    @Inject Instance<ManualReaders> readers;
    @Inject WorkTasks tasks;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** All that a filter lets through, by division and title; no more than {@link #MOST}. */
    public List<TaskRow> rows(TaskFilter filter) {
        rights.require(Right.READ_STAFF);
        var query = new TaskQuery(filter);
        List<Object[]> rows = query.tasks(entities, MOST);
        Map<Long, List<Standby>> standIns = query.standIns(entities);
        Set<String> manuals =
                rows.stream()
                        .map(row -> (String) row[8])
                        .filter(one -> one != null)
                        .collect(Collectors.toSet());
        Map<String, NamedDocument> known = documents.among(manuals);
        Map<String, Set<Long>> read = readersHere(manuals, filter.day());
        return rows.stream().map(row -> row(row, filter.day(), standIns, known, read)).toList();
    }

    private static TaskRow row(
            Object[] row,
            LocalDate day,
            Map<Long, List<Standby>> standIns,
            Map<String, NamedDocument> known,
            Map<String, Set<Long>> read) {
        String manual = row[8] == null ? "" : (String) row[8];
        return new TaskRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                TaskQuery.person(row, 4),
                manual,
                Optional.ofNullable(known.get(manual)),
                (Frequency) row[9],
                new Months((Integer) row[10]),
                (LocalDate) row[12],
                (Boolean) row[13],
                standIns.getOrDefault((Long) row[0], List.of()),
                read.getOrDefault(manual, Set.of()),
                day);
    }

    /**
     * One of them, whether it has ended or not.
     *
     * @param standIns all who stand in for it now
     */
    public TaskRow row(WorkTask task, List<StandIn> standIns) {
        rights.require(Right.READ_STAFF);
        TaskDetails details = task.details();
        LocalDate today = LocalDate.now(clock);
        Set<String> manual = task.manual().stream().collect(Collectors.toSet());
        return new TaskRow(
                task.id(),
                details.title(),
                details.division().slug(),
                details.division().shortName(),
                TaskPerson.of(details.owner()),
                details.manual(),
                Optional.ofNullable(documents.among(manual).get(details.manual())),
                details.frequency(),
                details.months(),
                task.endedOn().orElse(null),
                task.isSample(),
                standIns.stream().map(Standby::of).toList(),
                readersHere(manual, today).getOrDefault(details.manual(), Set.of()),
                today);
    }

    /** {@link TaskRow#otherReaders}, by first name, at most 50 of them. */
    public List<TaskPerson> otherReaders(TaskRow row) {
        Set<Long> others = row.otherReaders();
        return others.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select n.id, concat(n.title, n.firstName, ' ', n.lastName),"
                                        + " n.validFrom, n.validTo from Person n"
                                        + " where n.id in :keys"
                                        + " order by n.firstName, n.lastName, n.id",
                                Object[].class)
                        .setParameter("keys", others)
                        .setMaxResults(MOST_READERS)
                        .getResultList()
                        .stream()
                        .map(person -> TaskQuery.person(person, 0))
                        .toList();
    }

    /** Those of {@link #readersOf} who work here on a day: who has left does no task any more. */
    private Map<String, Set<Long>> readersHere(Collection<String> manuals, LocalDate day) {
        Map<String, Set<Long>> all = readersOf(manuals);
        Set<Long> keys = all.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            Set<Long> here =
                    Set.copyOf(
                            entities.createQuery(WORKING, Long.class)
                                    .setParameter("keys", keys)
                                    .setParameter("day", day)
                                    .getResultList());
            all.values().forEach(people -> people.retainAll(here));
        }
        return all;
    }

    /**
     * Who has acknowledged manuals, as the rooms say that keep it; nobody where there is none.
     *
     * @param manuals names in addresses
     */
    Map<String, Set<Long>> readersOf(Collection<String> manuals) {
        Map<String, Set<Long>> all = new HashMap<>();
        if (!manuals.isEmpty()) {
            Set<String> asked = Set.copyOf(manuals);
            readers.forEach(
                    source ->
                            source.readersOf(asked)
                                    .forEach(
                                            (slug, people) ->
                                                    all.computeIfAbsent(
                                                                    slug, none -> new HashSet<>())
                                                            .addAll(people)));
        }
        return all;
    }

    /**
     * How many confirmations have lapsed or lapse soon that the one who asks could give again, as
     * head of a division; nobody confirms themselves. 0 for others.
     */
    public long countToConfirm(LocalDate today) {
        Set<String> divisions = tasks.confirmedDivisions();
        return divisions.isEmpty()
                ? 0
                : ending(
                                entities.createQuery(
                                        "select count(s)"
                                                + ENDING
                                                + " and n.id <> :self and d.slug in :divisions",
                                        Long.class),
                                today)
                        .setParameter("self", reader.actor().person())
                        .setParameter("divisions", divisions)
                        .getSingleResult();
    }

    /** Fills in of {@link #ENDING} what is the same for everybody. */
    static <T> TypedQuery<T> ending(TypedQuery<T> query, LocalDate today) {
        return query.setParameter("able", Level.ABLE)
                .setParameter("day", today)
                .setParameter("before", today.plusDays(TaskRow.DAYS_AHEAD).minusDays(Ability.DAYS));
    }
}
