package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.contribution.KnownTopic;
import khlang.contribution.TopicOrigin;
import khlang.contribution.TopicSource;
import khlang.database.LikePattern;

/** Who knows what: the tasks for which the head has confirmed that somebody can stand in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TaskTopics implements TopicSource {

    private static final int MOST = 200;

    private static final String CONFIRMED =
            " from StandIn s join WorkTask t on t.id = s.taskId join t.division d"
                    + " where s.endedOn is null and s.level = :able and s.levelOn >= :since"
                    + " and (t.endedOn is null or t.endedOn >= :today)"
                    + " and t.owner.id <> s.person.id";

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Override
    public List<KnownTopic> topics(long person) {
        return confirmed(
                        "select t.title, d.shortName, t.id"
                                + CONFIRMED
                                + " and s.person.id = :person order by t.title, t.id",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(
                        row ->
                                new KnownTopic(
                                        TopicOrigin.TASK,
                                        (String) row[0],
                                        (String) row[1],
                                        "/tasks/" + row[2]))
                .toList();
    }

    @Override
    public Set<Long> whoKnows(String words) {
        return new HashSet<>(
                confirmed(
                                "select distinct s.person.id"
                                        + CONFIRMED
                                        + " and t.title like :words"
                                        + LikePattern.ESCAPE,
                                Long.class)
                        .setParameter("words", LikePattern.containing(words))
                        .getResultList());
    }

    private <T> TypedQuery<T> confirmed(String question, Class<T> type) {
        LocalDate today = LocalDate.now(clock);
        return entities.createQuery(question, type)
                .setParameter("able", Level.ABLE)
                .setParameter("since", today.minusDays(Ability.DAYS))
                .setParameter("today", today);
    }
}
