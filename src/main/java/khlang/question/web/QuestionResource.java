package khlang.question.web;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import khlang.identity.web.ForMembers;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.question.Answers;
import khlang.question.Experts;
import khlang.question.Question;
import khlang.question.QuestionDesk;
import khlang.question.QuestionDocuments;
import khlang.question.Questions;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** One question, for everybody who may know of it. */
@Path("/questions/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class QuestionResource {

    @Inject Questions questions;
    @Inject QuestionDesk desk;
    @Inject Answers answers;
    @Inject QuestionDocuments documents;
    @Inject Experts experts;
    @Inject AnswersShown shown;
    @Inject QuestionChoices choices;
    @Inject Clock clock;

    @GET
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        Question question = question(id);
        return page(question, Edit.of(Map.of(), question.version()), false, Said.words(said));
    }

    private Question question(long id) {
        return questions.find(id).orElseThrow(NotFoundException::new);
    }

    private QuestionPage page(Question question, Edit edit, boolean conflict, String said) {
        boolean staff = questions.isStaff();
        boolean moderates = staff && questions.mayModerate(question);
        boolean routes = moderates && question.state().isWaiting();
        return new QuestionPage(
                question,
                shown.html(question.isOutside() ? "" : question.details()),
                shown.of(question, questions.answers(question)),
                staff ? questions.steps(question) : List.of(),
                question.mergedInto().flatMap(questions::find),
                shown.document(question.about()),
                documents.of(question),
                staff && question.state().isWaiting()
                        ? experts.documents(question.title())
                        : List.of(),
                routes ? experts.of(question) : List.of(),
                routes ? choices.divisions("keepDivision") : List.of(),
                routes ? choices.people() : List.of(),
                new QuestionPage.May(
                        staff,
                        moderates,
                        staff && answers.mayAnswer(question),
                        staff && answers.mayAccept(question),
                        staff && documents.mayMake(question)),
                LocalDate.now(clock),
                conflict,
                edit,
                said);
    }

    /** Does something and shows the question again, or what is wrong with what was sent. */
    private Response change(long id, Form form, Supplier<Response> verb) {
        question(id);
        try {
            return EditPage.save(form, verb, edit -> page(question(id), edit, false, ""));
        } catch (ChangedMeanwhileException e) {
            Question now = question(id);
            var edit = new Edit(form, FormProblems.NONE, now.version(), null);
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(now, edit, true, Said.words("conflict")))
                    .build();
        }
    }

    Response change(long id, Form form, String said, Runnable verb) {
        return change(
                id,
                form,
                () -> {
                    verb.run();
                    return Said.at("/questions/" + id, said);
                });
    }

    /** A colleague answers. */
    @POST
    @Path("answers")
    @ForMembers
    @Requires(Right.CONTRIBUTE)
    public Response answer(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                "answered",
                () -> answers.add(id, form.text("markdown"), form.text("document")));
    }

    /** Lets the question through to the public, or takes it from them. */
    @POST
    @Path("release")
    @ForMembers
    @Requires(Right.MODERATE)
    public Response release(@PathParam("id") long id, Form form) {
        boolean show = !form.has("hide");
        return change(
                id,
                form,
                show ? "released" : "hidden",
                () -> desk.release(id, form.number("version"), show));
    }

    /** Sends it on. Who was chosen from all colleagues goes before who was suggested. */
    @POST
    @Path("route")
    @ForMembers
    @Requires(Right.MODERATE)
    public Response route(@PathParam("id") long id, Form form) {
        long person = Math.max(form.number("colleague"), 0);
        long to = person == 0 ? form.number("person") : person;
        return change(
                id,
                form,
                "routed",
                () ->
                        desk.route(
                                id,
                                form.number("version"),
                                form.text("division"),
                                to,
                                form.text("note")));
    }

    /** Ends it without an answer. */
    @POST
    @Path("decline")
    @ForMembers
    @Requires(Right.MODERATE)
    public Response decline(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                "declined",
                () -> desk.decline(id, form.number("version"), form.text("reason")));
    }

    /** Ends it because the same was asked before. */
    @POST
    @Path("merge")
    @ForMembers
    @Requires(Right.MODERATE)
    public Response merge(@PathParam("id") long id, Form form) {
        String typed = form.text("other").replaceFirst("^.*/questions/", "");
        long other = typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
        return change(id, form, "merged", () -> desk.merge(id, form.number("version"), other));
    }

    /** Makes a draft of it and the chosen answer. */
    @POST
    @Path("document")
    @ForMembers
    @Requires(Right.CONTRIBUTE)
    public Response document(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                () -> {
                    documents.make(id);
                    URI made =
                            documents
                                    .of(question(id))
                                    .map(one -> URI.create(one.address()))
                                    .orElse(URI.create("/questions/" + id));
                    return Response.seeOther(made).build();
                });
    }
}
