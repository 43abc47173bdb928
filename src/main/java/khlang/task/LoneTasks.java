package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the tasks that nobody but their main holder can do, as {@link TaskRow#isForOneOnly}. */
@ApplicationScoped
@Transactional
public class LoneTasks {

    private static final String LONE =
            " from WorkTask t join t.division d join t.owner o"
                    + " where t.activeFrom <= :day and (t.endedOn is null or t.endedOn >= :day)"
                    + " and not exists (select s.id from StandIn s join s.person n"
                    + " where s.taskId = t.id and s.endedOn is null and n.id <> o.id"
                    + " and s.level = :able and s.levelOn >= :holding"
                    + " and (n.validFrom is null or n.validFrom <= :day)"
                    + " and (n.validTo is null or n.validTo >= :day))";

    @PersistenceContext EntityManager entities;
    @Inject WorkTasks tasks;
    @Inject Clock clock;

    /** How many there are in the divisions of which the one who asks is the head; 0 for others. */
    public long countOwn() {
        Set<String> divisions = tasks.confirmedDivisions();
        return divisions.isEmpty()
                ? 0
                : today(
                                entities.createQuery(
                                        "select count(t)" + LONE + " and d.slug in :divisions",
                                        Long.class))
                        .setParameter("divisions", divisions)
                        .getSingleResult();
    }

    /** How many there are, by the slugs of the divisions that have some. */
    Map<String, Long> byDivision() {
        return today(
                        entities.createQuery(
                                "select d.slug, count(t)" + LONE + " group by d.slug",
                                Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private <T> TypedQuery<T> today(TypedQuery<T> query) {
        LocalDate today = LocalDate.now(clock);
        return query.setParameter("day", today)
                .setParameter("able", Level.ABLE)
                .setParameter("holding", today.minusDays(Ability.DAYS));
    }
}
