package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import khlang.calendar.FiscalYear;
import khlang.survey.OfficialResults;
import khlang.survey.PortalOpinions;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** How satisfied the public was; the numbers are for everybody, the words are not. */
@Path("/survey/satisfaction")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class SatisfactionResource {

    private static final int SIZE = 30;
    private static final int YEARS = 5;

    @Inject PortalOpinions opinions;
    @Inject OfficialResults official;
    @Inject Clock clock;

    @GET
    public Page show(@QueryParam("year") String typed, @QueryParam("page") String page) {
        FiscalYear now = FiscalYear.containing(LocalDate.now(clock));
        FiscalYear year = FiscalYear.named(typed).orElse(now);
        boolean reads = opinions.mayReadWords();
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        reads ? opinions.countWords(year) : 0,
                        "/survey/satisfaction?year=" + year.buddhistYear() + "&page=");
        return new SatisfactionPage(
                official.of(year),
                opinions.of(year),
                reads ? opinions.words(year, paging.offset(), SIZE) : List.of(),
                paging,
                IntStream.range(0, YEARS)
                        .mapToObj(back -> new FiscalYear(now.buddhistYear() - back))
                        .toList(),
                reads);
    }
}
