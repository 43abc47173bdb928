package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.plan.Measures;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Tagged;
import khlang.web.ProblemException;

/** Plans and their measures for programs: sums for everybody, lists as the pages show them. */
@Path("api/v1/plan")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanApi {

    private static final String SIZE = "50";
    private static final int MOST = 200;
    private static final int LAST_PAGE = 100_000;

    @Inject PlanFacts facts;
    @Inject AskedPlans plans;
    @Inject Measures measures;
    @Inject Breakdowns breakdowns;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** The years that have a plan. */
    @GET
    public Response years(@Context Request request) {
        return Tagged.of(facts.years()).answer(request, reader.get());
    }

    /**
     * One of them with its figures.
     *
     * @param year Buddhist
     */
    @GET
    @Path("{year}")
    public Response plan(@PathParam("year") String year, @Context Request request) {
        return Tagged.of(find(year)).answer(request, reader.get());
    }

    /**
     * One of its measures.
     *
     * @param number the id of the number that is broken down; null for the first
     */
    @GET
    @Path("{year}/measures/{measure}")
    public Response measure(
            @PathParam("year") String year,
            @PathParam("measure") String id,
            @QueryParam("number") String number,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("size") @DefaultValue(SIZE) String size,
            @Context Request request) {
        PlanAnswers.Plan plan = find(year);
        PlanAnswers.Measure measure =
                plan.measures().stream()
                        .filter(one -> one.id().equals(id))
                        .findAny()
                        .orElseThrow(() -> noMeasure(plan));
        int at = AskedNumber.read("page", page, LAST_PAGE);
        int many = AskedNumber.read("size", size, MOST);
        checkNumber(measure, number);
        var answer =
                new MeasureAnswers.Measured(
                        plan.fiscalYear(),
                        plan.asOf(),
                        plan.closed(),
                        measure,
                        plan.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .filter(row -> row.measures().contains(id))
                                .map(PlanAnswers.Row::id)
                                .toList(),
                        seen(plan, id, number, at, many).orElse(null));
        return Tagged.of(answer).answer(request, reader.get());
    }

    private PlanAnswers.Plan find(String year) {
        return FiscalYear.named(year).flatMap(facts::of).orElseThrow(plans::none);
    }

    private static ProblemException noMeasure(PlanAnswers.Plan plan) {
        List<String> known = plan.measures().stream().map(PlanAnswers.Measure::id).toList();
        return ProblemException.of(
                Response.Status.NOT_FOUND,
                "planMeasure",
                Integer.toString(plan.fiscalYear()),
                String.join(", ", known));
    }

    private static void checkNumber(PlanAnswers.Measure measure, String number) {
        List<String> known = measure.numbers().stream().map(PlanAnswers.Quantity::id).toList();
        if (number != null && !known.contains(number)) {
            throw ProblemException.of(
                    Response.Status.BAD_REQUEST, "parameter", "number", String.join(", ", known));
        }
    }

    private Optional<MeasureAnswers.Seen> seen(
            PlanAnswers.Plan plan, String id, String number, int page, int size) {
        if (!rights.allowsSome(Right.SEE_EVIDENCE)) {
            return Optional.empty();
        }
        var year = new FiscalYear(plan.fiscalYear());
        MeasureText text = breakdowns.text(year);
        return measures.seen(year, id)
                .map(
                        figure -> {
                            FigurePart part = part(figure, number);
                            return MeasureAnswers.seen(
                                    figure,
                                    part,
                                    measures.seesAll(),
                                    breakdowns.of(figure, part, text),
                                    text,
                                    page,
                                    size);
                        });
    }

    /** A closed year may have numbers that are counted otherwise now. */
    private static FigurePart part(Figure figure, String number) {
        return Optional.ofNullable(number).flatMap(figure::part).orElse(figure.parts().getFirst());
    }
}
