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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentKind;
import khlang.library.Documents;
import khlang.rights.Reader;

/**
 * Adds up what was counted. Everybody learns how the public used public documents; {@link
 * FigureSights} says who learns more.
 */
@ApplicationScoped
@Transactional
public class AccessFigures {

    /** Documents are added up before their places are named: names are looked up once for each. */
    private static final String YEAR =
            "SELECT v.slug, c.slug, s.kind, "
                    + YearSums.TOLD.stream()
                            .map(one -> "s." + one)
                            .collect(Collectors.joining(", "))
                    + " FROM (SELECT d.division_id, d.category_id, d.kind, "
                    + Stream.concat(
                                    YearSums.COLUMNS.stream().map(one -> added("SUM", one)),
                                    YearSums.READERS.stream().map(one -> added("MAX", one)))
                            .collect(Collectors.joining(", "))
                    + """
                       FROM access_yearly a JOIN document d ON d.id = a.document_id
                      WHERE a.fiscal_year = ?1 AND (?2 OR d.audience = 'PUBLIC')
                    """
                    + AccessScope.CONDITION
                    + """
                      GROUP BY d.division_id, d.category_id, d.kind) s
                      JOIN division v ON v.id = s.division_id
                      JOIN category c ON c.id = s.category_id
                    """;

    private static final String DAYS =
            """
            SELECT a.day, d.slug, d.title, v.name, v.slug, c.slug, d.kind, a.channel, a.audience,
                   a.kind, a.count
              FROM access_daily a
              JOIN document d ON d.id = a.document_id
              JOIN division v ON v.id = d.division_id
              JOIN category c ON c.id = d.category_id
             WHERE a.day BETWEEN ?1 AND ?2
               AND (?3 OR (a.audience = 'PUBLIC' AND d.audience = 'PUBLIC'))
             ORDER BY a.day, d.slug, a.channel, a.audience, a.kind
            """;

    /** The first columns of a year's rows say where its documents stand. */
    private static final int PLACES = 3;

    @PersistenceContext EntityManager entities;
    @Inject Documents documents;
    @Inject FigureSights sights;
    @Inject FewReaders few;

    private static String added(String how, String column) {
        return how + "(a." + column + ") AS " + column;
    }

    /** A fiscal year as far as the one who asks may know it. */
    public AccessYear year(FiscalYear year, AccessScope scope) {
        return year(year, scope, sights.of(scope));
    }

    /** The same for whoever may know so much. */
    AccessYear year(FiscalYear year, AccessScope scope, FigureSight sight) {
        var sum = new AccessYear(year);
        List<?> rows =
                scope.fill(entities.createNativeQuery(YEAR))
                        .setParameter(1, year.buddhistYear())
                        .setParameter(2, sight.staffDocuments())
                        .getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            YearSums sums = YearSums.of(row, PLACES);
            sum.add(
                    new AccessYear.Place(
                            (String) row[0],
                            (String) row[1],
                            DocumentKind.valueOf((String) row[2]).slug()),
                    sight.staffAccesses() ? sums : sums.byPublic());
        }
        if (sight.staffAccesses()) {
            few.settle(sum, scope);
        }
        return sum;
    }

    /**
     * The documents that were used most in a month, first the first. Staff who may read a document
     * learn how often it was used on both sides, unless the staff among its readers are few.
     *
     * @param size how many at most
     */
    public List<DocumentAccess> mostUsed(YearMonth month, Reader reader, int size) {
        String question =
                """
                SELECT d.slug,
                       a.%1$s_public + IF(?2 AND a.%2$s >= %3$d, a.%1$s_staff, 0) AS told
                  FROM access_yearly a JOIN document d ON d.id = a.document_id
                 WHERE a.fiscal_year = ?1 AND (?2 OR d.audience = 'PUBLIC') AND d.state = 'PUBLISHED'
                HAVING told > 0
                 ORDER BY told DESC, d.title
                """
                        .formatted(
                                YearSums.name(month.getMonth()),
                                YearSums.readers(YearSums.name(month.getMonth())),
                                AccessCount.FEWEST_STAFF);
        List<?> rows =
                entities.createNativeQuery(question)
                        .setParameter(1, FiscalYear.containing(month.atDay(1)).buddhistYear())
                        .setParameter(2, reader.seesStaffKnowledge())
                        .setMaxResults(size)
                        .getResultList();
        Map<String, Long> times = new LinkedHashMap<>();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            times.put((String) row[0], ((Number) row[1]).longValue());
        }
        return documents.summaries(times.keySet(), reader).stream()
                .map(document -> new DocumentAccess(document, times.get(document.slug())))
                .toList();
    }

    /**
     * The rows as they were counted, for those who check the sums. Staff are few: only an
     * administrator sees the rows that tell of them.
     */
    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    public List<AccessDay> days(YearMonth month, Reader reader) {
        List<Object[]> rows =
                entities.createNativeQuery(DAYS)
                        .setParameter(1, Date.valueOf(month.atDay(1)))
                        .setParameter(2, Date.valueOf(month.atEndOfMonth()))
                        .setParameter(3, reader.seesAll())
                        .getResultList();
        return rows.stream().map(AccessFigures::day).toList();
    }

    private static AccessDay day(Object[] row) {
        return new AccessDay(
                ((Date) row[0]).toLocalDate(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                DocumentKind.valueOf((String) row[6]),
                AccessChannel.valueOf((String) row[7]),
                AccessAudience.valueOf((String) row[8]),
                AccessKind.valueOf((String) row[9]),
                ((Number) row[10]).longValue());
    }

    /** The first fiscal year in which anything was counted. */
    public Optional<FiscalYear> firstYear() {
        Object day =
                entities.createNativeQuery("SELECT MIN(day) FROM access_daily").getSingleResult();
        return Optional.ofNullable((Date) day).map(Date::toLocalDate).map(FiscalYear::containing);
    }

    /** The years that can be asked for, the running one first. */
    public List<FiscalYear> years(LocalDate today) {
        FiscalYear running = FiscalYear.containing(today);
        FiscalYear first = firstYear().orElse(running);
        return Stream.iterate(
                        running,
                        year -> year.buddhistYear() >= first.buddhistYear(),
                        FiscalYear::previous)
                .toList();
    }
}
