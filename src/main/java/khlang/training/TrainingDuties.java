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
                    rows(
                            DutyKind.WORD,
                            headed(asked(DutyKind.WORD, " and d.slug in :divisions", true))
                                    .setMaxResults(OWN)));
        }
        return duties;
    }

    private List<Duty> own(DutyKind kind) {
        return rows(
                kind,
                asked(kind, OWNED, true)
                        .setParameter("person", reader.actor().person())
                        .setMaxResults(OWN));
    }

    /** Whether the one who asks may see what others have to do: heads, secretaries. */
    public boolean maySeeOthers() {
        return rights.allowsSome(Right.SEE_EVIDENCE);
    }

    /** How much of a kind is open, of all whom the one who asks looks after, and of their own. */
    public Map<DutyKind, Long> counts() {
        Map<DutyKind, Long> counts = new EnumMap<>(DutyKind.class);
        for (DutyKind kind : DutyKind.values()) {
            counts.put(kind, (Long) seen(asked(kind, seenBy(), false)).getSingleResult()[0]);
        }
        return counts;
    }

    /**
     * A page of what is open of a kind, the longest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<Duty> list(DutyKind kind, int offset, int size) {
        return withAuthors(
                rows(
                        kind,
                        seen(asked(kind, seenBy(), true))
                                .setFirstResult(offset)
                                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))));
    }

    private String seenBy() {
        return maySeeOthers() ? SEEN : OWNED;
    }

    private TypedQuery<Object[]> seen(TypedQuery<Object[]> query) {
        return maySeeOthers()
                ? headed(query).setParameter("all", rights.allows(Right.SEE_EVIDENCE) ? 1 : 0)
                : query.setParameter("person", reader.actor().person());
    }

    private TypedQuery<Object[]> headed(TypedQuery<Object[]> query) {
        Set<String> divisions = new HashSet<>(reader.actor().divisions(Role.HEAD));
        divisions.add(""); // never an empty list
        return query.setParameter("divisions", divisions);
    }

    /** The question for a list, or for how many stand in it. */
    private TypedQuery<Object[]> asked(DutyKind kind, String narrowing, boolean listed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusDays(ReportDeadlines.DAYS_CHASED);
        String of = kind == DutyKind.BRING_BACK ? "o.kind, o.target, t.lastDay" : day(kind);
        String what = listed ? "select t.id, r.id, t.course, d.name, " + of : "select count(o), 0";
        String order = listed ? " order by " + of.replaceFirst("^.*, ", "") + ", o.id" : "";
        TypedQuery<Object[]> query =
                entities.createQuery(what + from(kind) + narrowing + order, Object[].class);
        return switch (kind) {
            case FOLLOW_UP ->
                    query.setParameter("soon", today.plusDays(DAYS_BEFORE))
                            .setParameter("since", since);
            case BRING_BACK -> query;
            case WORD -> query.setParameter("since", since);
        };
    }

    private static String day(DutyKind kind) {
        return kind == DutyKind.WORD ? "o.doneOn" : "o.dueOn";
    }

    private static String from(DutyKind kind) {
        return switch (kind) {
            case FOLLOW_UP -> FOLLOW_UPS;
            case BRING_BACK -> BRING_BACKS;
            case WORD -> WORDS;
        };
    }

    private static List<Duty> rows(DutyKind kind, TypedQuery<Object[]> query) {
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
                brings ? (BringBackKind) row[4] : null,
                brings ? (String) row[5] : null,
                (LocalDate) row[brings ? 6 : 4]);
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
