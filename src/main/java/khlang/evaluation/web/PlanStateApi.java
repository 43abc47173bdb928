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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.evaluation.Gaps;
import khlang.evidence.EvidenceItems;
import khlang.organization.Committees;
import khlang.plan.ActionPlan;
import khlang.plan.PlanCommittees;
import khlang.plan.PlanRow;
import khlang.plan.Plans;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.rights.web.Tagged;
import khlang.sharing.CommitteeMeeting;
import khlang.sharing.MeetingCommittees;
import khlang.web.ProblemException;

/** What proves a year's plan, what is missing and who answers for it, for programs. */
@Path("api/v1/plan") // the same as its sisters: a longer one would hide their paths
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanStateApi {

    @Inject Plans plans;
    @Inject Gaps gaps;
    @Inject EvidenceItems evidence;
    @Inject PlanCommittees acting;
    @Inject Committees committees;
    @Inject MeetingCommittees meetings;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** What proves the rows, as far as the asker sees it; files are told of by name and number. */
    @GET
    @Path("{year}/evidence")
    @Requires(Right.SEE_EVIDENCE)
    public Response evidence(@PathParam("year") String year, @Context Request request) {
        FiscalYear asked = plan(year).year();
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
        ActionPlan plan = plan(year);
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
        FiscalYear asked = plan(year).year();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.isAfter(asked.lastDay()) ? asked.lastDay() : today;
        Map<String, List<CommitteeMeeting>> met =
                meetings
                        .of(Set.of(PlanCommittees.WORKING, PlanCommittees.MONITORING), asked)
                        .stream()
                        .filter(one -> one.isHeldBy(day))
                        .collect(Collectors.groupingBy(CommitteeMeeting::committee));
        var answer =
                new StateAnswers.Acting(
                        asked.buddhistYear(),
                        day,
                        acting.actingIn(asked).stream()
                                .map(
                                        one ->
                                                StateAnswers.Board.of(
                                                        one,
                                                        committees.holdersOn(one.id(), day),
                                                        met.getOrDefault(one.slug(), List.of())))
                                .toList());
        return Tagged.of(answer).answer(request, reader.get());
    }

    private ActionPlan plan(String year) {
        return FiscalYear.named(year)
                .flatMap(plans::of)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        Response.Status.NOT_FOUND,
                                        "planYear",
                                        plans.years().stream()
                                                .map(one -> Integer.toString(one.buddhistYear()))
                                                .collect(Collectors.joining(", "))));
    }
}
