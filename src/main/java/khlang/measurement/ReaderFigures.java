package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;

/**
 * Tells about how many different readers there were in a fiscal year, for any documents. A visitor
 * is known for a day only: it tells visitors added up over the days.
 */
@ApplicationScoped
@Transactional
public class ReaderFigures {

    /** The row in which the readers of all documents are merged already. */
    private static final String OF_ALL =
            """
            SELECT a.sketch FROM access_readers_yearly a
             WHERE a.fiscal_year = ?1 AND a.audience = ?2 AND a.document_id = 0
            """;

    private static final String OF_SOME =
            """
            SELECT a.sketch FROM access_readers_yearly a JOIN document d ON d.id = a.document_id
             WHERE a.fiscal_year = ?1 AND a.audience = ?2
               AND (?6 OR d.audience = 'PUBLIC')
            """
                    + AccessScope.CONDITION;

    private static final String OF_ONE =
            """
            SELECT a.sketch FROM document d JOIN access_readers_yearly a ON a.document_id = d.id
             WHERE a.fiscal_year = ?1 AND a.audience = ?2 AND d.slug = ?3
            """;

    /**
     * Whether the public has read what is for staff only today, or is no more: then the merged row
     * tells of more than the public may know.
     */
    private static final String MORE_THAN_PUBLIC =
            """
            SELECT EXISTS (SELECT 1 FROM access_readers_yearly a
                             LEFT JOIN document d ON d.id = a.document_id
                            WHERE a.fiscal_year = ?1 AND a.audience = 'PUBLIC' AND a.document_id > 0
                              AND (d.id IS NULL OR d.audience <> 'PUBLIC'))
            """;

    private static final int ROWS_AT_ONCE = 500;

    @PersistenceContext EntityManager entities;
    @Inject FigureSights sights;

    /** The readers of some documents in a year, as far as the one who asks may know it. */
    public ReaderCount readers(FiscalYear year, AccessScope scope) {
        return readers(year, ReaderScope.of(scope), sights.of(scope));
    }

    /** The same for whoever may know so much. */
    ReaderCount readers(FiscalYear year, ReaderScope scope, FigureSight sight) {
        return new ReaderCount(
                estimate(year, AccessAudience.PUBLIC, scope, sight.staffDocuments()),
                sight.staffAccesses()
                        ? estimate(year, AccessAudience.STAFF, scope, true)
                        : ReaderEstimate.NONE);
    }

    @SuppressWarnings("unchecked") // a native query of one column answers its values
    private ReaderEstimate estimate(
            FiscalYear year, AccessAudience audience, ReaderScope scope, boolean everything) {
        boolean merged = scope.equals(ReaderScope.ALL) && (everything || !hasMoreThanPublic(year));
        boolean one = !scope.document().isEmpty();
        var question =
                entities.createNativeQuery(merged ? OF_ALL : one ? OF_ONE : OF_SOME)
                        .setParameter(1, year.buddhistYear())
                        .setParameter(2, audience.name());
        if (one) {
            question.setParameter(3, scope.document());
        } else if (!merged) {
            scope.documents().fill(question).setParameter(6, everything);
        }
        var sum = new ReaderSketch();
        try (Stream<Object> sketches =
                question.setHint("eclipselink.jdbc.fetch-size", ROWS_AT_ONCE).getResultStream()) {
            sketches.forEach(sketch -> sum.add(ReaderSketch.of((byte[]) sketch)));
        }
        return sum.estimate();
    }

    /** Whether the merged rows of a year tell of more than the public may know. */
    boolean hasMoreThanPublic(FiscalYear year) {
        var found =
                (Number)
                        entities.createNativeQuery(MORE_THAN_PUBLIC)
                                .setParameter(1, year.buddhistYear())
                                .getSingleResult();
        return found.intValue() != 0;
    }
}
