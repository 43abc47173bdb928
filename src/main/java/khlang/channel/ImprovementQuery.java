package khlang.channel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.database.LikePattern;

/** A filter in the database's language. */
final class ImprovementQuery {

    private static final String FROM = " from ChannelImprovement i join i.division v";

    private static final String LINE =
            "select new khlang.channel.ImprovementLine(i.id, i.channel, i.improvedOn, i.what,"
                    + " i.doneBy, v.shortName, i.state,"
                    + " (select count(b) from ImprovementPhoto b where b.improvementId = i.id"
                    + " and b.side = :before),"
                    + " (select count(a) from ImprovementPhoto a where a.improvementId = i.id"
                    + " and a.side = :after), i.sample)";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    ImprovementQuery(ImprovementFilter filter) {
        where.append(" where i.removedAt is ").append(filter.removed() ? "not null" : "null");
        if (!filter.words().isBlank()) {
            and(
                    "i.what like :words" + LikePattern.ESCAPE,
                    "words",
                    LikePattern.containing(filter.words()));
        }
        filter.year()
                .ifPresent(
                        year -> {
                            and("i.improvedOn >= :from", "from", year.firstDay());
                            and("i.improvedOn <= :to", "to", year.lastDay());
                        });
        filter.month()
                .ifPresent(
                        month -> {
                            and("i.improvedOn >= :first", "first", month.atDay(1));
                            and("i.improvedOn <= :last", "last", month.atEndOfMonth());
                        });
        filter.channel().ifPresent(one -> and("i.channel = :channel", "channel", one));
        filter.state().ifPresent(one -> and("i.state = :state", "state", one));
        if (!filter.division().isEmpty()) {
            and("v.slug = :division", "division", filter.division());
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(i.id)" + FROM + where, Long.class))
                .getSingleResult();
    }

    List<ImprovementLine> list(EntityManager entities, int offset, int limit) {
        return with(entities.createQuery(
                        LINE + FROM + where + " order by i.improvedOn desc, i.id desc",
                        ImprovementLine.class))
                .setParameter("before", PhotoSide.BEFORE)
                .setParameter("after", PhotoSide.AFTER)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
