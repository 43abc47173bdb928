package khlang.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.database.LikePattern;
import khlang.library.LawReference;
import khlang.organization.ChangedMeanwhileException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** The laws that documents rest on, and what has become of them. */
@ApplicationScoped
@Transactional
public class LawRegister {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final String CITING =
            """
             FROM document d
             JOIN division v ON v.id = d.division_id
             LEFT JOIN citation c ON c.document_id = d.id AND c.law_id = ?1
             WHERE d.state = 'PUBLISHED'
               AND (c.id IS NOT NULL OR d.id IN
                    (SELECT k.document_id FROM document_link k
                     JOIN law w ON w.held_as = k.target WHERE w.id = ?1 AND k.target IS NOT NULL))
            """;

    private static final String LISTED =
            " from Law l where (:status is null or l.status = :status)"
                    + " and l.name like :words"
                    + LikePattern.ESCAPE;

    @PersistenceContext EntityManager entities;
    @Inject LawTasks tasks;
    @Inject AuditLog audit;
    @Inject Rights rights;

    /** Whether the one who asks may note what has become of laws: heads and administrators. */
    public boolean mayChange() {
        return rights.allowsSome(Right.PUBLISH);
    }

    /** How many laws there are. */
    public long count(LawFilter filter) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery("select count(l)" + LISTED, Long.class)
                .setParameter("status", filter.status().orElse(null))
                .setParameter("words", LikePattern.containing(filter.words()))
                .getSingleResult();
    }

    /**
     * A page of them, by name.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<LawLine> list(LawFilter filter, int offset, int size) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select new khlang.library.reference.LawLine(l.id, l.name, l.status,"
                                + " l.changedOn,"
                                + " (select count(c) from Citation c where c.lawId = l.id),"
                                + " (select count(t) from LawTask t where t.lawId = l.id"
                                + " and t.closedAt is null))"
                                + LISTED
                                + " order by l.name, l.id",
                        LawLine.class)
                .setParameter("status", filter.status().orElse(null))
                .setParameter("words", LikePattern.containing(filter.words()))
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    /** A law. */
    public Optional<Law> find(long id) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(Law.class, id));
    }

    /** How many published documents rest on a law. */
    public long countCiting(long law) {
        rights.require(Right.READ_STAFF);
        return ((Number)
                        entities.createNativeQuery("SELECT count(*)" + CITING)
                                .setParameter(1, law)
                                .getSingleResult())
                .longValue();
    }

    /**
     * A page of them: those that have to be looked at first, then by title; as in {@link #list}.
     */
    public List<CitingDocument> citing(long law, int offset, int size) {
        rights.require(Right.READ_STAFF);
        Query query =
                entities.createNativeQuery(
                                "SELECT d.slug, d.title, v.name, c.section, c.checked_on,"
                                        + " EXISTS (SELECT 1 FROM law_task t WHERE t.law_id = ?1"
                                        + " AND t.document_id = d.id AND t.closed_at IS NULL)"
                                        + " AS waiting"
                                        + CITING
                                        + " ORDER BY waiting DESC, d.title, d.id")
                        .setParameter(1, law)
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT));
        return ((List<?>) query.getResultList())
                .stream().map(row -> citingDocument((Object[]) row)).toList();
    }

    private static CitingDocument citingDocument(Object[] row) {
        return new CitingDocument(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : ((Date) row[4]).toLocalDate(),
                ((Number) row[5]).intValue() == 1);
    }

    /**
     * What has become of the laws that a text names, by the name that it uses; those in force are
     * left out.
     */
    public Map<String, Law> changed(Collection<LawReference> named) {
        var keys = new HashMap<String, String>();
        named.stream()
                .filter(LawReference::hasName)
                .forEach(said -> keys.put(said.name(), LawName.key(said.name())));
        if (keys.isEmpty()) {
            return Map.of();
        }
        var byKey = new HashMap<String, Law>();
        entities.createQuery(
                        "select l from Law l where l.nameKey in :keys and l.status <> :inForce",
                        Law.class)
                .setParameter("keys", keys.values())
                .setParameter("inForce", LawStatus.IN_FORCE)
                .getResultList()
                .forEach(law -> byKey.put(LawName.key(law.name()), law));
        keys.values().retainAll(byKey.keySet());
        var changed = new HashMap<String, Law>();
        keys.forEach((name, key) -> changed.put(name, byKey.get(key)));
        return changed;
    }

    /**
     * Notes what has become of a law. When it has changed, each document that rests on it gets a
     * task to be looked at, and who answers for it is told; when it turns out to be in force after
     * all, the tasks that are still open end.
     *
     * @param version what the form showed
     * @return how many tasks were opened
     * @throws ChangedMeanwhileException when somebody else was quicker
     */
    public int change(long id, long version, LawChange change) {
        if (!mayChange()) {
            throw new RightMissingException(Right.PUBLISH, Subject.PORTAL);
        }
        Law law = entities.find(Law.class, id, LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhileException.unless(law.version(), version);
        String before = law.inWords();
        boolean news = law.isNews(change);
        law.change(change);
        entities.flush();
        int opened = news ? tasks.open(law) : 0;
        if (change.status() == LawStatus.IN_FORCE) {
            tasks.takeBack(law);
        }
        audit.record(AuditAction.LAW_CHANGED, "law:" + id, before, law.inWords());
        return opened;
    }
}
