package khlang.question.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.question.Answer;
import khlang.question.Answers;
import khlang.question.Questions;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Changes an answer. */
@Path("/questions/{id: [0-9]{1,18}}/answers/{answer: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.CONTRIBUTE)
public class AnswerResource {

    @Inject Questions questions;
    @Inject Answers answers;
    @Inject QuestionResource question;

    @GET
    public Page edit(@PathParam("id") long id, @PathParam("answer") long key) {
        return page(id, key, stored(id, key));
    }

    /** Changes it; what it said is kept. */
    @POST
    public Response change(@PathParam("id") long id, @PathParam("answer") long key, Form form) {
        answer(id, key);
        return EditPage.save(
                form,
                () -> {
                    answers.change(
                            id,
                            key,
                            form.number("version"),
                            form.text("markdown"),
                            form.text("document"));
                    return Said.at("/questions/" + id, "changed");
                },
                () -> stored(id, key),
                edit -> page(id, key, edit));
    }

    /** Chooses it. */
    @POST
    @Path("accept")
    public Response accept(@PathParam("id") long id, @PathParam("answer") long key, Form form) {
        return question.change(
                id, form, "accepted", () -> answers.accept(id, key, form.number("version")));
    }

    /** Lets those from outside read it. */
    @POST
    @Path("show")
    @Requires(Right.MODERATE)
    public Response show(@PathParam("id") long id, @PathParam("answer") long key, Form form) {
        return question.change(
                id, form, "shown", () -> answers.show(id, key, form.number("version")));
    }

    private AnswerPage page(long id, long key, Edit edit) {
        return new AnswerPage(questions.find(id).orElseThrow(NotFoundException::new), key, edit);
    }

    private Answer answer(long id, long key) {
        return answers.find(id, key).orElseThrow(NotFoundException::new);
    }

    private Edit stored(long id, long key) {
        Answer answer = answer(id, key);
        return Edit.of(
                Map.of(
                        "markdown",
                        answer.markdown(),
                        "document",
                        answer.document().map(slug -> "/documents/" + slug).orElse("")),
                answer.version());
    }
}
