package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import khlang.calendar.FiscalYear;
import khlang.evaluation.ActingCommittees;
import khlang.evaluation.Gaps;
import khlang.evidence.EvidenceItems;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.plan.web.AskedPlans;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.rights.web.Tagged;

/** What proves a year's plan, what is missing and who answers for it, for programs. */
@Path("api/v1/plan") // the same as its sisters: a longer one would hide their paths
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanStateApi {

    @Inject AskedPlans plans;
    @Inject Gaps gaps;
    @Inject EvidenceItems evidence;
    @Inject ActingCommittees acting;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** What proves the rows, as far as the asker sees it; files are told of by name and number. */
    @GET
    @Path("{year}/evidence")
    @Requires(Right.SEE_EVIDENCE)
    public Response evidence(@PathParam("year") String year, @Context Request request) {
        FiscalYear asked = plans.find(year).year();
        var answer =
                new StateAnswers.Proofs(
                        asked.buddhistYear(),
                        evidence.of(asked).stream().map(StateAnswers.Proof::of).toList());
        return Tagged.of(answer).answer(request, reader.get());
    }

    /** What is missing from whom, as far as the asker may know of it. */
    @GET
    @Path("{year}/gaps")
    @Requires(Right.SEE_EVIDENCE)
    public Response gaps(@PathParam("year") String year, @Context Request request) {
        ActionPlan plan = plans.find(year);
        var answer =
                new StateAnswers.Missing(
                        plan.fiscalYear(),
                        gaps.unproved(plan).stream().map(PlanRow::id).toList(),
                        gaps.unconfirmed(plan.year()).stream()
                                .map(
                                        one ->
                                                new StateAnswers.Unconfirmed(
                                                        one.measure(),
                                                        one.place().slug(),
                                                        one.place().name(),
                                                        one.state().name()))
                                .toList(),
                        gaps.of(plan.year()).entrySet().stream()
                                .map(one -> new StateAnswers.Silent(one.getKey(), one.getValue()))
                                .toList());
        return Tagged.of(answer).answer(request, reader.get());
    }

    /** Both committees with their order, seats and meetings. */
    @GET
    @Path("{year}/committees")
    @Requires(Right.READ_STAFF)
    public Response committees(@PathParam("year") String year, @Context Request request) {
        FiscalYear asked = plans.find(year).year();
        LocalDate day = asked.upTo(LocalDate.now(clock));
        var answer =
                new StateAnswers.Acting(
                        asked.buddhistYear(),
                        day,
                        acting.of(asked, day).stream()
                                .map(one -> StateAnswers.Board.of(one, day))
                                .toList());
        return Tagged.of(answer).answer(request, reader.get());
    }
}
