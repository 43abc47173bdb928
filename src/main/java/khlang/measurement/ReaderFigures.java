package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.YearMonth;
import java.util.stream.Stream;
import khlang.rights.Reader;

/**
 * Tells about how many different readers there were, for any documents and months. A visitor is
 * known for a day only: over several days it tells visitors added up over the days.
 */
@ApplicationScoped
@Transactional
public class ReaderFigures {

    /** The row in which a month's readers of all documents are merged already. */
    private static final String OF_ALL =
            """
            SELECT a.sketch FROM access_readers a
             WHERE a.month BETWEEN ?1 AND ?2 AND a.audience = ?3 AND a.document_id = 0
            """;

    private static final String OF_SOME =
            """
            SELECT a.sketch FROM access_readers a
              JOIN document d ON d.id = a.document_id
              JOIN division v ON v.id = d.division_id
              JOIN category c ON c.id = d.category_id
             WHERE a.month BETWEEN ?1 AND ?2 AND a.audience = ?3
               AND (?4 OR d.audience = 'PUBLIC')
               AND ?5 IN ('', d.slug) AND ?6 IN ('', v.slug) AND ?7 IN ('', c.slug)
            """;

    private static final int ROWS_AT_ONCE = 500;

    @PersistenceContext EntityManager entities;

    /**
     * The readers of some documents in some months, as this reader may know it.
     *
     * @param first the first month that counts
     * @param last the last one
     */
    public ReaderCount readers(YearMonth first, YearMonth last, ReaderScope scope, Reader reader) {
        boolean staff = reader.seesStaffKnowledge();
        return new ReaderCount(
                estimate(first, last, AccessAudience.PUBLIC, scope, staff),
                staff
                        ? estimate(first, last, AccessAudience.STAFF, scope, true)
                        : ReaderEstimate.NONE);
    }

    @SuppressWarnings("unchecked") // a native query of one column answers its values
    private ReaderEstimate estimate(
            YearMonth first,
            YearMonth last,
            AccessAudience audience,
            ReaderScope scope,
            boolean everything) {
        boolean all = scope.equals(ReaderScope.ALL);
        var question =
                entities.createNativeQuery(all ? OF_ALL : OF_SOME)
                        .setParameter(1, Date.valueOf(first.atDay(1)))
                        .setParameter(2, Date.valueOf(last.atDay(1)))
                        .setParameter(3, audience.name());
        if (!all) {
            question.setParameter(4, everything)
                    .setParameter(5, scope.document())
                    .setParameter(6, scope.division())
                    .setParameter(7, scope.category());
        }
        var sum = new ReaderSketch();
        try (Stream<Object> sketches =
                question.setHint("eclipselink.jdbc.fetch-size", ROWS_AT_ONCE).getResultStream()) {
            sketches.forEach(one -> sum.add(ReaderSketch.of((byte[]) one)));
        }
        return sum.estimate();
    }
}
