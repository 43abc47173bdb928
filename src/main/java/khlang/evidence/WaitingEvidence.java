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

    /**
     * How much waits for the one who asks; nothing for those who confirm nothing.
     *
     * @param items pieces of evidence
     * @param values values that were typed in
     */
    public record Waiting(long items, long values) {

        private static final Waiting NOTHING = new Waiting(0, 0);

        /** Both together. */
        public long all() {
            return items + values;
        }
    }

    /** How much waits. */
    public Waiting count() {
        if (!rights.allowsSome(Right.CONFIRM)) {
            return Waiting.NOTHING;
        }
        Set<Integer> waiting = waitingYears();
        if (waiting.isEmpty()) {
            return Waiting.NOTHING;
        }
        Set<Integer> locked = locked(waiting);
        return new Waiting(
                with(entities.createQuery("select count(i)" + ITEMS, Long.class), locked)
                        .getSingleResult(),
                with(entities.createQuery("select count(v)" + VALUES, Long.class), locked)
                        .getSingleResult());
    }

    /**
     * Some of the evidence, what has waited longest first.
     *
     * @param offset how many that wait longer are left out
     * @param size how many at most
     */
    public List<EvidenceItem> items(int offset, int size) {
        return some("select i" + ITEMS + " order by i.id", EvidenceItem.class, offset, size);
    }

    /** The same of the typed-in values. */
    public List<EnteredValue> values(int offset, int size) {
        return some(
                "select v" + VALUES + " order by v.savedAt, v.id",
                EnteredValue.class,
                offset,
                size);
    }

    private <T> List<T> some(String query, Class<T> type, int offset, int size) {
        return rights.allowsSome(Right.CONFIRM)
                ? with(entities.createQuery(query, type), locked())
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList()
                : List.of();
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
