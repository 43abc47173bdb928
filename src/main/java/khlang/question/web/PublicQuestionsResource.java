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
import java.util.LinkedHashMap;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.question.Experts;
import khlang.question.PublicQuestions;
import khlang.question.QuestionText;
import khlang.question.SpamGuard;
import khlang.web.Form;
import khlang.web.OpenForm;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TypedWords;

/** Where anybody asks, without an account and without a cookie, and reads what was answered. */
@Path("/questions")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class PublicQuestionsResource {

    private static final String STAMP = "stamp";

    @Inject PublicQuestions questions;
    @Inject SpamGuard guard;
    @Inject Experts experts;
    @Inject AnswersShown shown;
    @Inject QuestionChoices choices;

    /** The form; the words of a search that found nothing may be filled in already. */
    @GET
    @Path("ask")
    public Page begin(@QueryParam("title") String title, @QueryParam("about") String about) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", TypedWords.of(title));
        fields.put("about", about == null ? "" : about);
        return page(Edit.of(fields, 0));
    }

    /** Somebody from outside asks. */
    @POST
    @Path("ask")
    public Response ask(OpenForm open) {
        Form form = open.form();
        return EditPage.save(
                form,
                () -> {
                    String key =
                            questions.ask(
                                    QuestionsResource.text(form),
                                    form.text(STAMP),
                                    form.text(OpenForm.TRAP));
                    return Said.at("/questions/asked/" + key, "asked-outside");
                },
                this::page);
    }

    private PublicAskPage page(Edit edit) {
        QuestionText text = QuestionsResource.text(edit.form());
        String stamp = edit.form().text(STAMP);
        boolean keeps =
                guard.age(stamp) == SpamGuard.Age.RIGHT
                        || guard.age(stamp) == SpamGuard.Age.TOO_YOUNG;
        return new PublicAskPage(
                edit,
                choices.divisions("noDivision"),
                keeps ? stamp : guard.stamp(),
                questions.isOpen(),
                shown.document(Optional.of(text.about()).filter(one -> !one.isEmpty())),
                experts.documents(text.title()));
    }

    /** The asker's own page. */
    @GET
    @Path("asked/{key: [A-Za-z0-9_-]{43}}")
    public Page own(@PathParam("key") String key, @QueryParam("said") String said) {
        PublicQuestions.Own own = questions.find(key).orElseThrow(NotFoundException::new);
        return new OwnQuestionPage(
                key, own, shown.of(own.question(), own.answers()), Said.words(said));
    }
}
