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

    private static final String FROM =
            """
             FROM document_vote t
             JOIN document d ON d.id = t.document_id
             JOIN division v ON v.id = d.division_id
            WHERE t.day BETWEEN ?1 AND ?2 AND
            """;
    private static final String SUMS = " SUM(t.helped), SUM(1 - t.helped) ";

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
        for (Object[] row :
                rows(
                        year,
                        "SELECT YEAR(t.day), MONTH(t.day),"
                                + SUMS
                                + FROM
                                + FeedbackScope.CONDITION
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
        Query question =
                within(
                        year,
                        "SELECT COUNT(DISTINCT t.document_id)" + FROM + FeedbackScope.CONDITION,
                        Optional.empty());
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
                        "SELECT d.slug, d.title, v.name,"
                                + SUMS
                                + FROM
                                + FeedbackScope.CONDITION
                                + " GROUP BY d.id, d.slug, d.title, v.name"
                                + " ORDER BY 5 DESC, 4 DESC, d.title, d.id",
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
        return scope.fill(query);
    }

    private static VoteCount count(Object[] row, int first) {
        return new VoteCount(
                ((Number) row[first]).longValue(), ((Number) row[first + 1]).longValue());
    }
}
