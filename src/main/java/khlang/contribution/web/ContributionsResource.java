package khlang.contribution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.contribution.Contributions;
import khlang.contribution.Thanking;
import khlang.contribution.WorkFilter;
import khlang.contribution.WorkYear;
import khlang.identity.web.ForMembers;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.CsvWriter;
import khlang.web.Form;
import khlang.web.MonthChart;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.SaidWords;
import khlang.web.TableFile;

/** What the office has given to its knowledge in a year, and thanks for it. */
@Path("/contributions")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class ContributionsResource {

    private static final String PATH = "/contributions";
    private static final int SIZE = 50;
    private static final SaidWords SAID = new SaidWords("khlang.contribution.web.said");

    @Inject Contributions contributions;
    @Inject Thanking thanking;
    @Inject ContributionChoices choices;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    @GET
    @Produces(PageWriter.HTML)
    public Page list(@Context UriInfo uri) {
        MultivaluedMap<String, String> typed = uri.getQueryParameters();
        AskedWorks asked = AskedWorks.of(typed::getFirst, LocalDate.now(clock));
        WorkYear year = contributions.of(asked.year());
        WorkYear shown = year.only(asked.filter());
        List<ContributionsPage.Row> months = monthRows(year, asked);
        Paging paging =
                Paging.of(
                        typed.getFirst("page"),
                        SIZE,
                        shown.works().size(),
                        asked.address(PATH) + "page=");
        return new ContributionsPage(
                asked.year(),
                LocalDate.now(clock),
                shown.works().subList(paging.offset(), (int) paging.to()),
                paging,
                asked.isPart(),
                shown.byKind(),
                MonthChart.of(
                        asked.year(), months.stream().map(ContributionsPage.Row::count).toList()),
                months,
                divisionRows(year, asked),
                choices.names(),
                Form.showing(asked.fields()),
                choices.of(asked),
                rights.allowsSome(Right.SEE_EVIDENCE),
                reader.actor().person() != 0 && rights.allows(Right.CONTRIBUTE),
                new ContributionsPage.Files(
                        asked.address(PATH + "/list.xlsx"), asked.address(PATH + "/list.csv")),
                SAID.words(typed.getFirst("said")));
    }

    /** All months of the year, as far as the rest of the question goes. */
    private static List<ContributionsPage.Row> monthRows(WorkYear year, AskedWorks asked) {
        var counts = year.only(asked.with("month", "").filter()).byMonth();
        return asked.year().months().stream()
                .map(
                        one ->
                                new ContributionsPage.Row(
                                        ThaiDates.month(one),
                                        counts.getOrDefault(one, 0L),
                                        link(asked.with("month", one.toString()))))
                .toList();
    }

    private List<ContributionsPage.Row> divisionRows(WorkYear year, AskedWorks asked) {
        WorkFilter wide = asked.with("division", "").filter();
        Map<String, Long> counts = year.only(wide).byDivision();
        GiverNames names = choices.names();
        Stream<String> slugs = choices.divisions(counts.keySet());
        return slugs.map(
                        slug ->
                                new ContributionsPage.Row(
                                        names.division(slug),
                                        counts.getOrDefault(slug, 0L),
                                        slug.isEmpty() ? "" : link(asked.with("division", slug))))
                .toList();
    }

    private static String link(AskedWorks asked) {
        return asked.address(PATH) + "page=1";
    }

    /** The list as a workbook. */
    @GET
    @Path("list.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        AskedWorks asked = asked(uri);
        return WorkFiles.workbook(works(asked), choices.names(), asked.year().buddhistYear());
    }

    /** The list as a table for programs. */
    @GET
    @Path("list.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@Context UriInfo uri) {
        AskedWorks asked = asked(uri);
        return WorkFiles.commaSeparated(works(asked), choices.names(), asked.year().buddhistYear());
    }

    private AskedWorks asked(UriInfo uri) {
        return AskedWorks.of(uri.getQueryParameters()::getFirst, LocalDate.now(clock));
    }

    private WorkYear works(AskedWorks asked) {
        return contributions.of(asked.year()).only(asked.filter());
    }

    /** Says thanks for one of them, and leads back to the list. */
    @POST
    @Path("thanks")
    public Response thank(Form form) {
        AskedWorks asked = AskedWorks.of(form::text, LocalDate.now(clock));
        boolean isSaid = thanking.say(asked.year(), form.text("work"));
        String page = "page=" + Paging.number(form.text("page"));
        return Response.seeOther(
                        URI.create(asked.address(PATH) + page + (isSaid ? "&said=thanked" : "")))
                .build();
    }
}
