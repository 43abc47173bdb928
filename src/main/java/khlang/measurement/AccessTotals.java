package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.library.Categories;
import khlang.library.DocumentKind;
import khlang.organization.Division;
import khlang.organization.Organization;

/**
 * Every sum of accesses that the statistics pages of a year display, taken from where the pages
 * take them, so that somebody else can add up the rows and compare.
 */
@ApplicationScoped
@Transactional
public class AccessTotals {

    private static final String DOCUMENTS =
            "SELECT d.slug, "
                    + String.join(", ", YearSums.TOLD)
                    + " FROM access_yearly a JOIN document d ON d.id = a.document_id"
                    + " WHERE a.fiscal_year = ?1 ORDER BY a.document_id";

    @PersistenceContext EntityManager entities;
    @Inject AccessFigures figures;
    @Inject Organization organization;
    @Inject Categories categories;

    /** All of them, for one who may see all; sums of nothing are among them. */
    public List<AccessTotal> displayed(FiscalYear year) {
        AccessYear sum = figures.year(year, AccessScope.ALL, FigureSight.ALL);
        List<AccessTotal> totals = new ArrayList<>();
        totals.add(AccessTotal.of("total", "", sum.total()));
        for (YearMonth month : year.months()) {
            totals.add(AccessTotal.of("month", month.toString(), sum.in(month)));
        }
        for (AccessChannel channel : AccessChannel.values()) {
            totals.add(AccessTotal.of("channel", channel.name(), sum.over(channel)));
        }
        for (AccessKind kind : AccessKind.values()) {
            totals.add(AccessTotal.of("kind", kind.name(), sum.of(kind)));
        }
        for (Division division : organization.divisions()) {
            String slug = division.slug();
            totals.add(AccessTotal.of("division", slug, sum.ofDivision(slug)));
        }
        categories
                .all()
                .forEach(
                        one ->
                                totals.add(
                                        AccessTotal.of(
                                                "category",
                                                one.slug(),
                                                sum.ofCategory(one.slug()))));
        for (DocumentKind sort : DocumentKind.values()) {
            totals.add(AccessTotal.of("sort", sort.slug(), sum.ofSort(sort.slug())));
        }
        return totals;
    }

    /**
     * The sums of every document that are not zero: of them all lists, all pages of documents and
     * all figures of some documents are made. Each is named by its part, such as {@code
     * document:line}.
     */
    public List<AccessTotal> ofDocuments(FiscalYear year) {
        List<?> rows =
                entities.createNativeQuery(DOCUMENTS)
                        .setParameter(1, year.buddhistYear())
                        .getResultList();
        return rows.stream().flatMap(row -> ofDocument((Object[]) row).stream()).toList();
    }

    private static List<AccessTotal> ofDocument(Object[] row) {
        String slug = (String) row[0];
        YearSums sums = YearSums.of(row, 1);
        Stream<Enum<?>> parts =
                Stream.of(AccessKind.values(), AccessChannel.values(), Month.values())
                        .flatMap(Arrays::stream);
        return parts.filter(part -> !sums.part(part).equals(AccessCount.NONE))
                .map(
                        part ->
                                AccessTotal.of(
                                        "document:" + YearSums.name(part), slug, sums.part(part)))
                .toList();
    }
}
