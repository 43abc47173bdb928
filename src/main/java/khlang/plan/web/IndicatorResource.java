package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.plan.ActionPlan;
import khlang.plan.ClosedYears.ClosedYear;
import khlang.plan.KnownFigures;
import khlang.plan.Measures;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;
import khlang.plan.Plans;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** A row of the plan: sums for everybody, what they are made of for those who may see it. */
@Path("/plan")
@ApplicationScoped
public class IndicatorResource {

    private static final SaidWords WORDS = new SaidWords("khlang.plan.web.said");

    @Inject Plans plans;
    @Inject KnownFigures figures;
    @Inject Measures measures;
    @Inject Breakdowns breakdowns;
    @Inject Instance<RowEvidence> evidence;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * One of them.
     *
     * @param year Buddhist
     * @param id such as {@code T1R4}
     * @param said what was just done; may be missing
     */
    @GET
    @Path("{year: 2[4-9][0-9]{2}}/indicators/{row: T[1-9]R[0-9]{1,2}}")
    @Produces(PageWriter.HTML)
    public Page show(
            @PathParam("year") int year,
            @PathParam("row") String id,
            @QueryParam("said") String said) {
        ActionPlan plan = plans.of(new FiscalYear(year)).orElseThrow(NotFoundException::new);
        PlanTable table = plan.tableOf(id).orElseThrow(NotFoundException::new);
        PlanRow row = plan.row(id).orElseThrow();
        boolean seesLists = rights.allowsSome(Right.SEE_EVIDENCE);
        Map<String, Figure> lists =
                seesLists ? measures.seen(plan.year(), Set.copyOf(row.measures())) : Map.of();
        MeasureText text = breakdowns.text(plan.measures());
        Optional<ClosedYear> closed = figures.closed(plan.year());
        return new IndicatorPage(
                PlanPage.of(
                        plan,
                        plans.years(),
                        figures.of(plan.year(), closed),
                        closed,
                        seesLists,
                        LocalDate.now(clock)),
                table,
                row,
                figures.of(plan.year().previous()),
                lists,
                divisions(lists, text),
                beside(lists, text),
                text,
                rights.allows(Right.WRITE_PLAN) && closed.isEmpty(),
                evidence.stream().flatMap(room -> room.of(plan.year(), id).stream()).findFirst(),
                closed.isEmpty() ? figures.countedByRooms(plan.year()) : Map.of(),
                figures.entered(plan.year()),
                WORDS.words(said),
                seesLists && measures.seesAll());
    }

    private Map<String, List<MeasurePage.Beside>> beside(
            Map<String, Figure> lists, MeasureText text) {
        return lists.values().stream()
                .collect(
                        Collectors.toMap(
                                Figure::measure, figure -> breakdowns.beside(figure, text)));
    }

    private Map<String, List<MeasurePage.Row>> divisions(
            Map<String, Figure> lists, MeasureText text) {
        Map<String, List<MeasurePage.Row>> divisions = new HashMap<>();
        lists.forEach(
                (key, figure) ->
                        divisions.put(
                                key,
                                breakdowns.by(
                                        Facet.DIVISION, figure, figure.parts().getFirst(), text)));
        return divisions;
    }
}
