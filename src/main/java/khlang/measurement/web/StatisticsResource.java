package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessCount;
import khlang.measurement.AccessFigures;
import khlang.measurement.AccessTotals;
import khlang.measurement.AccessYear;
import khlang.measurement.ReaderFigures;
import khlang.measurement.ReaderScope;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.rights.CurrentReader;
import khlang.rights.Reader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The figures of the accesses. */
@Path("/statistics")
@ApplicationScoped
public class StatisticsResource {

    @Inject AccessFigures figures;
    @Inject ReaderFigures readers;
    @Inject Organization organization;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * @param asked the Buddhist fiscal year; one that has no figures shows the running year
     */
    @GET
    @Produces(PageWriter.HTML)
    public Page show(@QueryParam("year") String asked) {
        LocalDate today = LocalDate.now(clock);
        List<FiscalYear> years = years(today);
        FiscalYear year =
                years.stream()
                        .filter(one -> Integer.toString(one.buddhistYear()).equals(asked))
                        .findFirst()
                        .orElse(years.getFirst());
        AccessYear sum = figures.year(year, reader.get());
        return new StatisticsPage(
                sum,
                readers.readers(
                        YearMonth.from(year.firstDay()),
                        YearMonth.from(year.lastDay()),
                        ReaderScope.ALL,
                        reader.get()),
                years,
                organization.divisions().stream().filter(one -> isShown(one, sum)).toList(),
                figures.mostUsed(year.firstDay(), year.lastDay(), reader.get(), AccessTotals.TOP),
                reader.get().seesStaffKnowledge(),
                rights.allowsSome(Right.SEE_EVIDENCE),
                today);
    }

    /** The rows behind the figures. */
    @GET
    @Path("{year: 2[4-9][0-9]{2}}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response rows(@PathParam("year") int buddhistYear) {
        List<YearMonth> months = new FiscalYear(buddhistYear).months();
        Reader asker = reader.get();
        StreamingOutput rows =
                out -> {
                    try (var csv = new AccessCsv(out)) {
                        for (YearMonth month : months) {
                            csv.write(figures.days(month, asker));
                        }
                    }
                };
        return Response.ok(rows)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"access-" + buddhistYear + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private List<FiscalYear> years(LocalDate today) {
        FiscalYear running = FiscalYear.containing(today);
        FiscalYear first = figures.firstDay().map(FiscalYear::containing).orElse(running);
        return Stream.iterate(
                        running,
                        year -> year.buddhistYear() >= first.buddhistYear(),
                        FiscalYear::previous)
                .toList();
    }

    private static boolean isShown(Division division, AccessYear sum) {
        return !division.slug().equals(Division.UNASSIGNED)
                || !sum.ofDivision(division.slug()).equals(AccessCount.NONE);
    }
}
