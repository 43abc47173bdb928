package khlang.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.Plans;
import khlang.reading.GoalGaps;
import khlang.reading.GoalLists;
import khlang.reading.Goals;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** Who knows the goals of a year's plan: by a button on its page, or by a list signed on paper. */
@Path("/reading/goals/{year: 2[4-9][0-9]{2}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class GoalsResource {

    @Inject Goals goals;
    @Inject GoalLists lists;
    @Inject GoalGaps gaps;
    @Inject Plans plans;

    /** Says that one knows them. */
    @POST
    @Path("said")
    @Requires(Right.CONTRIBUTE)
    public Response say(@PathParam("year") int year, Form form) {
        return back(year, goals.say(new FiscalYear(year)) ? "goals-known" : "goals-closed");
    }

    /** Takes it back. */
    @POST
    @Path("undone")
    @Requires(Right.CONTRIBUTE)
    public Response takeBack(@PathParam("year") int year, Form form) {
        return back(year, goals.takeBack(new FiscalYear(year)) ? "goals-undone" : "goals-closed");
    }

    private static Response back(int year, String said) {
        return SaidWords.at("/plan/" + year, said);
    }

    /** The lists that were signed on paper. */
    @GET
    @Requires(Right.SEE_EVIDENCE)
    public Page lists(@PathParam("year") int year) {
        Form fresh =
                Form.showing(
                        Map.of(
                                "form-key",
                                RandomKey.make(),
                                "division",
                                lists.keepsAll() || lists.divisions().isEmpty()
                                        ? ""
                                        : lists.divisions().getFirst().slug()));
        return page(year, new Edit(fresh, FormProblems.NONE, 0, null));
    }

    /** Records one. */
    @POST
    @Requires(Right.ASK_READING)
    public Response add(@PathParam("year") int year, Form form) {
        return EditPage.save(
                form,
                () -> {
                    long id =
                            lists.add(
                                    new FiscalYear(year),
                                    form.text("signedOn"),
                                    form.text("occasion"),
                                    form.text("division"),
                                    form.text("form-key"));
                    return Said.at(GoalListResource.address(id), "list-added");
                },
                edit -> page(year, edit));
    }

    private GoalsPage page(int year, Edit edit) {
        var asked = new FiscalYear(year);
        if (plans.of(asked).isEmpty()) {
            throw new NotFoundException();
        }
        List<Choice> divisions =
                Stream.concat(
                                lists.keepsAll()
                                        ? Stream.of(
                                                new Choice(
                                                        "", MustReadsResource.WORDS.say("whole")))
                                        : Stream.empty(),
                                lists.divisions().stream()
                                        .map(one -> new Choice(one.slug(), one.name())))
                        .toList();
        return new GoalsPage(
                asked, lists.of(asked), gaps.of(asked), !divisions.isEmpty(), edit, divisions);
    }
}
