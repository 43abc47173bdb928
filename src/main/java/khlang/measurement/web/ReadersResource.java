package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import khlang.measurement.MonthlyReaders;
import khlang.measurement.web.AskedPeriods.Asked;
import khlang.web.CsvWriter;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** About how many different readers documents had, in any months. */
@Path("/statistics/readers")
@ApplicationScoped
public class ReadersResource {

    @Inject MonthlyReaders readers;
    @Inject AskedStatistics asked;
    @Inject AskedPeriods periods;

    /** The page. */
    @GET
    @Produces(PageWriter.HTML)
    public Page show(@Context UriInfo uri) {
        return page(uri);
    }

    /** What it shows as a workbook. */
    @GET
    @Path("list.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        return TableFile.workbook("readers", page(uri).cells());
    }

    /** The same as text. */
    @GET
    @Path("list.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@Context UriInfo uri) {
        return TableFile.commaSeparated("readers", page(uri).cells());
    }

    private ReadersPage page(UriInfo uri) {
        AskedStatistics.Question question = asked.read(uri.getQueryParameters());
        Asked period = periods.read(uri.getQueryParameters(), question);
        return new ReadersPage(
                Optional.empty(),
                period.period(),
                readers.of(period.period(), question.scope()),
                periods.months(),
                asked.offers(question),
                period.form(),
                period.query());
    }
}
