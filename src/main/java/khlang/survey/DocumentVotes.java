package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import khlang.calendar.FiscalYear;
import khlang.measurement.ReaderVotes;

/**
 * How often readers found that a document has helped, for those who may know it: of their own
 * documents, those of their divisions, or all.
 */
@ApplicationScoped
@Transactional
public class DocumentVotes implements ReaderVotes {

    /** The most lines of one answer. */
    public static final int MOST = 20_000;

    /** Answered from an index alone; counting is faster than adding up. */
    private static final String SUMS =
            " COUNT(NULLIF(t.helped, 0)) AS helped, COUNT(NULLIF(t.helped, 1)) AS more ";

    private static final String VOTES = " FROM document_vote t";
    private static final String WITHIN = " WHERE t.day BETWEEN ?1 AND ?2";
    private static final String NAMES =
            """
             JOIN document d ON d.id = t.document_id
             JOIN division v ON v.id = d.division_id
            """;

    /** Votes are added up before their documents are named: names are looked up once for each. */
    private static final String BY_DOCUMENT =
            " FROM (SELECT t.document_id,"
                    + SUMS
                    + VOTES
                    + WITHIN
                    + " GROUP BY t.document_id) t"
                    + NAMES
                    + " WHERE"
                    + FeedbackScope.CONDITION;

    @PersistenceContext EntityManager entities;
    @Inject FeedbackScope scope;

    /** A document with what was said of it. */
    public record Line(String slug, String title, String division, VoteCount count) {}

    /** Whether the one who asks may know what was said of a document that exists. */
    public boolean mayKnow(String slug) {
        Query question =
                entities.createNativeQuery(
                                "SELECT COUNT(*) FROM document d"
                                        + " JOIN division v ON v.id = d.division_id"
                                        + " WHERE d.slug = ?1 AND "
                                        + FeedbackScope.CONDITION)
                        .setParameter(1, slug);
        return ((Number) scope.fill(question).getSingleResult()).longValue() > 0;
    }

    /** What was said in each month of a year, of all documents or of one. */
    public SortedMap<YearMonth, VoteCount> months(FiscalYear year, Optional<String> slug) {
        var months = new TreeMap<YearMonth, VoteCount>();
        year.months().forEach(one -> months.put(one, VoteCount.NONE));
        boolean all = slug.isEmpty() && scope.seesAll();
        for (Object[] row :
                rows(
                        year,
                        "SELECT YEAR(t.day), MONTH(t.day),"
                                + SUMS
                                + VOTES
                                + (all ? WITHIN : NAMES + WITHIN + " AND" + FeedbackScope.CONDITION)
                                + (slug.isPresent() ? " AND d.slug = ?6" : "")
                                + " GROUP BY 1, 2",
                        slug)) {
            months.put(
                    YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()),
                    count(row, 2));
        }
        return months;
    }

    @Override
    public Votes votes(FiscalYear year, Optional<String> slug) {
        VoteCount sum =
                months(year, slug).values().stream().reduce(VoteCount.NONE, VoteCount::plus);
        return new Votes(sum.helped(), sum.notEnough());
    }

    /** Of how many documents something was said. */
    public long countDocuments(FiscalYear year) {
        Query question = within(year, "SELECT COUNT(*)" + BY_DOCUMENT, Optional.empty());
        return ((Number) question.getSingleResult()).longValue();
    }

    /**
     * A page of the documents of which something was said, those first that were not enough most
     * often.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #MOST}
     */
    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    public List<Line> documents(FiscalYear year, int offset, int size) {
        Query question =
                within(
                        year,
                        "SELECT d.slug, d.title, v.name, t.helped, t.more"
                                + BY_DOCUMENT
                                + " ORDER BY t.more DESC, t.helped DESC, d.title, d.id",
                        Optional.empty());
        List<Object[]> rows =
                question.setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, MOST))
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        count(row, 3)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    private List<Object[]> rows(FiscalYear year, String question, Optional<String> slug) {
        return within(year, question, slug).getResultList();
    }

    private Query within(FiscalYear year, String question, Optional<String> slug) {
        Query query =
                entities.createNativeQuery(question)
                        .setParameter(1, Date.valueOf(year.firstDay()))
                        .setParameter(2, Date.valueOf(year.lastDay()));
        slug.ifPresent(one -> query.setParameter(6, one));
        return question.contains("?3") ? scope.fill(query) : query;
    }

    private static VoteCount count(Object[] row, int first) {
        return new VoteCount(
                ((Number) row[first]).longValue(), ((Number) row[first + 1]).longValue());
    }
}
