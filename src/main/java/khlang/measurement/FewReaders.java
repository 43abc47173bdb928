package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentKind;

/**
 * Finds out whether enough members of staff are behind the numbers of a year, where no single
 * document has enough of them.
 */
@ApplicationScoped
@Transactional
public class FewReaders {

    private static final String SKETCHES =
            """
            SELECT v.slug, c.slug, d.kind, s.part, s.sketch
              FROM staff_readers s
              JOIN document d ON d.id = s.document_id
              JOIN division v ON v.id = d.division_id
              JOIN category c ON c.id = d.category_id
             WHERE s.fiscal_year = ?1 AND s.part IN (%s)
            """
                    + AccessScope.CONDITION;

    /** The first columns say where a document stands. */
    private static final int PART = 3;

    private static final int ROWS_AT_ONCE = 100;

    @PersistenceContext EntityManager entities;

    /** Adds readers of documents until it is known of every number, or there are no more. */
    void settle(AccessYear year, AccessScope scope) {
        var cells = new UnsureCells(year);
        if (cells.isEmpty()) {
            return;
        }
        String parts =
                cells.parts().stream()
                        .map(part -> "'" + part + "'") // names of columns, none that was typed
                        .collect(Collectors.joining(", "));
        try (Stream<?> found = sketches(year.year(), scope, parts)) {
            Iterator<?> rows = found.iterator();
            while (!cells.isEmpty() && rows.hasNext()) {
                Object[] row = (Object[]) rows.next();
                cells.add(place(row), (String) row[PART], ReaderSketch.of((byte[]) row[PART + 1]));
            }
        }
    }

    private Stream<?> sketches(FiscalYear year, AccessScope scope, String parts) {
        return scope.fill(entities.createNativeQuery(SKETCHES.formatted(parts)))
                .setParameter(1, year.buddhistYear())
                .setHint("eclipselink.jdbc.fetch-size", ROWS_AT_ONCE)
                .getResultStream();
    }

    private static AccessYear.Place place(Object[] row) {
        return new AccessYear.Place(
                (String) row[0], (String) row[1], DocumentKind.valueOf((String) row[2]).slug());
    }
}
