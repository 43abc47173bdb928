package khlang.channel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.database.LikePattern;

/** A filter in the database's language. */
final class PublicationQuery {

    private static final String FROM =
            " from ChannelPublication p join Document d on d.id = p.documentId"
                    + " left join p.division v left join p.recordedBy n";

    private static final String LINE =
            "select new khlang.channel.PublicationLine(p.id, d.slug, d.title, p.channel,"
                    + " p.publishedOn, p.place, p.link, v.shortName, n.firstName, n.lastName,"
                    + " (select count(f) from PublicationFile f where f.publicationId = p.id),"
                    + " p.takenBackAt)";

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    PublicationQuery(PublicationFilter filter) {
        if (!filter.words().isBlank()) {
            and(
                    "(d.title like :words"
                            + LikePattern.ESCAPE
                            + " or p.place like :words"
                            + LikePattern.ESCAPE
                            + ")",
                    "words",
                    LikePattern.containing(filter.words()));
        }
        filter.year()
                .ifPresent(
                        year -> {
                            and("p.publishedOn >= :from", "from", year.firstDay());
                            and("p.publishedOn <= :to", "to", year.lastDay());
                        });
        filter.channel().ifPresent(one -> and("p.channel = :channel", "channel", one));
        if (!filter.division().isEmpty()) {
            and("v.slug = :division", "division", filter.division());
        }
        if (filter.document() != 0) {
            and("p.documentId = :document", "document", filter.document());
        }
    }

    /** That of one publication. */
    static PublicationQuery of(long id) {
        var query = new PublicationQuery(PublicationFilter.of(0));
        query.and("p.id = :id", "id", id);
        return query;
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(p.id)" + FROM + where, Long.class))
                .getSingleResult();
    }

    List<PublicationLine> list(EntityManager entities, int offset, int limit) {
        return with(entities.createQuery(
                        LINE + FROM + where + " order by p.publishedOn desc, p.id desc",
                        PublicationLine.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
