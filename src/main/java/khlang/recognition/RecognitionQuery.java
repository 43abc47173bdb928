package khlang.recognition;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.database.LikePattern;

/** Recognitions in one state, in the database's language. */
final class RecognitionQuery {

    private static final String FROM =
            " from Recognition r left join r.person n left join r.division d";

    private static final String LINE =
            "select new khlang.recognition.RecognitionLine(r.id, r.state, r.kind, n.title,"
                    + " n.firstName, n.lastName, d.name, r.positionName, r.reason, r.givenOn,"
                    + " r.forPublic, r.sample)";

    private final StringBuilder where = new StringBuilder(" where r.state = :state");
    private final Map<String, Object> parameters = new HashMap<>();

    RecognitionQuery(RecognitionState state) {
        parameters.put("state", state);
    }

    RecognitionQuery(RecognitionState state, RecognitionFilter filter) {
        this(state);
        if (!filter.words().isBlank()) {
            String like = " like :words" + LikePattern.ESCAPE;
            and(
                    "(concat(n.title, n.firstName, ' ', n.lastName)"
                            + like
                            + " or d.name"
                            + like
                            + " or r.reason"
                            + like
                            + ")",
                    "words",
                    LikePattern.containing(filter.words()));
        }
        filter.year()
                .ifPresent(
                        year -> {
                            and("r.givenOn >= :from", "from", year.firstDay());
                            and("r.givenOn <= :to", "to", year.lastDay());
                        });
        filter.month()
                .ifPresent(
                        month -> {
                            and("r.givenOn >= :first", "first", month.atDay(1));
                            and("r.givenOn <= :last", "last", month.atEndOfMonth());
                        });
        filter.kind().ifPresent(one -> and("r.kind = :kind", "kind", one));
        if (!filter.division().isEmpty()) {
            and("d.slug = :division", "division", filter.division());
        }
    }

    /** Only what everybody may read of. */
    RecognitionQuery forPublic(Collection<Long> nameless) {
        where.append(" and r.forPublic = true");
        if (!nameless.isEmpty()) {
            and("(n.id is null or n.id not in :nameless)", "nameless", Set.copyOf(nameless));
        }
        return this;
    }

    /** Only what somebody has got. */
    RecognitionQuery of(long person) {
        and("n.id = :person", "person", person);
        return this;
    }

    /** Only what is not the matter of somebody. */
    RecognitionQuery withoutOwn(long person) {
        and("(n.id is null or n.id <> :self)", "self", person);
        return this;
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(r.id)" + FROM + where, Long.class))
                .getSingleResult();
    }

    List<RecognitionLine> list(EntityManager entities, int offset, int limit) {
        return with(entities.createQuery(
                        LINE + FROM + where + " order by r.givenOn desc, r.id desc",
                        RecognitionLine.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
