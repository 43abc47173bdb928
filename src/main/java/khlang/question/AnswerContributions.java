package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.calendar.BangkokClock;
import khlang.contribution.Contribution;
import khlang.contribution.ContributionKind;
import khlang.contribution.ContributionSource;
import khlang.contribution.ContributionSpan;
import khlang.contribution.KnownTopic;
import khlang.contribution.TopicOrigin;
import khlang.contribution.TopicSource;
import khlang.database.LikePattern;

/**
 * Who has answered which questions, by the day on which the answer was written and the division
 * that was asked. Answers to one's own question are none; those to a question that only moderators
 * know of count as soon as it is let through, and those to one that was declined or was the same as
 * another never.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnswerContributions implements ContributionSource, TopicSource {

    private static final int MOST = 100;

    private static final String ANSWERED =
            " from Answer a join a.person p join Question q on q.id = a.questionId"
                    + " left join q.division d"
                    + " where q.state = khlang.question.QuestionState.ANSWERED"
                    + " and (q.outside = false or q.releasedAt is not null)"
                    + " and (q.askedBy is null or q.askedBy <> p.id)";

    @PersistenceContext EntityManager entities;

    @Override
    public List<Contribution> in(ContributionSpan span) {
        TypedQuery<Object[]> question =
                entities.createQuery(
                        "select a.id, p.id, d.slug, a.writtenAt, q.title, q.id"
                                + ANSWERED
                                + " and a.writtenAt >= :from and a.writtenAt < :until"
                                + (span.person() == 0 ? "" : " and p.id = :person")
                                + " order by a.writtenAt, a.id",
                        Object[].class);
        if (span.person() != 0) {
            question.setParameter("person", span.person());
        }
        return question.setParameter("from", BangkokClock.startOf(span.first()))
                .setParameter("until", BangkokClock.startOf(span.last().plusDays(1)))
                .getResultStream()
                .map(AnswerContributions::answer)
                .toList();
    }

    private static Contribution answer(Object[] row) {
        return new Contribution(
                "answer:" + row[0],
                (Long) row[1],
                row[2] == null ? "" : (String) row[2],
                ContributionKind.ANSWER,
                LocalDate.ofInstant((Instant) row[3], BangkokClock.ZONE),
                (String) row[4],
                "/questions/" + row[5]);
    }

    @Override
    public List<KnownTopic> topics(long person) {
        return entities.createQuery(
                        "select q.title, d.name, q.id, max(a.id)"
                                + ANSWERED
                                + " and p.id = :person group by q.id, q.title, d.name"
                                + " order by max(a.id) desc",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(
                        row ->
                                new KnownTopic(
                                        TopicOrigin.ANSWER,
                                        (String) row[0],
                                        row[1] == null ? "" : (String) row[1],
                                        "/questions/" + row[2]))
                .toList();
    }

    @Override
    public Set<Long> whoKnows(String words) {
        return new HashSet<>(
                entities.createQuery(
                                "select distinct p.id"
                                        + ANSWERED
                                        + " and q.title like :words"
                                        + LikePattern.ESCAPE,
                                Long.class)
                        .setParameter("words", LikePattern.containing(words))
                        .getResultList());
    }
}
