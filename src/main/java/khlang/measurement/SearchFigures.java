package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** Adds up what was looked for. For those who see the evidence of any division. */
@ApplicationScoped
@Transactional
public class SearchFigures {

    /** The most lines of one answer. */
    public static final int MOST = 10_000;

    private static final String LINES =
            """
            SELECT term, SUM(searches) AS times, SUM(without_result) AS nothing,
                   CAST(SUBSTRING_INDEX(GROUP_CONCAT(found ORDER BY searches > 0 DESC, day DESC),
                        ',', 1) AS INTEGER) AS newest,
                   SUM(clicks) AS opened, SUM(places), SUM(reformulated) AS changed
              FROM search_daily
             WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR audience = ?3)
             GROUP BY term
            """;

    /** Which lines are wanted. */
    public enum Choice {
        /** All, those that were looked for most first. */
        ALL("HAVING times > 0 ORDER BY times DESC, term"),
        /** Those that last found nothing. */
        WITHOUT_RESULT("HAVING nothing > 0 AND newest = 0 ORDER BY nothing DESC, term"),
        /** Those of whose documents none was opened. */
        WITHOUT_CLICK("HAVING times > 0 AND newest > 0 AND opened = 0 ORDER BY times DESC, term"),
        /** Those after which the same visitors soon looked for something else. */
        REFORMULATED("HAVING changed > 0 ORDER BY changed DESC, term");

        private final String sql;

        Choice(String sql) {
            this.sql = sql;
        }
    }

    /**
     * A time and who searched in it.
     *
     * @param audience empty for everybody
     */
    public record Period(LocalDate first, LocalDate last, Optional<AccessAudience> audience) {}

    /**
     * All of a time in numbers.
     *
     * @param clicks how often a document was opened from a list
     */
    public record Sum(long searches, long withoutResult, long clicks) {}

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;

    /**
     * Lines of a time.
     *
     * @param size how many at most, 1 to {@link #MOST}
     */
    public List<SearchLine> lines(Period period, Choice choice, int size) {
        require();
        List<?> rows =
                entities.createNativeQuery(LINES + choice.sql)
                        .setParameter(1, Date.valueOf(period.first()))
                        .setParameter(2, Date.valueOf(period.last()))
                        .setParameter(3, period.audience().map(Enum::name).orElse(null))
                        .setMaxResults(Math.clamp(size, 1, MOST))
                        .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static SearchLine line(Object[] row) {
        long clicks = number(row[4]);
        return new SearchLine(
                (String) row[0],
                number(row[1]),
                number(row[2]),
                number(row[3]),
                clicks,
                number(row[6]),
                clicks == 0 ? 0 : (double) number(row[5]) / clicks);
    }

    /** The sums of a time. */
    public Sum sum(Period period) {
        require();
        var row =
                (Object[])
                        entities.createNativeQuery(
                                        "SELECT COALESCE(SUM(searches), 0),"
                                                + " COALESCE(SUM(without_result), 0),"
                                                + " COALESCE(SUM(clicks), 0) FROM search_daily"
                                                + " WHERE day BETWEEN ?1 AND ?2"
                                                + " AND (?3 IS NULL OR audience = ?3)")
                                .setParameter(1, Date.valueOf(period.first()))
                                .setParameter(2, Date.valueOf(period.last()))
                                .setParameter(3, period.audience().map(Enum::name).orElse(null))
                                .getSingleResult();
        return new Sum(number(row[0]), number(row[1]), number(row[2]));
    }

    private void require() {
        if (!rights.allowsSome(Right.SEE_EVIDENCE)) {
            throw new RightMissingException(Right.SEE_EVIDENCE, Subject.PORTAL);
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
