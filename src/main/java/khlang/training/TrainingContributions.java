package khlang.training;

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
 * Reports that were sent in, for everybody who shares them, by the day of the first sending and the
 * division of that time; while one is sent back for changes it does not count. And what people have
 * learnt in trainings that are over.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TrainingContributions implements ContributionSource, TopicSource {

    private static final int MOST = 100;

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Override
    public List<Contribution> in(ContributionSpan span) {
        TypedQuery<Object[]> question =
                entities.createQuery(
                        "select r.id, p.person.id, d.slug, r.submittedOn, t.course, t.id, r.state"
                                + " from Participant p join p.report r"
                                + " join Training t on t.id = p.trainingId"
                                + " left join p.division d"
                                + " where r.submittedOn between :first and :last"
                                + " and r.state not in (khlang.training.ReportState.DRAFT,"
                                + " khlang.training.ReportState.RETURNED)"
                                + (span.person() == 0 ? "" : " and p.person.id = :person")
                                + " order by r.submittedOn, r.id, p.id",
                        Object[].class);
        if (span.person() != 0) {
            question.setParameter("person", span.person());
        }
        return question.setParameter("first", span.first())
                .setParameter("last", span.last())
                .getResultStream()
                .map(TrainingContributions::report)
                .toList();
    }

    /** All staff may open it when the mayor has taken note; until then they see the training. */
    private static Contribution report(Object[] row) {
        String training = "/training/" + row[5];
        return new Contribution(
                "report:" + row[0],
                (Long) row[1],
                row[2] == null ? "" : (String) row[2],
                ContributionKind.REPORT,
                (LocalDate) row[3],
                (String) row[4],
                row[6] == ReportState.ACKNOWLEDGED ? training + "/reports/" + row[0] : training);
    }

    @Override
    public List<KnownTopic> topics(long person) {
        return entities.createQuery(
                        "select t.course, t.kind, t.organiser, t.id from Participant p"
                                + " join Training t on t.id = p.trainingId"
                                + " where p.person.id = :person and t.lastDay <= :today"
                                + " order by t.lastDay desc, t.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .map(
                        row ->
                                new KnownTopic(
                                        TopicOrigin.TRAINING,
                                        (String) row[0],
                                        ((TrainingKind) row[1]).label() + " · " + row[2],
                                        "/training/" + row[3]))
                .toList();
    }

    @Override
    public Set<Long> whoKnows(String words) {
        return new HashSet<>(
                entities.createQuery(
                                "select distinct p.person.id from Participant p"
                                        + " join Training t on t.id = p.trainingId"
                                        + " where t.lastDay <= :today and t.course like :words"
                                        + LikePattern.ESCAPE,
                                Long.class)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("words", LikePattern.containing(words))
                        .getResultList());
    }
}
