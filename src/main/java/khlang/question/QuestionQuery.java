package khlang.question;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.database.LikePattern;

/** A filter in the database's language, for one reader. */
final class QuestionQuery {

    private static final String LINE =
            "select new khlang.question.QuestionLine(q.id, q.title, q.state, q.audience, q.outside,"
                    + " q.askedAt, q.dueOn, q.acceptedAt, v.name,"
                    + " (select count(a) from Answer a where a.questionId = q.id))";

    /** What everybody may read: let through, and answered for them. */
    private static final String PUBLIC =
            "q.audience = khlang.library.Audience.PUBLIC and q.releasedAt is not null"
                    + " and q.state = khlang.question.QuestionState.ANSWERED"
                    + " and exists (select r.id from Answer r where r.questionId = q.id"
                    + " and r.releasedAt is not null)";

    private static final String WAITING =
            "q.state in (khlang.question.QuestionState.HELD, khlang.question.QuestionState.OPEN)";

    private final StringBuilder where =
            new StringBuilder(
                    " from Question q left join q.division v left join q.person n where ");
    private final Map<String, Object> parameters = new HashMap<>();

    /** For the public. */
    QuestionQuery(QuestionFilter filter) {
        where.append(PUBLIC);
        narrow(filter, true);
    }

    /**
     * For a colleague.
     *
     * @param moderatesAll whether they look after all questions
     * @param divisions the slugs of those that they look after
     */
    QuestionQuery(QuestionFilter filter, long person, boolean moderatesAll, Set<String> divisions) {
        where.append(
                "(q.outside = false or q.releasedAt is not null or 1 = :all"
                        + " or v.slug in :divisions)");
        parameters.put("all", moderatesAll ? 1 : 0);
        parameters.put("divisions", divisions);
        switch (filter.tab()) {
            case WAITING -> and(WAITING);
            case FOR_ME -> {
                and(
                        WAITING
                                + " and (n.id = :person or (n.id is null and (v.slug in :divisions"
                                + " or (v.id is null and 1 = :all))))");
                parameters.put("person", person);
            }
            case MINE -> {
                and("q.askedBy = :person");
                parameters.put("person", person);
            }
            case ANSWERED -> and("q.state = khlang.question.QuestionState.ANSWERED");
            case ALL -> {}
        }
        narrow(filter, false);
    }

    private void narrow(QuestionFilter filter, boolean released) {
        if (!filter.words().isEmpty()) {
            String like = " like :words" + LikePattern.ESCAPE;
            and(
                    "(q.title"
                            + like
                            + " or q.details"
                            + like
                            + " or exists (select t.id from Answer t where t.questionId = q.id"
                            + (released ? " and t.releasedAt is not null" : "")
                            + " and t.markdown"
                            + like
                            + "))");
            parameters.put("words", LikePattern.containing(filter.words()));
        }
        if (!filter.division().isEmpty()) {
            and("v.slug = :division");
            parameters.put("division", filter.division());
        }
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(q)" + where, Long.class)).getSingleResult();
    }

    /** The oldest of those that wait come first, the newest of all others. */
    List<QuestionLine> list(EntityManager entities, boolean waiting, int offset, int limit) {
        String order = waiting ? " order by q.dueOn, q.id" : " order by q.id desc";
        return with(entities.createQuery(LINE + where + order, QuestionLine.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
