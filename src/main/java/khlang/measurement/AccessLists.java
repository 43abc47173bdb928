package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentKind;

/** Reads the accesses of each document, for measures; its lists name every document. */
@ApplicationScoped
@Transactional
public class AccessLists {

    private static final String SUMS =
            "SELECT d.slug, d.title, v.slug, c.name, d.kind, "
                    + String.join(", ", YearSums.COLUMNS)
                    + " FROM access_yearly a JOIN document d ON d.id = a.document_id"
                    + " JOIN division v ON v.id = d.division_id"
                    + " JOIN category c ON c.id = d.category_id"
                    + " WHERE a.fiscal_year = ?1 ORDER BY d.title, d.id";

    /** The first columns say what the document is. */
    private static final int NAMES = 5;

    @PersistenceContext EntityManager entities;

    /** All documents for which anything was counted in a year, by title. */
    public List<AccessedDocument> of(FiscalYear year) {
        List<?> rows =
                entities.createNativeQuery(SUMS)
                        .setParameter(1, year.buddhistYear())
                        .getResultList();
        return rows.stream().map(row -> document((Object[]) row, year)).toList();
    }

    private static AccessedDocument document(Object[] row, FiscalYear year) {
        YearSums sums = YearSums.of(row, NAMES);
        return new AccessedDocument(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                DocumentKind.valueOf((String) row[4]),
                counted(year.months(), sums::in),
                counted(List.of(AccessChannel.values()), sums::over));
    }

    private static <T> Map<T, Long> counted(List<T> parts, Function<T, AccessCount> sums) {
        Map<T, Long> counted = new HashMap<>();
        for (T part : parts) {
            AccessCount count = sums.apply(part);
            if (!count.equals(AccessCount.NONE)) {
                counted.put(part, count.byPublic() + count.byStaff());
            }
        }
        return counted;
    }
}
