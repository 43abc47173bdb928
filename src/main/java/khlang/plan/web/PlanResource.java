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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.library.Documents;
import khlang.plan.ActionPlan;
import khlang.plan.ClosedYears.ClosedYear;
import khlang.plan.GoalReaders;
import khlang.plan.KnownFigures;
import khlang.plan.PlanCommittees;
import khlang.plan.Plans;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** The plan as it was signed, live, for everybody. */
@Path("/plan")
@ApplicationScoped
public class PlanResource {

    private static final SaidWords WORDS = new SaidWords("khlang.plan.web.said");

    @Inject Plans plans;
    @Inject KnownFigures figures;
    @Inject Instance<GoalReaders> goals;
    @Inject PlanCommittees committees;
    @Inject Documents documents;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Leads to the running year's plan, or else to the latest one. */
    @GET
    @Produces(PageWriter.HTML)
    public Response newest() {
        List<FiscalYear> years = plans.years();
        if (years.isEmpty()) {
            return Response.ok(new NoPlanPage(rights.allows(Right.ADMINISTER))).build();
        }
        FiscalYear running = FiscalYear.containing(LocalDate.now(clock));
        FiscalYear shown = years.contains(running) ? running : years.getFirst();
        return Response.seeOther(URI.create("/plan/" + shown.buddhistYear())).build();
    }

    /**
     * One of them.
     *
     * @param year Buddhist
     * @param said what was just done; may be missing
     */
    @GET
    @Path("{year: 2[4-9][0-9]{2}}")
    @Produces(PageWriter.HTML)
    public Page show(@PathParam("year") int year, @QueryParam("said") String said) {
        ActionPlan plan = plans.of(new FiscalYear(year)).orElseThrow(NotFoundException::new);
        boolean readable =
                plan.document() != null
                        && !documents.summaries(Set.of(plan.document()), reader.get()).isEmpty();
        Optional<ClosedYear> closed = figures.closed(plan.year());
        return new PlanPage(
                plan,
                plans.years(),
                figures.of(plan.year(), closed),
                closed,
                rights.allows(Right.WRITE_PLAN),
                readable,
                rights.allowsSome(Right.SEE_EVIDENCE),
                rights.allowsSome(Right.KEEP_EVIDENCE),
                rights.allows(Right.SEE_EVIDENCE),
                goals.stream().flatMap(room -> room.own(plan.year()).stream()).findFirst(),
                committees.actingIn(plan.year()),
                WORDS.words(said),
                LocalDate.now(clock));
    }
}
