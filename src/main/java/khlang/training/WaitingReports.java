package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;

/**
 * The reports that wait for the one who asks: for heads those of their divisions, for secretaries
 * those whose decision on paper they note.
 */
@ApplicationScoped
@Transactional
public class WaitingReports {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final String WAITING =
            " from TrainingReport r join Training t on t.id = r.trainingId"
                    + " left join r.division d"
                    + " where (r.state = khlang.training.ReportState.WITH_HEAD"
                    + " and (d.slug in :divisions or (1 = :notes and d is null)))"
                    + " or (r.state = khlang.training.ReportState.WITH_CLERK and 1 = :notes)";

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** How many wait. */
    public long count() {
        return with(entities.createQuery("select count(r)" + WAITING, Long.class))
                .getSingleResult();
    }

    /**
     * A page of them, the one that has waited longest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<WaitingReport> list(int offset, int size) {
        return with(entities.createQuery(
                        "select new khlang.training.WaitingReport(t.id, r.id, t.course, d.name,"
                                + " r.state, r.submittedOn)"
                                + WAITING
                                + " order by r.submittedOn, r.id",
                        WaitingReport.class))
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        Set<String> divisions = new HashSet<>(reader.actor().divisions(Role.HEAD));
        divisions.add(""); // never an empty list
        return query.setParameter("divisions", divisions)
                .setParameter("notes", rights.allows(Right.NOTE_DECISIONS) ? 1 : 0);
    }
}
