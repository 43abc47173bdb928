package khlang.training;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.database.LikePattern;

/** A filter in the database's language. */
final class TrainingQuery {

    private static final String LINE =
            "select new khlang.training.TrainingLine(t.id, t.kind, t.course, t.organiser,"
                    + " t.firstDay, t.lastDay,"
                    + " (select count(p) from Participant p where p.trainingId = t.id),"
                    + " (select count(q) from Participant q where q.trainingId = t.id"
                    + " and q.report.state in (khlang.training.ReportState.WITH_HEAD,"
                    + " khlang.training.ReportState.WITH_CLERK,"
                    + " khlang.training.ReportState.ACKNOWLEDGED)), t.sample)"
                    + " from Training t";

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    TrainingQuery(TrainingFilter filter) {
        if (!filter.words().isBlank()) {
            and(
                    "(t.course like :words"
                            + LikePattern.ESCAPE
                            + " or t.organiser like :words"
                            + LikePattern.ESCAPE
                            + ")");
            parameters.put("words", LikePattern.containing(filter.words()));
        }
        filter.year()
                .ifPresent(
                        year -> {
                            // A study of years counts in each of them (domain, M01).
                            and(
                                    "((t.kind <> :years and t.lastDay between :from and :to)"
                                            + " or (t.kind = :years and t.firstDay <= :to"
                                            + " and t.lastDay >= :from))");
                            parameters.put("years", TrainingKind.FURTHER_STUDY);
                            parameters.put("from", year.firstDay());
                            parameters.put("to", year.lastDay());
                        });
        filter.kind()
                .ifPresent(
                        kind -> {
                            and("t.kind = :kind");
                            parameters.put("kind", kind);
                        });
        if (!filter.division().isEmpty()) {
            and(
                    "exists (select d.id from Participant d where d.trainingId = t.id"
                            + " and d.division.slug = :division)");
            parameters.put("division", filter.division());
        }
        if (filter.person() != 0) {
            and(
                    "exists (select o.id from Participant o where o.trainingId = t.id"
                            + " and o.person.id = :person)");
            parameters.put("person", filter.person());
        }
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(t) from Training t" + where, Long.class))
                .getSingleResult();
    }

    List<TrainingLine> list(EntityManager entities, int offset, int limit) {
        return with(entities.createQuery(
                        LINE + where + " order by t.lastDay desc, t.id desc", TrainingLine.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
