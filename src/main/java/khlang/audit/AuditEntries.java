package khlang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.BangkokClock;
import khlang.database.LikePattern;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Finds entries for those who may read the audit log. */
@ApplicationScoped
@Transactional
public class AuditEntries {

    /** The most entries that one question answers. */
    public static final int MOST = 500;

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;

    /** How many there are. */
    public long count(AuditFilter filter) {
        rights.require(Right.ADMINISTER);
        return query("select count(e)", filter, Long.MAX_VALUE, "", Long.class).getSingleResult();
    }

    /** A page of them, the newest first. */
    public List<AuditEntry> list(AuditFilter filter, int offset, int limit) {
        rights.require(Right.ADMINISTER);
        return newest(filter, Long.MAX_VALUE)
                .setFirstResult(offset)
                .setMaxResults(Math.min(limit, MOST))
                .getResultList();
    }

    /**
     * Those before an entry, the newest first, at most {@link #MOST}.
     *
     * @param number the entry's, {@link Long#MAX_VALUE} to begin with the newest of all
     */
    public List<AuditEntry> before(long number, AuditFilter filter) {
        rights.require(Right.ADMINISTER);
        return newest(filter, number).setMaxResults(MOST).getResultList();
    }

    private TypedQuery<AuditEntry> newest(AuditFilter filter, long before) {
        return query("select e", filter, before, " order by e.number desc", AuditEntry.class)
                .setHint("eclipselink.read-only", true);
    }

    private <T> TypedQuery<T> query(
            String select, AuditFilter filter, long before, String order, Class<T> type) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        conditions.add("e.number < :before");
        values.put("before", before);
        filter.from()
                .ifPresent(
                        day -> {
                            conditions.add("e.happenedAt >= :from");
                            values.put("from", BangkokClock.startOf(day));
                        });
        filter.to()
                .ifPresent(
                        day -> {
                            conditions.add("e.happenedAt < :until");
                            values.put("until", BangkokClock.startOf(day.plusDays(1)));
                        });
        filter.action()
                .ifPresent(
                        action -> {
                            conditions.add("e.action = :action");
                            values.put("action", action.name());
                        });
        contains("actor", filter.actor(), conditions, values);
        contains("objectKey", filter.object(), conditions, values);
        var query =
                entities.createQuery(
                        select
                                + " from AuditEntry e where "
                                + String.join(" and ", conditions)
                                + order,
                        type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void contains(
            String field, String part, List<String> conditions, Map<String, Object> values) {
        if (!part.isEmpty()) {
            conditions.add("e." + field + " like :" + field + LikePattern.ESCAPE);
            values.put(field, LikePattern.containing(part));
        }
    }
}
