package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessDay;
import khlang.measurement.AccessFigures;
import khlang.measurement.AccessTotal;
import khlang.measurement.AccessTotals;
import khlang.rights.Reader;
import khlang.rights.Right;
import khlang.rights.web.Requires;

/** Counted accesses for programs, such as {@code khlang recount}. */
@Path("api/v1/accesses")
@ApplicationScoped
@Requires(Right.ADMINISTER)
public class AccessApi {

    @Inject AccessTotals totals;
    @Inject AccessFigures figures;
    @Inject Clock clock;

    /**
     * What the statistics page of a year displays.
     *
     * @param year the Buddhist fiscal year
     */
    public record Totals(int year, List<AccessTotal> totals) {}

    /**
     * The displayed sums.
     *
     * @param asked the Buddhist fiscal year; the running one when it is none
     */
    @GET
    @Path("totals")
    @Produces(MediaType.APPLICATION_JSON)
    public Totals totals(@QueryParam("year") String asked) {
        FiscalYear year = year(asked);
        return new Totals(year.buddhistYear(), totals.displayed(year));
    }

    /** The sums of every document that the pages of a year are made of, a line each. */
    @GET
    @Path("sums")
    @Produces("application/x-ndjson")
    public Response sums(@QueryParam("year") String asked) {
        FiscalYear year = year(asked);
        StreamingOutput sums =
                out -> {
                    for (AccessTotal one : totals.ofDocuments(year)) {
                        out.write(line(one).getBytes(StandardCharsets.UTF_8));
                    }
                };
        return Response.ok(sums).build();
    }

    private static String line(AccessTotal one) {
        return Json.createObjectBuilder()
                        .add("figure", one.figure())
                        .add("key", one.key())
                        .add("byPublic", one.byPublic())
                        .add("byStaff", one.byStaff())
                        .build()
                + "\n";
    }

    /** The rows as they were counted, a line each. */
    @GET
    @Path("rows")
    @Produces("application/x-ndjson")
    public Response rows(@QueryParam("year") String asked) {
        List<YearMonth> months = year(asked).months();
        StreamingOutput rows =
                out -> {
                    for (YearMonth month : months) {
                        for (AccessDay day : figures.days(month, Reader.ADMINISTRATOR)) {
                            out.write(line(day).getBytes(StandardCharsets.UTF_8));
                        }
                    }
                };
        return Response.ok(rows).build();
    }

    private static String line(AccessDay day) {
        return Json.createObjectBuilder()
                        .add("day", day.day().toString())
                        .add("document", day.slug())
                        .add("division", day.divisionSlug())
                        .add("category", day.categorySlug())
                        .add("sort", day.sort().slug())
                        .add("channel", day.channel().name())
                        .add("audience", day.audience().name())
                        .add("kind", day.kind().name())
                        .add("count", day.count())
                        .build()
                + "\n";
    }

    private FiscalYear year(String asked) {
        return FiscalYear.named(asked).orElseGet(() -> FiscalYear.containing(LocalDate.now(clock)));
    }
}
