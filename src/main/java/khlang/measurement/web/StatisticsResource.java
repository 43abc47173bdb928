package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessFigures;
import khlang.measurement.AccessYear;
import khlang.measurement.FigureSights;
import khlang.measurement.ReaderFigures;
import khlang.measurement.ReaderVotes;
import khlang.measurement.web.AskedStatistics.Question;
import khlang.rights.CurrentReader;
import khlang.rights.Reader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.CsvWriter;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** The figures of the accesses of a year. */
@Path("/statistics")
@ApplicationScoped
public class StatisticsResource {

    @Inject AccessFigures figures;
    @Inject ReaderFigures readers;
    @Inject Instance<ReaderVotes> votes;
    @Inject FigureSights sights;
    @Inject AskedStatistics asked;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** The overview of a year; a year without figures shows the running one. */
    @GET
    @Produces(PageWriter.HTML)
    public Page show(@Context UriInfo uri) {
        Question question = asked.read(uri.getQueryParameters());
        AccessYear year = year(question, question.year());
        AccessYear before = year(question, question.year().previous());
        StatisticsPage.Offers offers = asked.offers(question);
        return new StatisticsPage(
                year,
                YearComparison.of(
                        question.year(), asked.today(), year::in, before::in, !before.isEmpty()),
                readers.readers(question.year(), question.scope()),
                tables(question, year, before, offers),
                offers,
                question.form(),
                question.query(),
                votes(question),
                reader.get().seesStaffKnowledge(),
                seesStaff(question),
                rights.allowsSome(Right.SEE_EVIDENCE),
                asked.today());
    }

    /** The tables of the overview as a workbook. */
    @GET
    @Path("overview.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        Question question = asked.read(uri.getQueryParameters());
        return TableFile.workbook(name(question), rows(question));
    }

    /** The same as text. */
    @GET
    @Path("overview.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@Context UriInfo uri) {
        Question question = asked.read(uri.getQueryParameters());
        return TableFile.commaSeparated(name(question), rows(question));
    }

    private static String name(Question question) {
        return "statistics-" + question.year().buddhistYear();
    }

    private List<List<String>> rows(Question question) {
        boolean staff = seesStaff(question);
        List<List<String>> rows = new ArrayList<>();
        rows.add(AccessTable.columns(staff));
        tables(
                        question,
                        year(question, question.year()),
                        year(question, question.year().previous()),
                        asked.offers(question))
                .forEach(table -> rows.addAll(table.cells(staff)));
        return rows;
    }

    private boolean seesStaff(Question question) {
        return sights.of(question.scope()).staffAccesses();
    }

    private AccessYear year(Question question, FiscalYear year) {
        return figures.year(year, question.scope());
    }

    /** What was said of all documents; votes are not told by shelf or division. */
    private Optional<ReaderVotes.Votes> votes(Question question) {
        return seesStaff(question) && question.scope().isAll()
                ? votes.stream().findAny().map(one -> one.votes(question.year(), Optional.empty()))
                : Optional.empty();
    }

    private static List<AccessTable> tables(
            Question question, AccessYear year, AccessYear before, StatisticsPage.Offers offers) {
        return new OverviewTables(year, before, "/statistics/documents?" + question.query())
                .all(offers.divisions(), offers.categories(), offers.sorts());
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
}
