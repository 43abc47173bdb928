package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentKind;

/** Reads the accesses of each document and month, for measures; its list names every document. */
@ApplicationScoped
@Transactional
public class DocumentMonths {

    private static final String SUMS =
            "SELECT d.slug, d.title, v.slug, d.kind, "
                    + String.join(", ", YearSums.COLUMNS)
                    + " FROM access_yearly a JOIN document d ON d.id = a.document_id"
                    + " JOIN division v ON v.id = d.division_id"
                    + " WHERE a.fiscal_year = ?1 ORDER BY d.title, d.id";

    /** The first columns say what the document is. */
    private static final int NAMES = 4;

    @PersistenceContext EntityManager entities;

    /** All of a year in which anything was counted, by title, then from October on. */
    public List<DocumentMonth> of(FiscalYear year) {
        List<?> rows =
                entities.createNativeQuery(SUMS)
                        .setParameter(1, year.buddhistYear())
                        .getResultList();
        List<DocumentMonth> months = new ArrayList<>();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            YearSums sums = YearSums.of(row, NAMES);
            for (YearMonth month : year.months()) {
                AccessCount count = sums.in(month);
                if (!count.equals(AccessCount.NONE)) {
                    months.add(
                            new DocumentMonth(
                                    (String) row[0],
                                    (String) row[1],
                                    (String) row[2],
                                    DocumentKind.valueOf((String) row[3]),
                                    month,
                                    count.byPublic() + count.byStaff()));
                }
            }
        }
        return months;
    }
}
