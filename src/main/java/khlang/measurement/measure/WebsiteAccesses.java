package khlang.measurement.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.measurement.DocumentMonth;

/** M08: how often knowledge was accessed on the website, a line for each document and month. */
final class WebsiteAccesses {

    static final String KEY = "M08";

    private WebsiteAccesses() {}

    /**
     * The figure of a year.
     *
     * @param months of the year, in the order in which people read them
     */
    static Figure figure(FiscalYear year, LocalDate today, List<DocumentMonth> months) {
        return new Figure(
                KEY,
                Provenance.AUTOMATIC,
                year,
                today,
                List.of(
                        FigurePart.count(
                                "accesses", months.stream().map(WebsiteAccesses::entry).toList())));
    }

    private static Entry entry(DocumentMonth one) {
        return new Entry(
                "document:" + one.slug() + ":" + one.month(),
                true,
                one.title(),
                ThaiDates.month(one.month()),
                null,
                "/documents/" + one.slug(),
                Map.of(
                        Facet.DIVISION,
                        one.division(),
                        Facet.MONTH,
                        one.month().toString(),
                        Facet.KIND,
                        one.sort().label()),
                one.accesses());
    }
}
