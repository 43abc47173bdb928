package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/**
 * The reports that people owe who work here: their training is over, not longer than {@link
 * ReportDeadlines#DAYS_CHASED} days, and no report of theirs is on its way.
 */
@ApplicationScoped
@Transactional
public class DueReports {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final int OWN = 50;

    /** Of what is owed: {@code p} by whom, {@code t} the training, {@code r} the report. */
    static final String OWED =
            " from Participant p join Training t on t.id = p.trainingId"
                    + " left join p.division d left join p.report r"
                    + " where t.lastDay < :today and t.lastDay >= :since"
                    + " and (p.person.validTo is null or p.person.validTo >= :today)"
                    + " and (r is null or r.state = khlang.training.ReportState.DRAFT"
                    + " or r.state = khlang.training.ReportState.RETURNED)";

    private static final String COUNTED = "select count(p)" + OWED + " and t.lastDay < :ended";
    private static final String LISTED =
            "select t.id, t.course,"
                    + " concat(p.person.title, p.person.firstName, ' ', p.person.lastName),"
                    + " d.name, t.lastDay,"
                    + " case when r.state = khlang.training.ReportState.RETURNED"
                    + " then 1 else 0 end"
                    + OWED;
    private static final String SEEN = " and (:all = 1 or d.slug in :divisions)";

    @PersistenceContext EntityManager entities;
    @Inject ReportDeadlines deadlines;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Those of the one who asks, the oldest first, at most 50. */
    public List<DueReport> mine() {
        return list(
                owed(LISTED + " and p.person.id = :person order by t.lastDay, p.id", Object[].class)
                        .setParameter("person", reader.actor().person())
                        .setMaxResults(OWN));
    }

    /** Whether the one who asks may see what others owe: heads, secretaries, administrators. */
    public boolean maySeeOthers() {
        return !seen().isEmpty() || seesAll();
    }

    /** How many reports are late, of all whom the one who asks looks after. */
    public long countLate() {
        requireOthers();
        return seen(late(COUNTED + SEEN, Long.class)).getSingleResult();
    }

    /** How many reports of a division are late, for the reminders. */
    long countLate(String division) {
        return late(COUNTED + " and d.slug = :division", Long.class)
                .setParameter("division", division)
                .getSingleResult();
    }

    /**
     * A page of those that are late, by division, the oldest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<DueReport> late(int offset, int size) {
        requireOthers();
        String order = " order by d.sortOrder, t.lastDay, p.id";
        return list(
                seen(late(LISTED + " and t.lastDay < :ended" + SEEN + order, Object[].class))
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT)));
    }

    /** What ended longer ago was entered for the record: nobody is chased for it. */
    private <T> TypedQuery<T> owed(String question, Class<T> type) {
        LocalDate today = LocalDate.now(clock);
        return entities.createQuery(question, type)
                .setParameter("today", today)
                .setParameter("since", today.minusDays(ReportDeadlines.DAYS_CHASED));
    }

    private <T> TypedQuery<T> late(String question, Class<T> type) {
        return owed(question, type)
                .setParameter("ended", deadlines.endedBefore(LocalDate.now(clock)));
    }

    private <T> TypedQuery<T> seen(TypedQuery<T> query) {
        return query.setParameter("all", seesAll() ? 1 : 0).setParameter("divisions", seen());
    }

    private List<DueReport> list(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(this::report).toList();
    }

    private DueReport report(Object[] row) {
        var lastDay = (LocalDate) row[4];
        return new DueReport(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                row[3] == null ? "" : (String) row[3],
                lastDay,
                deadlines.dueOn(lastDay),
                deadlines.latestOn(lastDay),
                ((Number) row[5]).intValue() == 1);
    }

    private boolean seesAll() {
        return rights.allows(Right.SEE_EVIDENCE);
    }

    /** The divisions whose reports the one who asks confirms. */
    private Set<String> seen() {
        Set<String> divisions = new HashSet<>(reader.actor().divisions(Role.HEAD));
        if (seesAll()) {
            divisions.add(""); // never an empty list
        }
        return divisions;
    }

    private void requireOthers() {
        if (!maySeeOthers()) {
            throw new RightMissingException(Right.SEE_EVIDENCE, Subject.PORTAL);
        }
    }
}
