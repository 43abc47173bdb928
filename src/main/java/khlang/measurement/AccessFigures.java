package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.library.Documents;
import khlang.rights.Reader;

/**
 * Adds up what was counted. The public learns how the public used public documents, and nothing of
 * what else there is.
 */
@ApplicationScoped
@Transactional
public class AccessFigures {

    private static final String FROM =
            """
             FROM access_daily a
             JOIN document d ON d.id = a.document_id
             JOIN division v ON v.id = d.division_id
            WHERE a.day BETWEEN ?1 AND ?2
              AND (?3 OR (a.audience = 'PUBLIC' AND d.audience = 'PUBLIC'))
            """;
    private static final String YEAR =
            """
            SELECT YEAR(a.day), MONTH(a.day), a.channel, a.kind, v.slug, a.audience, SUM(a.count)
            """
                    + FROM
                    + " GROUP BY 1, 2, 3, 4, 5, 6";
    private static final String TOP =
            """
            SELECT d.slug, SUM(IF(a.audience = 'PUBLIC', a.count, 0)),
                   SUM(IF(a.audience = 'STAFF', a.count, 0))
            """
                    + FROM
                    + """
                      AND a.kind IN ('VIEW', 'DOWNLOAD')
                      AND d.state = 'PUBLISHED'
                    GROUP BY d.id, d.slug, d.title
                    ORDER BY SUM(a.count) DESC, d.title
                    """;
    private static final String DAYS =
            """
            SELECT a.day, d.slug, d.title, v.name, v.slug, a.channel, a.audience, a.kind, a.count
            """
                    + FROM
                    + " ORDER BY a.day, d.slug, a.channel, a.audience, a.kind";

    @PersistenceContext EntityManager entities;
    @Inject Documents documents;

    /** A fiscal year as this reader may know it. */
    public AccessYear year(FiscalYear year, Reader reader) {
        var sum = new AccessYear(year);
        for (Object[] row : rows(YEAR, year.firstDay(), year.lastDay(), sees(reader))) {
            sum.add(
                    new AccessYear.Line(
                            YearMonth.of(number(row[0]), number(row[1])),
                            AccessChannel.valueOf((String) row[2]),
                            AccessKind.valueOf((String) row[3]),
                            (String) row[4],
                            AccessCount.of(
                                    AccessAudience.valueOf((String) row[5]),
                                    ((Number) row[6]).longValue())));
        }
        return sum;
    }

    /**
     * The documents that were used most, first the first.
     *
     * @param first the first day that counts
     * @param last the last one
     * @param size how many at most
     */
    public List<DocumentAccess> mostUsed(LocalDate first, LocalDate last, Reader reader, int size) {
        Map<String, AccessCount> counts = new LinkedHashMap<>();
        for (Object[] row : rows(TOP + " LIMIT " + size, first, last, sees(reader))) {
            counts.put(
                    (String) row[0],
                    new AccessCount(((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
        }
        return documents.summaries(counts.keySet(), reader).stream()
                .map(document -> new DocumentAccess(document, counts.get(document.slug())))
                .toList();
    }

    /**
     * The rows as they were counted, for those who check the sums. Staff are few: only an
     * administrator sees the rows that tell of them.
     */
    public List<AccessDay> days(YearMonth month, Reader reader) {
        return rows(DAYS, month.atDay(1), month.atEndOfMonth(), reader.seesAll()).stream()
                .map(
                        row ->
                                new AccessDay(
                                        ((Date) row[0]).toLocalDate(),
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        AccessChannel.valueOf((String) row[5]),
                                        AccessAudience.valueOf((String) row[6]),
                                        AccessKind.valueOf((String) row[7]),
                                        ((Number) row[8]).longValue()))
                .toList();
    }

    /** The first day on which anything was counted. */
    public Optional<LocalDate> firstDay() {
        Object day =
                entities.createNativeQuery("SELECT MIN(day) FROM access_daily").getSingleResult();
        return Optional.ofNullable((Date) day).map(Date::toLocalDate);
    }

    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    private List<Object[]> rows(
            String question, LocalDate first, LocalDate last, boolean everything) {
        return entities.createNativeQuery(question)
                .setParameter(1, Date.valueOf(first))
                .setParameter(2, Date.valueOf(last))
                .setParameter(3, everything)
                .getResultList();
    }

    private static boolean sees(Reader reader) {
        return reader.seesStaffKnowledge();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
