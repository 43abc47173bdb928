package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigureLine;
import khlang.figures.FigurePart;
import khlang.identity.web.ForMembers;
import khlang.organization.StaffType;
import khlang.organization.StaffTypes;
import khlang.plan.Measures;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Choice;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;

/** The measures of the plan, each with the list that it was counted from. */
@Path("/plan")
@ApplicationScoped
@ForMembers
@Requires(Right.SEE_EVIDENCE)
public class MeasuresResource {

    private static final String ROOMS = "rooms";
    private static final String OF_ROOMS = "&source=" + ROOMS;
    private static final int SIZE = 50;
    private static final int YEARS = 10;
    private static final String MEASURES = "{year: 2[4-9][0-9]{2}}/measures";
    private static final String MEASURE = MEASURES + "/{measure}";

    @Inject Measures measures;
    @Inject Breakdowns breakdowns;
    @Inject StaffTypes staffTypes;
    @Inject Clock clock;

    /**
     * Leads to the measures of a year.
     *
     * @param year Buddhist; the running one when it is none
     */
    @GET
    @Path("measures")
    @Produces(PageWriter.HTML)
    public Response chosen(@QueryParam("year") String year) {
        int chosen = FiscalYear.named(year).orElseGet(this::running).buddhistYear();
        return Response.seeOther(URI.create("/plan/" + chosen + "/measures")).build();
    }

    /**
     * All of a year.
     *
     * @param year Buddhist
     */
    @GET
    @Path(MEASURES)
    @Produces(PageWriter.HTML)
    public Page all(@PathParam("year") int year) {
        LocalDate today = LocalDate.now(clock);
        var asked = new FiscalYear(year);
        return new MeasuresPage(
                asked,
                years(asked),
                measures.seen(asked),
                breakdowns.text(asked),
                measures.seesAll(),
                staffTypes.all().stream()
                        .filter(StaffType::isCounted)
                        .map(StaffType::name)
                        .collect(Collectors.joining(" · ")),
                today);
    }

    /**
     * @param key of the number; the first one when it is none
     * @param by a facet of which one value is looked at; may be missing
     * @param source {@value #ROOMS} for what the portal counts although something that was typed in
     *     stands; may be missing
     */
    @GET
    @Path(MEASURE)
    @Produces(PageWriter.HTML)
    public Page one(
            @PathParam("year") int year,
            @PathParam("measure") String measure,
            @QueryParam("part") String key,
            @QueryParam("by") String by,
            @QueryParam("of") String of,
            @QueryParam("source") String source,
            @QueryParam("page") String page) {
        Figure figure = figure(measure, year, source);
        FigurePart part = part(figure, key);
        Optional<Facet> facet = facet(part, by, of);
        FigurePart shown = facet.map(one -> part.only(entry -> entry.is(one, of))).orElse(part);
        List<FigureLine> lines = shown.lines();
        String more = ROOMS.equals(source) ? OF_ROOMS : "";
        String asked = asked(part, facet, of) + more;
        Paging paging = Paging.of(page, SIZE, lines.size(), address(figure) + asked + "&page=");
        MeasureText text = breakdowns.text(figure.year());
        return new MeasurePage(
                figure,
                part,
                facet.isPresent() ? List.of() : breakdowns.of(figure, part, text),
                facet,
                facet.isPresent() ? of : "",
                shown.tally(),
                lines.subList(paging.offset(), (int) paging.to()),
                paging,
                address(figure) + "/list.xlsx" + asked,
                text,
                more,
                measures.seesAll());
    }

    /** The list as a workbook. */
    @GET
    @Path(MEASURE + "/list.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response list(
            @PathParam("year") int year,
            @PathParam("measure") String measure,
            @QueryParam("part") String key,
            @QueryParam("by") String by,
            @QueryParam("of") String of,
            @QueryParam("source") String source) {
        Figure figure = figure(measure, year, source);
        FigurePart part = part(figure, key);
        FigurePart shown =
                facet(part, by, of).map(one -> part.only(entry -> entry.is(one, of))).orElse(part);
        return TableFile.workbook(
                measure + "-" + part.key() + "-" + figure.year().buddhistYear(),
                MeasureList.rows(shown, breakdowns.text(figure.year())));
    }

    private Figure figure(String measure, int year, String source) {
        var asked = new FiscalYear(year);
        return (ROOMS.equals(source)
                        ? measures.counted(asked, measure)
                        : measures.seen(asked, measure))
                .orElseThrow(NotFoundException::new);
    }

    private static String address(Figure figure) {
        return "/plan/" + figure.year().buddhistYear() + "/measures/" + figure.measure();
    }

    private static FigurePart part(Figure figure, String key) {
        return Optional.ofNullable(key).flatMap(figure::part).orElse(figure.parts().getFirst());
    }

    /** A facet with a value that something is counted under; anything else is none. */
    private static Optional<Facet> facet(FigurePart part, String by, String of) {
        return Facet.of(by)
                .filter(one -> of != null)
                .filter(one -> part.entries().stream().anyMatch(entry -> entry.is(one, of)));
    }

    private static String asked(FigurePart part, Optional<Facet> facet, String value) {
        return "?part="
                + part.key()
                + facet.map(
                                one ->
                                        "&by="
                                                + one.name()
                                                + "&of="
                                                + URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private FiscalYear running() {
        return FiscalYear.containing(LocalDate.now(clock));
    }

    /** The running one and some before it, and the one that was asked for. */
    private List<Choice> years(FiscalYear asked) {
        int now = running().buddhistYear();
        return Stream.concat(
                        IntStream.range(0, YEARS).mapToObj(back -> now - back),
                        Stream.of(asked.buddhistYear()))
                .distinct()
                .map(year -> new Choice(Integer.toString(year), Integer.toString(year)))
                .toList();
    }
}
