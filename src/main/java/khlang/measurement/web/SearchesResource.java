package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import khlang.language.Sentences;
import khlang.measurement.AccessAudience;
import khlang.measurement.SearchFigures;
import khlang.measurement.SearchFigures.Choice;
import khlang.measurement.SearchFigures.Period;
import khlang.measurement.SearchLine;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.CsvWriter;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** What people look for, and what they do not find. */
@Path("/statistics")
@ApplicationScoped
@Requires(Right.SEE_EVIDENCE)
public class SearchesResource {

    private static final int LINES = 30;
    private static final int USUAL_TIME = 30;
    private static final Sentences WORDS = new Sentences("khlang.measurement.web.csv");

    @Inject SearchFigures figures;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * @param days how many days back; what is no offered time means a month
     * @param from who searched: public or staff; anything else means everybody
     */
    @GET
    @Path("searches")
    @Produces(PageWriter.HTML)
    public Page show(@QueryParam("days") String days, @QueryParam("from") String from) {
        Period period = period(days(days), from);
        return new SearchesPage(
                days(days),
                period.audience().map(SearchesResource::slug).orElse(""),
                period,
                figures.sum(period),
                figures.lines(period, Choice.ALL, LINES),
                figures.lines(period, Choice.WITHOUT_RESULT, LINES),
                figures.lines(period, Choice.WITHOUT_CLICK, LINES),
                figures.lines(period, Choice.REFORMULATED, LINES),
                rights.allowsSome(Right.EDIT_SYNONYMS));
    }

    /** All terms of a time as text. */
    @GET
    @Path("searches.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(
            @QueryParam("days") String days, @QueryParam("from") String from) {
        return TableFile.commaSeparated("searches", rows(days, from));
    }

    /** The same as a workbook. */
    @GET
    @Path("searches.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@QueryParam("days") String days, @QueryParam("from") String from) {
        return TableFile.workbook("searches", rows(days, from));
    }

    private List<List<String>> rows(String days, String from) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(WORDS.say("searchColumns").split(",")));
        figures.lines(period(days(days), from), Choice.ALL, SearchFigures.MOST)
                .forEach(line -> rows.add(cells(line)));
        return rows;
    }

    private static List<String> cells(SearchLine line) {
        return List.of(
                line.term(),
                Long.toString(line.searches()),
                Long.toString(line.withoutResult()),
                Long.toString(line.found()),
                Long.toString(line.clicks()),
                Long.toString(line.reformulated()),
                line.clicks() == 0 ? "" : String.format(Locale.ROOT, "%.1f", line.place()));
    }

    private Period period(int days, String from) {
        LocalDate today = LocalDate.now(clock);
        Optional<AccessAudience> audience =
                Arrays.stream(AccessAudience.values())
                        .filter(one -> slug(one).equals(from))
                        .findAny();
        return new Period(today.minusDays(days - 1L), today, audience);
    }

    private static String slug(AccessAudience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    private static int days(String asked) {
        return SearchesPage.TIMES.stream()
                .filter(one -> Integer.toString(one).equals(asked))
                .findAny()
                .orElse(USUAL_TIME);
    }
}
