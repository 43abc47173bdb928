package khlang.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.library.DocumentKind;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;

/** What waits for the one who asks, and what of theirs waits for others. */
@ApplicationScoped
@Transactional
public class ReviewQueue {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final String FROM =
            " from Review r join Document d on d.id = r.documentId join d.division v"
                    + " left join Person p on p.id = r.handedInBy";
    private static final String ALIVE =
            " where d.state not in (khlang.library.DocumentState.TRASHED,"
                    + " khlang.library.DocumentState.ERASED)";
    private static final String ITEMS =
            "select r.id, d.slug, t.title, d.kind, v.shortName, r.revision, d.publishedRevision, p,"
                    + " r.handedInAt, r.decision, r.reason, r.version"
                    + FROM
                    + " join Revision t on t.documentId = d.id and t.number = r.revision"
                    + ALIVE;

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject CurrentReader reader;

    /** How many texts wait for the decision of the one who asks; their own are not among them. */
    public long count() {
        return waiting("select count(r)" + FROM + ALIVE, Long.class, "").getSingleResult();
    }

    /**
     * A page of what waits for the one who asks, the oldest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<ReviewItem> waiting(int offset, int size) {
        return waiting(ITEMS, Object[].class, " order by r.handedInAt, r.id")
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList()
                .stream()
                .map(ReviewQueue::item)
                .toList();
    }

    private <T> TypedQuery<T> waiting(String what, Class<T> type, String order) {
        boolean everywhere = rights.allows(Right.PUBLISH);
        Set<String> divisions = reader.actor().divisions(Role.HEAD);
        String scope = everywhere ? "" : " and v.slug in :divisions";
        TypedQuery<T> query =
                entities.createQuery(
                        what
                                + " and r.decision is null and (r.handedInBy is null"
                                + " or r.handedInBy <> :person)"
                                + scope
                                + order,
                        type);
        query.setParameter("person", reader.actor().person());
        if (!everywhere) {
            query.setParameter("divisions", divisions.isEmpty() ? Set.of("") : divisions);
        }
        return query;
    }

    /** What the one who asks has handed in, the newest first; at most so many. */
    public List<ReviewItem> mine(int size) {
        return entities
                .createQuery(
                        ITEMS + " and r.handedInBy = :person order by r.id desc", Object[].class)
                .setParameter("person", reader.actor().person())
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList()
                .stream()
                .map(ReviewQueue::item)
                .toList();
    }

    private static ReviewItem item(Object[] row) {
        var person = (khlang.organization.Person) row[7];
        return new ReviewItem(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (DocumentKind) row[3],
                (String) row[4],
                (Integer) row[5],
                row[6] == null ? 0 : (Integer) row[6],
                person == null ? "" : person.fullName(),
                (Instant) row[8],
                Optional.ofNullable((ReviewDecision) row[9]),
                (String) row[10],
                (Long) row[11]);
    }
}
