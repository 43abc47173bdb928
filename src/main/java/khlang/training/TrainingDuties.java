package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;

/**
 * What is still to be done after reports were sent in: to tell whether what was learnt is used, to
 * bring back what was promised, and, for heads, to say a word on what was told.
 */
@ApplicationScoped
@Transactional
public class TrainingDuties {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** So many days before it is due it is told that somebody will be asked. */
    private static final int DAYS_BEFORE = 14;

    private static final int OWN = 50;

    private static final String REPORT =
            " join TrainingReport r on r.id = o.reportId join Training t on t.id = r.trainingId"
                    + " left join r.division d";
    private static final String FOLLOW_UPS =
            " from FollowUp o"
                    + REPORT
                    + " where o.applied is null and o.dueOn <= :soon and o.dueOn > :since";
    private static final String BRING_BACKS =
            " from BringBack o" + REPORT + " where o.doneOn is null";
    private static final String WORDS =
            " from FollowUp o"
                    + REPORT
                    + " where o.applied is not null and o.word = '' and o.doneOn > :since";
    private static final String OWNED =
            " and exists (select p.id from Participant p where p.report = r"
                    + " and p.person.id = :person)";
    private static final String SEEN = " and (1 = :all or d.slug in :divisions)";

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * What the one who asks has to do: questions first, then what they bring back, at most 50 of
     * each; of heads also the words that are waited for.
     */
    public List<Duty> mine() {
        var duties = new ArrayList<Duty>();
        if (reader.actor().person() != 0) {
            duties.addAll(own(DutyKind.FOLLOW_UP));
            duties.addAll(own(DutyKind.BRING_BACK));
        }
        if (!reader.actor().divisions(Role.HEAD).isEmpty()) {
            duties.addAll(
                    duties(
                            DutyKind.WORD,
                            headed(listed(DutyKind.WORD, " and d.slug in :divisions"))
                                    .setMaxResults(OWN)));
        }
        return duties;
    }

    private List<Duty> own(DutyKind kind) {
        return duties(
                kind,
                listed(kind, OWNED)
                        .setParameter("person", reader.actor().person())
                        .setMaxResults(OWN));
    }

    /** Whether the one who asks may see what others have to do: heads, secretaries. */
    public boolean maySeeOthers() {
        return rights.allowsSome(Right.SEE_EVIDENCE);
    }

    /** How much of each kind is open that {@link #list} shows. */
    public Map<DutyKind, Long> counts() {
        Map<DutyKind, Long> counts = new EnumMap<>(DutyKind.class);
        for (DutyKind kind : DutyKind.values()) {
            String question = "select count(o)" + from(kind) + seenBy();
            counts.put(kind, seen(asked(kind, question, Long.class)).getSingleResult());
        }
        return counts;
    }

    /**
     * A page of what is open of a kind, the longest first: of all whom the one who asks looks
     * after, else their own.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<Duty> list(DutyKind kind, int offset, int size) {
        return withAuthors(
                duties(
                        kind,
                        seen(listed(kind, seenBy()))
                                .setFirstResult(offset)
                                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))));
    }

    private String seenBy() {
        return maySeeOthers() ? SEEN : OWNED;
    }

    private <T> TypedQuery<T> seen(TypedQuery<T> query) {
        return maySeeOthers()
                ? headed(query).setParameter("all", rights.allows(Right.SEE_EVIDENCE) ? 1 : 0)
                : query.setParameter("person", reader.actor().person());
    }

    private <T> TypedQuery<T> headed(TypedQuery<T> query) {
        Set<String> divisions = new HashSet<>(reader.actor().divisions(Role.HEAD));
        divisions.add(""); // never an empty list
        return query.setParameter("divisions", divisions);
    }

    private TypedQuery<Object[]> listed(DutyKind kind, String narrowing) {
        String day = day(kind);
        String what = kind == DutyKind.BRING_BACK ? ", o.kind, o.target" : "";
        return asked(
                kind,
                "select t.id, r.id, t.course, d.name, "
                        + day
                        + what
                        + from(kind)
                        + narrowing
                        + " order by "
                        + day
                        + ", o.id",
                Object[].class);
    }

    private <T> TypedQuery<T> asked(DutyKind kind, String question, Class<T> type) {
        LocalDate today = LocalDate.now(clock);
        TypedQuery<T> query = entities.createQuery(question, type);
        if (kind == DutyKind.FOLLOW_UP) {
            query.setParameter("soon", today.plusDays(DAYS_BEFORE));
        }
        return kind == DutyKind.BRING_BACK // open until it is done, however long ago it was
                ? query
                : query.setParameter("since", today.minusDays(ReportDeadlines.DAYS_CHASED));
    }

    private static String day(DutyKind kind) {
        return switch (kind) {
            case FOLLOW_UP -> "o.dueOn";
            case BRING_BACK -> "t.lastDay";
            case WORD -> "o.doneOn";
        };
    }

    private static String from(DutyKind kind) {
        return switch (kind) {
            case FOLLOW_UP -> FOLLOW_UPS;
            case BRING_BACK -> BRING_BACKS;
            case WORD -> WORDS;
        };
    }

    private static List<Duty> duties(DutyKind kind, TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(row -> duty(kind, row)).toList();
    }

    private static Duty duty(DutyKind kind, Object[] row) {
        boolean brings = kind == DutyKind.BRING_BACK;
        return new Duty(
                kind,
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                "",
                row[3] == null ? "" : (String) row[3],
                brings ? (BringBackKind) row[5] : null,
                brings ? (String) row[6] : null,
                (LocalDate) row[4]);
    }

    private List<Duty> withAuthors(List<Duty> duties) {
        if (duties.isEmpty()) {
            return duties;
        }
        Map<Long, String> authors = new HashMap<>();
        entities.createQuery(
                        "select p.report.id, concat(n.title, n.firstName, ' ', n.lastName)"
                                + " from Participant p join p.person n"
                                + " where p.report.id in :reports"
                                + " order by n.firstName, n.lastName, n.id",
                        Object[].class)
                .setParameter("reports", duties.stream().map(Duty::report).distinct().toList())
                .getResultList()
                .forEach(
                        row ->
                                authors.merge(
                                        (Long) row[0], (String) row[1], (a, b) -> a + ", " + b));
        return duties.stream().map(one -> one.by(authors.getOrDefault(one.report(), ""))).toList();
    }
}
