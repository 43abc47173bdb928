package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.PublishedDocument;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.survey.DocumentVotes;
import khlang.web.CsvWriter;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;

/** How often documents have helped, month by month. */
@Path("/feedback/votes")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class VotesResource {

    private static final String DOCUMENT = "{slug: [a-z0-9-]{1,80}}";
    private static final int SIZE = 50;
    private static final int YEARS = 5;

    @Inject DocumentVotes votes;
    @Inject Documents documents;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** Of all documents that the one who asks looks after. */
    @GET
    public Page list(@QueryParam("year") String typed, @QueryParam("page") String page) {
        FiscalYear year = year(typed);
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        votes.countDocuments(year),
                        "/feedback/votes?year=" + year.buddhistYear() + "&page=");
        return new VotesPage(
                year,
                Optional.empty(),
                votes.months(year, Optional.empty()),
                votes.documents(year, paging.offset(), SIZE),
                paging,
                years());
    }

    /** What the page shows, all of its pages, as a workbook. */
    @GET
    @Path("list.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@QueryParam("year") String typed) {
        return TableFile.workbook("votes", rows(year(typed)));
    }

    /** The same as text. */
    @GET
    @Path("list.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@QueryParam("year") String typed) {
        return TableFile.commaSeparated("votes", rows(year(typed)));
    }

    private List<List<String>> rows(FiscalYear year) {
        return VoteTables.rows(
                votes.months(year, Optional.empty()), votes.documents(year, 0, DocumentVotes.MOST));
    }

    /** Of one document. */
    @GET
    @Path(DOCUMENT)
    public Page show(@PathParam("slug") String slug, @QueryParam("year") String typed) {
        FiscalYear year = year(typed);
        DocumentSummary document = known(slug);
        return new VotesPage(
                year,
                Optional.of(document),
                votes.months(year, Optional.of(slug)),
                List.of(),
                Paging.of(null, SIZE, 0, ""),
                years());
    }

    /** Its months as a workbook. */
    @GET
    @Path(DOCUMENT + ".xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@PathParam("slug") String slug, @QueryParam("year") String typed) {
        return TableFile.workbook("votes", rows(slug, year(typed)));
    }

    /** The same as text. */
    @GET
    @Path(DOCUMENT + ".csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(
            @PathParam("slug") String slug, @QueryParam("year") String typed) {
        return TableFile.commaSeparated("votes", rows(slug, year(typed)));
    }

    private List<List<String>> rows(String slug, FiscalYear year) {
        return VoteTables.rows(votes.months(year, Optional.of(known(slug).slug())), List.of());
    }

    private DocumentSummary known(String slug) {
        return documents
                .published(slug, reader.get())
                .map(PublishedDocument::summary)
                .filter(one -> votes.mayKnow(slug))
                .orElseThrow(NotFoundException::new);
    }

    private FiscalYear year(String typed) {
        return FiscalYear.named(typed).orElseGet(this::now);
    }

    private FiscalYear now() {
        return FiscalYear.containing(LocalDate.now(clock));
    }

    private List<FiscalYear> years() {
        int now = now().buddhistYear();
        return IntStream.range(0, YEARS).mapToObj(back -> new FiscalYear(now - back)).toList();
    }
}
