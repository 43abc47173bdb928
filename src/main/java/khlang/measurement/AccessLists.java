package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentKind;

/** Reads the accesses of each document, for measures; its lists name every document. */
@ApplicationScoped
@Transactional
public class AccessLists {

    private static final String SUMS =
            "SELECT d.slug, d.title, v.slug, c.name, d.kind, "
                    + String.join(", ", YearSums.TOLD)
                    + " FROM access_yearly a JOIN document d ON d.id = a.document_id"
                    + " JOIN division v ON v.id = d.division_id"
                    + " JOIN category c ON c.id = d.category_id"
                    + " WHERE a.fiscal_year = ?1 ORDER BY d.title, d.id";

    /** The first columns say what the document is. */
    private static final int NAMES = 5;

    private static final List<AccessChannel> CHANNELS = List.of(AccessChannel.values());

    @PersistenceContext EntityManager entities;

    /** All documents for which anything was counted in a year, by title. */
    public List<AccessedDocument> of(FiscalYear year) {
        List<?> rows =
                entities.createNativeQuery(SUMS)
                        .setParameter(1, year.buddhistYear())
                        .getResultList();
        List<YearMonth> months = year.months();
        return rows.stream().map(row -> document((Object[]) row, months)).toList();
    }

    private static AccessedDocument document(Object[] row, List<YearMonth> months) {
        YearSums sums = YearSums.of(row, NAMES);
        Map<AccessChannel, Long> channels = channels(sums);
        long told = channels.values().stream().mapToLong(Long::longValue).sum();
        AccessCount all = sums.total();
        return new AccessedDocument(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                DocumentKind.valueOf((String) row[4]),
                months(sums, months),
                channels,
                all.byPublic() + all.byStaff() - told);
    }

    private static Map<YearMonth, Long> months(YearSums sums, List<YearMonth> months) {
        Map<YearMonth, Long> counted = new HashMap<>();
        for (YearMonth month : months) {
            AccessCount count = sums.in(month);
            if (!count.equals(AccessCount.NONE)) {
                counted.put(month, count.byPublic() + count.byStaff());
            }
        }
        return counted;
    }

    /** Staff are added where the page of the document's statistics tells their number, too. */
    private static Map<AccessChannel, Long> channels(YearSums sums) {
        List<AccessCount> counts = CHANNELS.stream().map(sums::over).toList();
        List<Boolean> hidden = SmallCells.hidden(counts);
        Map<AccessChannel, Long> channels = new EnumMap<>(AccessChannel.class);
        for (int i = 0; i < CHANNELS.size(); i++) {
            AccessCount count = counts.get(i);
            long told = count.byPublic() + (hidden.get(i) ? 0 : count.byStaff());
            if (told > 0) {
                channels.put(CHANNELS.get(i), told);
            }
        }
        return channels;
    }
}
