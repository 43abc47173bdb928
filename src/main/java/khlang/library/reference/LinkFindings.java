package khlang.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.database.InstantColumn;

/**
 * Finds out which links lead nowhere and to which documents nothing leads, whenever a document
 * changes, so that nobody waits for it who asks.
 *
 * <p>It reads without locks, so as never to hold up who publishes. Two who change both ends of a
 * link in the same moment do not see each other; {@link ReferenceRounds} looks again after them.
 */
@ApplicationScoped
@Transactional
class LinkFindings {

    /** Documents that are named as related are shown to those who may read them: no harm then. */
    private static final String LEADS_NOWHERE =
            "((l.target is null and not exists (select a.id from Attachment a"
                    + " where a.documentId = l.documentId and a.fileName = l.fileName"
                    + " and a.firstRevision <= d.publishedRevision"
                    + " and (a.endRevision is null or a.endRevision > d.publishedRevision)))"
                    + " or (l.target is not null and not exists (select t.id from Document t"
                    + " where t.slug = l.target"
                    + " and t.state = khlang.library.DocumentState.PUBLISHED"
                    + " and (l.words = '' or d.audience <> khlang.library.Audience.PUBLIC"
                    + " or t.audience <> khlang.library.Audience.STAFF))))";

    private static final String LINKS =
            "select l from DocumentLink l, Document d where d.id = l.documentId"
                    + " and l.broken = :known and ";

    private static final String LONELY =
            "select d.id, d.division.id, d.updatedAt from Document d"
                    + " where d.state = khlang.library.DocumentState.PUBLISHED"
                    + " and not exists (select l.id from DocumentLink l"
                    + " where l.target = d.slug and l.documentId <> d.id)";

    private static final String MARKS = "select m from LonelyMark m";

    @PersistenceContext EntityManager entities;

    /**
     * After some documents have changed, what they lead to included.
     *
     * @param led what they have led to until now; slugs
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void check(Collection<String> slugs, Set<String> led) {
        judge(" and d.slug in :slugs", slugs);
        judge(" and l.target in :slugs", slugs);
        led.addAll(slugs);
        led.addAll(targets(slugs));
        mark(
                named(LONELY + " and d.slug in :slugs", Object[].class, led),
                named(
                        MARKS
                                + " where m.documentId in"
                                + " (select d.id from Document d where d.slug in :slugs)",
                        LonelyMark.class,
                        led));
    }

    /** All of them. */
    void checkAll() {
        judge("", List.of());
        mark(
                entities.createQuery(LONELY, Object[].class).getResultList(),
                entities.createQuery(MARKS, LonelyMark.class).getResultList());
    }

    /** The slugs that the published texts of some documents lead to. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> targets(Collection<String> slugs) {
        return named(
                "select distinct l.target from DocumentLink l where l.target is not null"
                        + " and l.documentId in"
                        + " (select d.id from Document d where d.slug in :slugs)",
                String.class,
                slugs);
    }

    private void judge(String narrowing, Collection<String> slugs) {
        judge(false, LEADS_NOWHERE + narrowing, slugs);
        judge(true, "not " + LEADS_NOWHERE + narrowing, slugs);
    }

    private void judge(boolean known, String otherwise, Collection<String> slugs) {
        TypedQuery<DocumentLink> query =
                entities.createQuery(LINKS + otherwise, DocumentLink.class)
                        .setParameter("known", known);
        if (!slugs.isEmpty()) {
            query.setParameter("slugs", slugs);
        }
        query.getResultList().forEach(link -> link.judge(!known));
    }

    private <T> List<T> named(String question, Class<T> type, Collection<String> slugs) {
        return entities.createQuery(question, type).setParameter("slugs", slugs).getResultList();
    }

    private void mark(List<Object[]> lonely, List<LonelyMark> marks) {
        Map<Long, Object[]> unmarked = new HashMap<>();
        lonely.forEach(row -> unmarked.put((Long) row[0], row));
        for (LonelyMark mark : marks) {
            Object[] row = unmarked.remove(mark.documentId());
            if (row == null) {
                entities.remove(mark);
            } else {
                mark.follow((Long) row[1], (Instant) row[2]);
            }
        }
        // Two who find the same document lonely mark it once.
        unmarked.values()
                .forEach(
                        row ->
                                entities.createNativeQuery(
                                                "insert ignore into lonely_mark"
                                                        + " (document_id, division_id, updated_at)"
                                                        + " values (?, ?, ?)")
                                        .setParameter(1, row[0])
                                        .setParameter(2, row[1])
                                        .setParameter(
                                                3,
                                                new InstantColumn()
                                                        .convertToDatabaseColumn((Instant) row[2]))
                                        .executeUpdate());
    }
}
