package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.measurement.AccessCount;
import khlang.measurement.DocumentFigure;
import khlang.measurement.OneDocument;
import khlang.measurement.ReaderVotes;
import khlang.measurement.YearSums;
import khlang.measurement.web.AskedStatistics.Question;
import khlang.web.CsvWriter;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** The figures of single documents, for those who answer for them. */
@Path("/statistics")
@ApplicationScoped
@ForMembers
public class DocumentResource {

    private static final String DOCUMENT = "documents/{slug: [a-z0-9-]+}";

    @Inject OneDocument documents;
    @Inject Instance<ReaderVotes> votes;
    @Inject AskedStatistics asked;
    @Inject AskedPeriods periods;

    /** The page of a document. */
    @GET
    @Path(DOCUMENT)
    @Produces(PageWriter.HTML)
    public Page show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Question question = asked.read(uri.getQueryParameters());
        DocumentFigure figure = figure(slug, question.year());
        YearSums before = figure.before();
        return new DocumentPage(
                figure,
                YearComparison.of(
                        question.year(),
                        asked.today(),
                        figure.sums()::in,
                        before::in,
                        !before.total().equals(AccessCount.NONE)),
                tables(figure),
                question.years(),
                votes.stream().findAny().map(one -> one.votes(question.year(), Optional.of(slug))),
                asked.today());
    }

    /** Its tables as a workbook. */
    @GET
    @Path(DOCUMENT + ".xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@PathParam("slug") String slug, @Context UriInfo uri) {
        return TableFile.workbook("document", rows(slug, uri));
    }

    /** The same as text. */
    @GET
    @Path(DOCUMENT + ".csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@PathParam("slug") String slug, @Context UriInfo uri) {
        return TableFile.commaSeparated("document", rows(slug, uri));
    }

    /** Its readers in any months. */
    @GET
    @Path(DOCUMENT + "/readers")
    @Produces(PageWriter.HTML)
    public Page readers(@PathParam("slug") String slug, @Context UriInfo uri) {
        return readersPage(slug, uri);
    }

    /** The same as a workbook. */
    @GET
    @Path(DOCUMENT + "/readers.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response readersWorkbook(@PathParam("slug") String slug, @Context UriInfo uri) {
        return TableFile.workbook("readers", readersPage(slug, uri).cells());
    }

    /** The same as text. */
    @GET
    @Path(DOCUMENT + "/readers.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response readersCommaSeparated(@PathParam("slug") String slug, @Context UriInfo uri) {
        return TableFile.commaSeparated("readers", readersPage(slug, uri).cells());
    }

    private ReadersPage readersPage(String slug, UriInfo uri) {
        Question question = asked.read(uri.getQueryParameters());
        AskedPeriods.Asked period = periods.read(uri.getQueryParameters(), question);
        return new ReadersPage(
                Optional.of(figure(slug, question.year())),
                period.period(),
                documents.readers(slug, period.period()).orElseThrow(NotFoundException::new),
                periods.months(),
                asked.offers(question),
                period.form(),
                period.query());
    }

    private List<List<String>> rows(String slug, UriInfo uri) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(AccessTable.columns(true));
        tables(figure(slug, asked.read(uri.getQueryParameters()).year()))
                .forEach(table -> rows.addAll(table.cells(true)));
        return rows;
    }

    private DocumentFigure figure(String slug, FiscalYear year) {
        return documents.figure(slug, year).orElseThrow(NotFoundException::new);
    }

    private static List<AccessTable> tables(DocumentFigure figure) {
        YearSums now = figure.sums();
        YearSums before = figure.before();
        return List.of(
                OverviewTables.months(figure.year(), now::in, before::in, ""),
                OverviewTables.channels(now::over, before::over, ""),
                OverviewTables.kinds(now::of, before::of, ""));
    }
}
