package khlang.sharing;

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
import khlang.contribution.Contribution;
import khlang.contribution.ContributionKind;
import khlang.contribution.ContributionSource;
import khlang.contribution.ContributionSpan;
import khlang.contribution.KnownTopic;
import khlang.contribution.TopicOrigin;
import khlang.contribution.TopicSource;
import khlang.database.LikePattern;

/**
 * Who has passed knowledge on at which events: colleagues who spoke at one that was held and is for
 * sharing knowledge, or is a training of our own. An event counts once for each of them, however
 * many topics they had, by the day on which it was held and for the division that held it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SharingContributions implements ContributionSource, TopicSource {

    private static final int MOST = 100;

    private static final String SPOKEN =
            " from SharingTopic t join t.speaker p join SharingEvent e on e.id = t.eventId"
                    + " left join e.division d"
                    + " where e.state = khlang.sharing.EventState.HELD and e.heldOn <= :today"
                    + " and (e.kmSharing = true"
                    + " or e.kind = khlang.sharing.EventKind.MINI_TRAINING)";

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Override
    public List<Contribution> in(ContributionSpan span) {
        TypedQuery<Object[]> question =
                ask(
                        "select distinct e.id, p.id, d.slug, e.heldOn, e.title"
                                + SPOKEN
                                + " and e.heldOn between :first and :last"
                                + (span.person() == 0 ? "" : " and p.id = :person")
                                + " order by e.heldOn, e.id, p.id",
                        Object[].class);
        if (span.person() != 0) {
            question.setParameter("person", span.person());
        }
        return question.setParameter("first", span.first())
                .setParameter("last", span.last())
                .getResultStream()
                .map(SharingContributions::session)
                .toList();
    }

    private static Contribution session(Object[] row) {
        return new Contribution(
                "session:" + row[0],
                (Long) row[1],
                row[2] == null ? "" : (String) row[2],
                ContributionKind.SESSION,
                (LocalDate) row[3],
                (String) row[4],
                address(row[0]));
    }

    private static String address(Object event) {
        return "/activities/" + event;
    }

    @Override
    public List<KnownTopic> topics(long person) {
        return ask(
                        "select t.title, e.title, e.id"
                                + SPOKEN
                                + " and p.id = :person order by e.heldOn desc, t.number, t.id",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(
                        row ->
                                new KnownTopic(
                                        TopicOrigin.SESSION,
                                        (String) row[0],
                                        (String) row[1],
                                        address(row[2])))
                .toList();
    }

    @Override
    public Set<Long> whoKnows(String words) {
        return new HashSet<>(
                ask(
                                "select distinct p.id"
                                        + SPOKEN
                                        + " and t.title like :words"
                                        + LikePattern.ESCAPE,
                                Long.class)
                        .setParameter("words", LikePattern.containing(words))
                        .getResultList());
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type) {
        return entities.createQuery(question, type).setParameter("today", LocalDate.now(clock));
    }
}
