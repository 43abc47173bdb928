package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** How often documents have helped, month by month. */
@Path("/feedback/votes")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class VotesResource {

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

    /** Of one document. */
    @GET
    @Path("{slug: [a-z0-9-]{1,80}}")
    public Page show(@PathParam("slug") String slug, @QueryParam("year") String typed) {
        FiscalYear year = year(typed);
        DocumentSummary document =
                documents
                        .published(slug, reader.get())
                        .map(PublishedDocument::summary)
                        .filter(one -> votes.mayKnow(slug))
                        .orElseThrow(NotFoundException::new);
        return new VotesPage(
                year,
                Optional.of(document),
                votes.months(year, Optional.of(slug)),
                List.of(),
                Paging.of(null, SIZE, 0, ""),
                years());
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
