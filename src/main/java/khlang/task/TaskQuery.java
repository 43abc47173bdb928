package khlang.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.database.LikePattern;

/** A filter in the database's language: the tasks, and those who stand in for them. */
final class TaskQuery {

    private static final String NAME = "concat(%1$s.title, %1$s.firstName, ' ', %1$s.lastName)";

    private static final String TASKS =
            "select t.id, t.title, d.slug, d.shortName, o.id, "
                    + NAME.formatted("o")
                    + ", o.validFrom, o.validTo, t.manual, t.frequency, t.months, t.activeFrom,"
                    + " t.endedOn, t.sample"
                    + " from WorkTask t join t.division d join t.owner o";

    private static final String STAND_INS =
            "select s.taskId, s.id, s.version, n.id, "
                    + NAME.formatted("n")
                    + ", n.validFrom, n.validTo, s.level, s.levelOn"
                    + " from StandIn s join WorkTask t on t.id = s.taskId"
                    + " join s.person n join t.division d join t.owner o";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    TaskQuery(TaskFilter filter) {
        where.append(
                filter.ended()
                        ? " where t.endedOn < :day"
                        : " where t.activeFrom <= :day and (t.endedOn is null or t.endedOn >= :day)");
        parameters.put("day", filter.day());
        if (!filter.words().isBlank()) {
            and(
                    "(t.title like :words"
                            + LikePattern.ESCAPE
                            + " or "
                            + NAME.formatted("o")
                            + " like :words"
                            + LikePattern.ESCAPE
                            + ")");
            parameters.put("words", LikePattern.containing(filter.words()));
        }
        if (!filter.division().isEmpty()) {
            and("d.slug = :division");
            parameters.put("division", filter.division());
        }
        filter.frequency()
                .ifPresent(
                        one -> {
                            and("t.frequency = :frequency");
                            parameters.put("frequency", one);
                        });
        if (filter.owner() != 0) {
            and("o.id = :owner");
            parameters.put("owner", filter.owner());
        }
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    /** By division, then title. */
    List<Object[]> tasks(EntityManager entities, int most) {
        return with(entities.createQuery(
                        TASKS + where + " order by d.sortOrder, d.name, t.title, t.id",
                        Object[].class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those who stand in for them now, by first name, with the keys of the tasks. */
    Map<Long, List<Standby>> standIns(EntityManager entities) {
        Map<Long, List<Standby>> byTask = new HashMap<>();
        with(entities.createQuery(
                        STAND_INS
                                + where
                                + " and s.endedOn is null"
                                + " order by n.firstName, n.lastName, n.id",
                        Object[].class))
                .getResultList()
                .forEach(
                        row ->
                                byTask.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                                        .add(standby(row)));
        return byTask;
    }

    private static Standby standby(Object[] row) {
        return new Standby(
                (Long) row[1],
                (Long) row[2],
                person(row, 3),
                new Ability((Level) row[7], (LocalDate) row[8]));
    }

    /** The key, the name, the first and the last day, which stand beside each other. */
    static TaskPerson person(Object[] row, int at) {
        return new TaskPerson(
                (Long) row[at],
                (String) row[at + 1],
                (LocalDate) row[at + 2],
                (LocalDate) row[at + 3]);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
