package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.rights.Reader;

/**
 * Every sum of accesses that the statistics page of a year displays, taken from where the page
 * takes them, so that somebody else can add up the rows and compare.
 */
@ApplicationScoped
public class AccessTotals {

    /** How many of the documents used most are displayed. */
    public static final int TOP = 20;

    @Inject AccessFigures figures;
    @Inject Organization organization;

    /** All of them, for one who may see all; sums of nothing are among them. */
    public List<AccessTotal> displayed(FiscalYear year) {
        AccessYear sum = figures.year(year, Reader.ADMINISTRATOR);
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
        figures.mostUsed(year.firstDay(), year.lastDay(), Reader.ADMINISTRATOR, TOP)
                .forEach(
                        one ->
                                totals.add(
                                        AccessTotal.of(
                                                "document", one.document().slug(), one.count())));
        return totals;
    }
}
