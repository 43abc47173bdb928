package khlang.training;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                    + " khlang.training.ReportState.ACKNOWLEDGED)), t.sample,"
                    + " t.recordedAt)"
                    + " from Training t";

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    TrainingQuery(TrainingFilter filter) {
        this(filter, "t.course", "t.organiser");
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

    /**
     * The filter for a list of those who take part: {@code p} of whom, {@code n} the person, {@code
     * d} the division of that time. What somebody was to learn is looked for in the objective, too.
     */
    static TrainingQuery ofPeople(TrainingFilter filter) {
        var query = new TrainingQuery(filter, "t.course", "t.organiser", "t.objective");
        if (!filter.division().isEmpty()) {
            query.and("d.slug = :division");
            query.parameters.put("division", filter.division());
        }
        if (filter.person() != 0) {
            query.and("n.id = :person");
            query.parameters.put("person", filter.person());
        }
        return query;
    }

    private TrainingQuery(TrainingFilter filter, String... texts) {
        if (!filter.words().isBlank()) {
            and(
                    Stream.of(texts)
                            .map(text -> text + " like :words" + LikePattern.ESCAPE)
                            .collect(Collectors.joining(" or ", "(", ")")));
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

    /** The conditions, beginning with {@code where}. */
    String where() {
        return where.toString();
    }

    <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
