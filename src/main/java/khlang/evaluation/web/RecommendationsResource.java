package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.evaluation.Recommendation;
import khlang.evaluation.RecommendationDraft;
import khlang.evaluation.RecommendationState;
import khlang.evaluation.Recommendations;
import khlang.evaluation.YearReports;
import khlang.identity.web.ForMembers;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What the committee recommends, and what became of it. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/recommendations")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class RecommendationsResource {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.web.fields");

    @Inject Recommendations recommendations;
    @Inject YearReports reports;
    @Inject ReportViews views;
    @Inject Organization organization;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Those of a year, and what is left of earlier ones.
     *
     * @param year Buddhist
     */
    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@PathParam("year") int year, @QueryParam("said") String said) {
        ActionPlan plan = views.plan(new FiscalYear(year));
        return new RecommendationsPage(
                plan,
                recommendations.of(plan.year()),
                recommendations.leftFrom(plan.year()),
                reports.mayWrite(),
                rights.allows(Right.CONTRIBUTE),
                LocalDate.now(clock),
                Said.words(said));
    }

    private static String address(int year) {
        return "/plan/" + year + "/recommendations";
    }

    @GET
    @Path("new")
    @Requires(Right.WRITE_PLAN)
    public Page add(@PathParam("year") int year) {
        return page(
                year,
                Optional.empty(),
                Edit.of(
                        Map.of(
                                "form-key",
                                RandomKey.make(),
                                "state",
                                RecommendationState.OPEN.name()),
                        0));
    }

    /** Adds one. */
    @POST
    @Path("new")
    @Requires(Right.WRITE_PLAN)
    public Response add(@PathParam("year") int year, Form form) {
        return EditPage.save(
                form,
                () -> {
                    recommendations.add(new FiscalYear(year), draft(form), form.text("form-key"));
                    return Said.at(address(year), "recommended");
                },
                edit -> page(year, Optional.empty(), edit));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Requires(Right.WRITE_PLAN)
    public Page edit(@PathParam("year") int year, @PathParam("id") long id) {
        Recommendation found = find(year, id);
        return page(year, Optional.of(found), stored(found));
    }

    /** Changes one, or says what became of it. */
    @POST
    @Path("{id: [0-9]{1,18}}")
    @Requires(Right.WRITE_PLAN)
    public Response change(@PathParam("year") int year, @PathParam("id") long id, Form form) {
        find(year, id);
        return EditPage.save(
                form,
                () -> {
                    recommendations.change(
                            new FiscalYear(year), id, form.number("version"), draft(form));
                    return Said.at(address(year), "recommended");
                },
                () -> stored(find(year, id)),
                edit -> page(year, Optional.of(find(year, id)), edit));
    }

    /** Takes one away. */
    @POST
    @Path("{id: [0-9]{1,18}}/remove")
    @Requires(Right.WRITE_PLAN)
    public Response remove(@PathParam("year") int year, @PathParam("id") long id, Form form) {
        return EditPage.save(
                form,
                () -> {
                    recommendations.remove(new FiscalYear(year), id, form.number("version"));
                    return Said.at(address(year), "removed");
                },
                () -> stored(find(year, id)),
                edit -> page(year, Optional.of(find(year, id)), edit));
    }

    private Recommendation find(int year, long id) {
        return recommendations.find(new FiscalYear(year), id).orElseThrow(NotFoundException::new);
    }

    private static RecommendationDraft draft(Form form) {
        return new RecommendationDraft(
                form.text("words"),
                form.text("row"),
                form.text("division"),
                form.text("dueOn"),
                form.text("state"),
                form.text("outcome"));
    }

    private static Edit stored(Recommendation one) {
        Map<String, String> fields = new HashMap<>();
        fields.put("words", one.words());
        fields.put("row", one.row().orElse(""));
        fields.put("division", one.division().map(Division::slug).orElse(""));
        fields.put("dueOn", one.dueOn().map(ThaiDates::abbreviated).orElse(""));
        fields.put("state", one.state().name());
        fields.put("outcome", one.outcome());
        return Edit.of(fields, one.version());
    }

    private RecommendationPage page(int year, Optional<Recommendation> of, Edit edit) {
        ActionPlan plan = views.plan(new FiscalYear(year));
        LocalDate today = LocalDate.now(clock);
        List<Choice> rows =
                Choice.after(
                        WORDS.say("whole"),
                        Stream.concat(
                                        plan.rows().map(PlanRow::id),
                                        of.stream().flatMap(one -> one.row().stream()))
                                .distinct()
                                .map(id -> new Choice(id, RecommendationsPage.row(plan, id))));
        List<Choice> divisions =
                Choice.after(
                        WORDS.say("nobody"),
                        organization.namedDivisions().stream()
                                .filter(one -> one.existsOn(today))
                                .map(one -> new Choice(one.slug(), one.name())));
        List<Choice> states =
                Arrays.stream(RecommendationState.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList();
        return new RecommendationPage(plan, of, edit, rows, divisions, states);
    }
}
