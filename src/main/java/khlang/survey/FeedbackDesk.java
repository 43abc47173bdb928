package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.TextRule;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * The words of readers of the last twelve months, for those who look after the documents, and what
 * was done about them.
 */
@ApplicationScoped
@Transactional
public class FeedbackDesk {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** So many go into a file. */
    public static final int MOST = 5_000;

    /** In characters. */
    public static final int LONGEST_NOTE = 500;

    static final int MONTHS_KEPT = 12;

    private static final String FROM =
            """
             FROM document_vote t
             JOIN document d ON d.id = t.document_id
             JOIN division v ON v.id = d.division_id
            WHERE t.helped = FALSE AND (t.reason IS NOT NULL OR t.words <> '')
              AND t.day >= ?1 AND
            """;
    private static final String COLUMNS =
            "SELECT t.id, t.version, d.slug, d.title, v.name, t.day, t.reason, t.words, t.dealt_by,"
                    + " t.dealt_on, t.note, v.slug, d.owner";

    @PersistenceContext EntityManager entities;
    @Inject FeedbackScope scope;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many a filter lets through. */
    public long count(FeedbackFilter filter) {
        Query question = question("SELECT COUNT(*)" + FROM, filter, "");
        return ((Number) question.getSingleResult()).longValue();
    }

    /**
     * A page of them, the new ones first, then the latest.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #MOST}
     */
    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    public List<FeedbackLine> list(FeedbackFilter filter, int offset, int size) {
        String order = " ORDER BY t.dealt_on IS NOT NULL, t.day DESC, t.id";
        List<Object[]> rows =
                question(COLUMNS + FROM, filter, order)
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, MOST))
                        .getResultList();
        return rows.stream().map(this::line).toList();
    }

    private Query question(String select, FeedbackFilter filter, String order) {
        rights.require(Right.READ_STAFF);
        String text =
                select
                        + FeedbackScope.CONDITION
                        + " AND ?6 IN ('', v.slug) AND ?7 IN ('', d.slug)"
                        + switch (filter.state()) {
                            case ALL -> "";
                            case NEW -> " AND t.dealt_on IS NULL";
                            case DONE -> " AND t.dealt_on IS NOT NULL";
                        }
                        + order;
        return scope.fill(entities.createNativeQuery(text))
                .setParameter(1, Date.valueOf(since(LocalDate.now(clock))))
                .setParameter(6, filter.division())
                .setParameter(7, filter.document());
    }

    /** The first day whose words are still kept. */
    static LocalDate since(LocalDate today) {
        return today.minusMonths(MONTHS_KEPT);
    }

    private FeedbackLine line(Object[] row) {
        return new FeedbackLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Date) row[5]).toLocalDate(),
                Optional.ofNullable((String) row[6]).map(VoteReason::valueOf),
                (String) row[7],
                row[8] == null ? "" : (String) row[8],
                row[9] == null ? null : ((Date) row[9]).toLocalDate(),
                (String) row[10],
                mayDeal((String) row[11], row[12] == null ? 0 : ((Number) row[12]).longValue()));
    }

    private boolean mayDeal(String division, long owner) {
        return rights.allows(Right.EDIT_DOCUMENTS, new Subject(division, owner));
    }

    /** One of them, for those who may deal with it. */
    public Optional<FeedbackLine> find(long id) {
        return one(id).filter(FeedbackLine::mine);
    }

    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    private Optional<FeedbackLine> one(long id) {
        rights.require(Right.READ_STAFF);
        List<Object[]> rows =
                scope.fill(
                                entities.createNativeQuery(
                                        COLUMNS
                                                + FROM
                                                + FeedbackScope.CONDITION
                                                + " AND t.id = ?6"))
                        .setParameter(1, Date.valueOf(since(LocalDate.now(clock))))
                        .setParameter(6, id)
                        .getResultList();
        return rows.stream().map(this::line).findFirst();
    }

    /**
     * Notes what was done about it; noted again it replaces the earlier note.
     *
     * @param version what the page showed
     * @param note what was done; may be empty
     * @throws RefusedException when the note is unfit
     * @throws ChangedMeanwhileException when the reader has answered anew, or a colleague was
     *     faster
     */
    public void dealWith(long id, long version, String note) {
        change(id, version, note, true);
    }

    /** Takes it up again. */
    public void reopen(long id, long version) {
        change(id, version, "", false);
    }

    private void change(long id, long version, String note, boolean done) {
        FeedbackLine before = find(id).orElseThrow(NotThereException::new);
        RefusedException.unless(new TextRule("note", false, LONGEST_NOTE, true).check(note));
        int changed =
                entities.createNativeQuery(
                                "UPDATE document_vote SET dealt_by = ?1, dealt_on = ?2, note = ?3,"
                                        + " version = version + 1 WHERE id = ?4 AND version = ?5")
                        .setParameter(1, done ? reader.actor().name() : null)
                        .setParameter(2, done ? Date.valueOf(LocalDate.now(clock)) : null)
                        .setParameter(3, note)
                        .setParameter(4, id)
                        .setParameter(5, version)
                        .executeUpdate();
        if (changed == 0) {
            throw new ChangedMeanwhileException();
        }
        audit.record(
                AuditAction.FEEDBACK_DEALT_WITH,
                "document:" + before.slug(),
                before.note(),
                done ? note : "");
    }
}
