package khlang.channel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.channel.Tallies;
import khlang.channel.TallyYear;
import khlang.channel.measure.ChannelFigures;
import khlang.identity.web.ForMembers;
import khlang.organization.Division;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Role;
import khlang.rights.web.Requires;
import khlang.web.CsvWriter;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** Who has reported the numbers of which month, and who has not. */
@Path("/channels/tallies")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class TalliesResource {

    @Inject Tallies tallies;
    @Inject ChannelFigures figures;
    @Inject ChannelChoices choices;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * @param year Buddhist; the running one when it is none
     * @param month such as {@code 2021-10}; the last one that is over when it is none of the year
     */
    @GET
    public Page year(@QueryParam("year") String year, @QueryParam("month") String month) {
        FiscalYear asked = asked(year);
        TallyYear known = tallies.year(asked);
        return new TalliesPage(
                known,
                choices.years(),
                figures.figures(asked),
                known.divisions().stream()
                        .map(Division::slug)
                        .filter(tallies::maySee)
                        .collect(Collectors.toSet()),
                reader.actor().divisions(Role.STAFF).stream().findFirst().orElse(""),
                month(asked, month));
    }

    /**
     * The tables as a workbook.
     *
     * @param year as above
     */
    @GET
    @Path("list.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@QueryParam("year") String year) {
        return TableFile.workbook("tallies", rows(year));
    }

    /** The same as text. */
    @GET
    @Path("list.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@QueryParam("year") String year) {
        return TableFile.commaSeparated("tallies", rows(year));
    }

    private List<List<String>> rows(String year) {
        FiscalYear asked = asked(year);
        return TallyTables.rows(tallies.year(asked), figures.figures(asked));
    }

    private FiscalYear asked(String year) {
        return FiscalYear.named(year).orElseGet(choices::thisYear);
    }

    private YearMonth month(FiscalYear year, String typed) {
        List<YearMonth> months = year.months();
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        return months.stream()
                .filter(one -> one.toString().equals(typed))
                .findAny()
                .orElse(
                        last.isBefore(months.getFirst())
                                ? months.getFirst()
                                : last.isAfter(months.getLast()) ? months.getLast() : last);
    }
}
