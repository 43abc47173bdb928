package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;

/** The evidence and the typed-in values that wait for the one who asks to stand for them. */
@ApplicationScoped
@Transactional
public class WaitingEvidence {

    /** So many of each kind at most in a list. */
    public static final int MOST = 200;

    private static final String ITEMS =
            " from EvidenceItem i left join i.division d where i.withdrawnAt is null"
                    + " and i.confirmedAt is null and i.measure is null and i.setAside = false"
                    + " and i.fiscalYear not in :locked"
                    + " and ((d is null and i.addedBy <> :self)"
                    + " or (d is not null and (1 = :all or d.slug in :divisions)))";
    private static final String VALUES =
            " from EnteredValue v left join v.division d"
                    + " where v.state = khlang.evidence.EvidenceState.WAITING and v.setAside = false"
                    + " and v.fiscalYear not in :locked"
                    + " and ((d is null and v.savedBy <> :self)"
                    + " or (d is not null and (1 = :all or d.slug in :divisions)))";

    @PersistenceContext EntityManager entities;
    @Inject EvidenceAccess access;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** How much waits; nothing for those who confirm nothing. */
    public long count() {
        if (!rights.allowsSome(Right.CONFIRM)) {
            return 0;
        }
        Set<Integer> waiting = waitingYears();
        if (waiting.isEmpty()) {
            return 0;
        }
        Set<Integer> locked = locked(waiting);
        return with(entities.createQuery("select count(i)" + ITEMS, Long.class), locked)
                        .getSingleResult()
                + with(entities.createQuery("select count(v)" + VALUES, Long.class), locked)
                        .getSingleResult();
    }

    /** The evidence, what has waited longest first. */
    public List<EvidenceItem> items() {
        if (!rights.allowsSome(Right.CONFIRM)) {
            return List.of();
        }
        return with(
                        entities.createQuery(
                                "select i" + ITEMS + " order by i.id", EvidenceItem.class),
                        locked())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The typed-in values, what has waited longest first. */
    public List<EnteredValue> values() {
        if (!rights.allowsSome(Right.CONFIRM)) {
            return List.of();
        }
        return with(
                        entities.createQuery(
                                "select v" + VALUES + " order by v.savedAt, v.id",
                                EnteredValue.class),
                        locked())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Years in which something is not confirmed. */
    private Set<Integer> waitingYears() {
        Set<Integer> waiting = new HashSet<>();
        years(
                        "select distinct i.fiscalYear from EvidenceItem i where i.confirmedAt is null"
                                + " and i.withdrawnAt is null")
                .forEach(waiting::add);
        years(
                        "select distinct v.fiscalYear from EnteredValue v"
                                + " where v.state = khlang.evidence.EvidenceState.WAITING")
                .forEach(waiting::add);
        return waiting;
    }

    private Set<Integer> locked() {
        return locked(waitingYears());
    }

    /** Those in which nothing can be confirmed any more; never empty, as queries ask for it. */
    private Set<Integer> locked(Set<Integer> waiting) {
        Set<Integer> locked = new HashSet<>(waiting);
        locked.removeIf(year -> !access.isLocked(new FiscalYear(year)));
        locked.add(0);
        return locked;
    }

    private List<Integer> years(String query) {
        return entities.createQuery(query, Integer.class).getResultList();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query, Set<Integer> locked) {
        Set<String> divisions = new HashSet<>(reader.actor().divisions(Role.HEAD));
        divisions.add(""); // never an empty list
        return query.setParameter("locked", locked)
                .setParameter("self", reader.actor().account())
                .setParameter("all", rights.allows(Right.CONFIRM) ? 1 : 0)
                .setParameter("divisions", divisions);
    }
}
