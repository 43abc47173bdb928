package khlang.assessment.web;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.AssessmentDecisions;
import khlang.assessment.AssessmentState;
import khlang.assessment.Assessments;
import khlang.assessment.Attempts;
import khlang.assessment.ItemText;
import khlang.assessment.QuestionSets;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.library.NamedDocuments;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** One assessment, and what is decided about it. */
@Path("/assessments/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class AssessmentResource {

    @Inject Assessments assessments;
    @Inject AssessmentDecisions decisions;
    @Inject Attempts attempts;
    @Inject QuestionSets sets;
    @Inject NamedDocuments documents;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** What it is about, and how the one who asks has done. */
    @GET
    @Requires(Right.CONTRIBUTE)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, stored(id), Said.words(said));
    }

    /** The form with what is stored. */
    @GET
    @Path("edit")
    @Requires(Right.WRITE_PLAN)
    public Page edit(@PathParam("id") long id) {
        Assessment found = found(id);
        return new AssessmentEditPage(Optional.of(found), AssessmentForm.stored(found));
    }

    /** Changes it. */
    @POST
    @Path("edit")
    @Requires(Right.WRITE_PLAN)
    public Response change(@PathParam("id") long id, Form form) {
        found(id);
        return EditPage.save(
                form,
                () -> {
                    assessments.change(id, form.number("version"), AssessmentForm.draft(form));
                    return Said.at("/assessments/" + id, "changed");
                },
                () -> AssessmentForm.stored(found(id)),
                edit -> new AssessmentEditPage(Optional.of(found(id)), edit));
    }

    /** Records that the committee has approved it. */
    @POST
    @Path("approval")
    @Requires(Right.WRITE_PLAN)
    public Response approve(@PathParam("id") long id, Form form) {
        return decide(
                id,
                form,
                () ->
                        decisions.approve(
                                id,
                                form.number("version"),
                                form.text("approvedOn"),
                                form.text("approval")),
                "approved");
    }

    /** Takes the approval back. */
    @POST
    @Path("reopening")
    @Requires(Right.WRITE_PLAN)
    public Response reopen(@PathParam("id") long id, Form form) {
        return decide(id, form, () -> decisions.reopen(id, form.number("version")), "reopened");
    }

    /** Takes no more answers. */
    @POST
    @Path("closing")
    @Requires(Right.WRITE_PLAN)
    public Response close(@PathParam("id") long id, Form form) {
        return decide(id, form, () -> decisions.close(id, form.number("version")), "closed");
    }

    /** Counts it no more. */
    @POST
    @Path("cancelling")
    @Requires(Right.WRITE_PLAN)
    public Response cancel(@PathParam("id") long id, Form form) {
        return decide(
                id,
                form,
                () -> decisions.cancel(id, form.number("version"), form.text("reason")),
                "cancelled");
    }

    /** Asks the same a year later. */
    @POST
    @Path("copy")
    @Requires(Right.WRITE_PLAN)
    public Response copy(@PathParam("id") long id, Form form) {
        return Said.at("/assessments/" + assessments.copy(id), "copied");
    }

    private Response decide(long id, Form form, Runnable verb, String said) {
        found(id);
        return EditPage.save(
                form,
                () -> {
                    verb.run();
                    return Said.at("/assessments/" + id, said);
                },
                () -> stored(id),
                edit -> page(id, edit, ""));
    }

    private Edit stored(long id) {
        Assessment found = found(id);
        return Edit.of(
                Map.of("approvedOn", ThaiDates.abbreviated(LocalDate.now(clock))), found.version());
    }

    private AssessmentPage page(long id, Edit edit, String said) {
        Assessment found = found(id);
        LocalDate today = LocalDate.now(clock);
        List<ItemText> asked = sets.of(id);
        long levels = asked.stream().filter(ItemText::isOnLevels).count();
        String document = found.details().document();
        return new AssessmentPage(
                found,
                today,
                document.isEmpty() ? Optional.empty() : documents.find(document),
                attempts.own(id),
                found.state(today) == AssessmentState.OPEN && attempts.mayTry(found),
                reader.actor().person() != 0,
                asked.size() - levels,
                levels,
                assessments.mayWrite(),
                rights.allows(Right.KEEP_SCORES),
                rights.allowsSome(Right.SEE_EVIDENCE),
                edit,
                said);
    }

    private Assessment found(long id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }
}
