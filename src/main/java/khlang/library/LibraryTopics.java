package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.contribution.KnownTopic;
import khlang.contribution.TopicOrigin;
import khlang.contribution.TopicSource;
import khlang.database.LikePattern;

/**
 * Who knows what, as published documents show it: their shelves and tags, for all who are named as
 * writers of a text that readers have seen.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LibraryTopics implements TopicSource {

    private static final int MOST = 100;

    private static final String SHOWN =
            " and r.publishedAt is not null and d.id = r.documentId"
                    + " and d.state = khlang.library.DocumentState.PUBLISHED";

    private static final String LIKE = " like :words" + LikePattern.ESCAPE;

    @PersistenceContext EntityManager entities;

    @Override
    public List<KnownTopic> topics(long person) {
        List<Object[]> rows =
                entities.createQuery(
                                "select d.slug, d.title, c.name,"
                                        + " FUNCTION('JSON_EXTRACT', n.details, '$.tags')"
                                        + " from Document d join d.category c, Revision n"
                                        + " where n.documentId = d.id"
                                        + " and n.number = d.publishedRevision"
                                        + " and d.state = khlang.library.DocumentState.PUBLISHED"
                                        + " and exists (select r.id from Revision r"
                                        + " join r.authors a where r.documentId = d.id"
                                        + " and r.publishedAt is not null and a = :person)"
                                        + " order by c.sortOrder, c.name, d.title, d.id",
                                Object[].class)
                        .setParameter("person", person)
                        .setMaxResults(MOST)
                        .getResultList();
        var topics = new ArrayList<KnownTopic>();
        for (Object[] row : rows) {
            topics.add(topic(row, (String) row[2]));
            for (String tag : DescriptionFormat.tags((String) row[3])) {
                topics.add(topic(row, tag));
            }
        }
        return topics;
    }

    private static KnownTopic topic(Object[] row, String topic) {
        return new KnownTopic(TopicOrigin.DOCUMENT, topic, (String) row[1], "/documents/" + row[0]);
    }

    @Override
    public Set<Long> whoKnows(String words) {
        return new HashSet<>(
                entities.createQuery(
                                "select distinct a from Document d join d.category c, Revision r"
                                        + " join r.authors a where (d.title"
                                        + LIKE
                                        + " or c.name"
                                        + LIKE
                                        + " or FUNCTION('JSON_EXTRACT', r.details, '$.tags')"
                                        + LIKE
                                        + ")"
                                        + SHOWN,
                                Long.class)
                        .setParameter("words", LikePattern.containing(words))
                        .getResultList());
    }
}
