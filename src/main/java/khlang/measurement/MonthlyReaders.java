package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;

/** Tells about how many different readers there were in any months, for any documents. */
@ApplicationScoped
@Transactional
public class MonthlyReaders {

    private static final String OF_ALL =
            """
            SELECT a.month, a.sketch FROM access_readers a
             WHERE a.month BETWEEN ?1 AND ?2 AND a.audience = ?7 AND a.document_id = 0
            """;

    private static final String OF_SOME =
            """
            SELECT a.month, a.sketch FROM access_readers a JOIN document d ON d.id = a.document_id
             WHERE a.month BETWEEN ?1 AND ?2 AND a.audience = ?7 AND (?6 OR d.audience = 'PUBLIC')
            """
                    + AccessScope.CONDITION;

    private static final String OF_ONE =
            """
            SELECT a.month, a.sketch FROM document d JOIN access_readers a ON a.document_id = d.id
             WHERE a.month BETWEEN ?1 AND ?2 AND a.audience = ?7 AND d.slug = ?3
            """;

    private static final int ROWS_AT_ONCE = 1_000;

    @PersistenceContext EntityManager entities;
    @Inject ReaderFigures years;
    @Inject FigureSights sights;

    /** The readers of some documents, as far as the one who asks may know it. */
    public PeriodReaders of(ReaderPeriod period, AccessScope scope) {
        return of(period, ReaderScope.of(scope), sights.of(scope));
    }

    /** The same for whoever may know so much. */
    PeriodReaders of(ReaderPeriod period, ReaderScope scope, FigureSight sight) {
        Map<YearMonth, ReaderSketch> byPublic =
                months(period, scope, AccessAudience.PUBLIC, sight.staffDocuments());
        Map<YearMonth, ReaderSketch> byStaff =
                sight.staffAccesses()
                        ? months(period, scope, AccessAudience.STAFF, true)
                        : Map.of();
        var months = new TreeMap<YearMonth, ReaderCount>();
        for (YearMonth month : period.months()) {
            months.put(month, new ReaderCount(estimate(byPublic, month), estimate(byStaff, month)));
        }
        return new PeriodReaders(
                months, new ReaderCount(merged(byPublic), merged(byStaff)), sight.staffAccesses());
    }

    private static ReaderEstimate estimate(Map<YearMonth, ReaderSketch> months, YearMonth month) {
        ReaderSketch sketch = months.get(month);
        return sketch == null ? ReaderEstimate.NONE : sketch.estimate();
    }

    private static ReaderEstimate merged(Map<YearMonth, ReaderSketch> months) {
        var all = new ReaderSketch();
        months.values().forEach(all::add);
        return all.estimate();
    }

    private Map<YearMonth, ReaderSketch> months(
            ReaderPeriod period, ReaderScope scope, AccessAudience audience, boolean everything) {
        Map<YearMonth, ReaderSketch> months = new TreeMap<>();
        try (Stream<?> rows = question(period, scope, audience, everything).getResultStream()) {
            rows.map(Object[].class::cast)
                    .forEach(
                            row ->
                                    months.computeIfAbsent(
                                                    YearMonth.from(((Date) row[0]).toLocalDate()),
                                                    none -> new ReaderSketch())
                                            .add(ReaderSketch.of((byte[]) row[1])));
        }
        return months;
    }

    private Query question(
            ReaderPeriod period, ReaderScope scope, AccessAudience audience, boolean everything) {
        Query question;
        if (!scope.document().isEmpty()) {
            question = entities.createNativeQuery(OF_ONE).setParameter(3, scope.document());
        } else if (scope.equals(ReaderScope.ALL) && (everything || isPublicOnly(period))) {
            question = entities.createNativeQuery(OF_ALL);
        } else {
            question =
                    scope.documents()
                            .fill(entities.createNativeQuery(OF_SOME))
                            .setParameter(6, everything);
        }
        return question.setParameter(1, Date.valueOf(period.first().atDay(1)))
                .setParameter(2, Date.valueOf(period.last().atDay(1)))
                .setParameter(7, audience.name())
                .setHint("eclipselink.jdbc.fetch-size", ROWS_AT_ONCE);
    }

    private boolean isPublicOnly(ReaderPeriod period) {
        return period.months().stream()
                .map(month -> FiscalYear.containing(month.atDay(1)))
                .distinct()
                .noneMatch(years::hasMoreThanPublic);
    }
}
