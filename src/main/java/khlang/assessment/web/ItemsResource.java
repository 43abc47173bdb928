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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.assessment.Assessment;
import khlang.assessment.AssessmentState;
import khlang.assessment.Assessments;
import khlang.assessment.QuestionBank;
import khlang.assessment.QuestionSets;
import khlang.identity.web.ForMembers;
import khlang.library.web.PrintSettings;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The questions of an assessment, to choose and to print. */
@Path("/assessments/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class ItemsResource {

    @Inject Assessments assessments;
    @Inject QuestionSets sets;
    @Inject QuestionBank bank;
    @Inject PrintSettings settings;
    @Inject Clock clock;

    /** The questions of the bank, those that it asks ticked. */
    @GET
    @Path("items")
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, stored(id), Said.words(said));
    }

    /** Chooses them. */
    @POST
    @Path("items")
    public Response choose(@PathParam("id") long id, Form form) {
        found(id);
        Set<Long> items = new LinkedHashSet<>();
        form.texts("items").stream()
                .filter(one -> one.matches("[0-9]{1,18}"))
                .forEach(one -> items.add(Long.valueOf(one)));
        return EditPage.save(
                form,
                () -> {
                    sets.choose(id, form.number("version"), items);
                    return Said.at("/assessments/" + id, "chosen");
                },
                () -> stored(id),
                edit -> page(id, edit, ""));
    }

    /** The sheet for paper, and what is right for who looks it through. */
    @GET
    @Path("sheet")
    public Page sheet(@PathParam("id") long id) {
        return new SheetPage(found(id), sets.of(id), settings.digits());
    }

    private Edit stored(long id) {
        List<String> chosen = sets.of(id).stream().map(one -> one.item().id().toString()).toList();
        return new Edit(
                new Form(Map.of("items", chosen), Map.of()),
                FormProblems.NONE,
                found(id).version(),
                null);
    }

    private ItemsPage page(long id, Edit edit, String said) {
        Assessment found = found(id);
        return new ItemsPage(
                found,
                bank.offered(),
                sets.of(id),
                found.state(LocalDate.now(clock)) == AssessmentState.DRAFT,
                edit,
                said);
    }

    private Assessment found(long id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }
}
