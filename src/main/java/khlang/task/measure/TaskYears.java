package khlang.task.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.library.measure.ShownDocuments;
import khlang.task.Ability;
import khlang.task.Level;

/** Reads what the measure of a year is counted from, in a few questions however much there is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TaskYears {

    private static final String ACTIVE =
            " t.activeFrom <= :day and (t.endedOn is null or t.endedOn >= :day)";

    private static final String TASKS =
            "select t.id, t.title, t.activeFrom, t.endedOn, d.slug, o.id, t.manual"
                    + " from WorkTask t join t.division d join t.owner o where"
                    + ACTIVE
                    + " order by d.sortOrder, d.name, t.title, t.id";

    private static final String HOLDINGS =
            "select h.taskId, d.slug, o.id, h.manual, h.untilDay from EarlierHolding h"
                    + " join h.division d join h.owner o where h.untilDay >= :day"
                    + " order by h.untilDay";

    private static final String STAND_INS =
            "select s.id, s.taskId, n.id, s.beganOn, s.endedOn, n.validFrom, n.validTo"
                    + " from StandIn s join WorkTask t on t.id = s.taskId join s.person n"
                    + " where s.beganOn <= :day and (s.endedOn is null or s.endedOn >= :day) and"
                    + ACTIVE;

    /** What was said last until the day: the measure asks for nothing else. */
    private static final String SAID =
            "select e.standInId, e.level, e.saidOn from LevelEntry e"
                    + " where e.id in (select max(l.id) from LevelEntry l"
                    + " join StandIn s on s.id = l.standInId"
                    + " where l.saidOn <= :day and s.beganOn <= :day"
                    + " and (s.endedOn is null or s.endedOn >= :day) group by l.standInId)";

    private static final String TERMS =
            "select e.personId, e.validFrom, e.validTo from EarlierTerm e where e.validTo >= :day";

    @PersistenceContext EntityManager entities;
    @Inject ShownDocuments documents;
    @Inject Clock clock;

    /** A year. */
    TaskYear load(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = TaskYear.day(year, today);
        if (day.isEmpty()) {
            return new TaskYear(year, today, List.of(), Set.of());
        }
        List<KnownTask> tasks = tasks(day.get());
        Set<String> manuals =
                tasks.stream()
                        .map(one -> one.heldOn(day.get()).manual())
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toSet());
        return new TaskYear(year, today, tasks, documents.among(manuals, year));
    }

    private List<KnownTask> tasks(LocalDate day) {
        Map<Long, List<KnownTask.Holding>> earlier = new HashMap<>();
        on(day, HOLDINGS)
                .getResultList()
                .forEach(row -> list(earlier, row[0]).add(holding(row, 1, (LocalDate) row[4])));
        Map<Long, List<KnownTask.Substitute>> substitutes = substitutes(day);
        var tasks = new ArrayList<KnownTask>();
        for (Object[] row : on(day, TASKS).getResultList()) {
            List<KnownTask.Holding> holdings = list(earlier, row[0]);
            holdings.add(holding(row, 4, null));
            tasks.add(
                    new KnownTask(
                            (Long) row[0],
                            (String) row[1],
                            (LocalDate) row[2],
                            (LocalDate) row[3],
                            holdings,
                            list(substitutes, row[0])));
        }
        return tasks;
    }

    private static KnownTask.Holding holding(Object[] row, int at, LocalDate until) {
        return new KnownTask.Holding(
                (String) row[at],
                (Long) row[at + 1],
                row[at + 2] == null ? "" : (String) row[at + 2],
                until);
    }

    private Map<Long, List<KnownTask.Substitute>> substitutes(LocalDate day) {
        Map<Long, List<Ability>> said = new HashMap<>();
        on(day, SAID)
                .getResultList()
                .forEach(
                        row ->
                                list(said, row[0])
                                        .add(new Ability((Level) row[1], (LocalDate) row[2])));
        Map<Long, List<KnownTask.Term>> terms = new HashMap<>();
        on(day, TERMS)
                .getResultList()
                .forEach(
                        row ->
                                list(terms, row[0])
                                        .add(
                                                new KnownTask.Term(
                                                        (LocalDate) row[1], (LocalDate) row[2])));
        Map<Long, List<KnownTask.Substitute>> byTask = new HashMap<>();
        for (Object[] row : on(day, STAND_INS).getResultList()) {
            var worked = new ArrayList<>(terms.getOrDefault((Long) row[2], List.of()));
            worked.add(new KnownTask.Term((LocalDate) row[5], (LocalDate) row[6]));
            list(byTask, row[1])
                    .add(
                            new KnownTask.Substitute(
                                    (Long) row[2],
                                    (LocalDate) row[3],
                                    (LocalDate) row[4],
                                    worked,
                                    list(said, row[0])));
        }
        return byTask;
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, Object key) {
        return lists.computeIfAbsent((Long) key, none -> new ArrayList<>());
    }

    private TypedQuery<Object[]> on(LocalDate day, String question) {
        return entities.createQuery(question, Object[].class).setParameter("day", day);
    }
}
