package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import khlang.library.Audience;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.PublishedDocument;
import khlang.organization.RefusedException;
import khlang.rights.Reader;
import khlang.survey.AnswerFate;
import khlang.survey.VoteBox;
import khlang.survey.web.FeedbackPage.Step;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.OpenForm;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Whether a document for everybody has helped its reader: one tap, no sign-in, no script. */
@Path("/documents/{slug: [a-z0-9-]{1,80}}/feedback")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class FeedbackResource {

    @Inject Documents documents;
    @Inject VoteBox box;

    @GET
    public Page show(@PathParam("slug") String slug, @QueryParam("step") String step) {
        return new FeedbackPage(
                document(slug), Step.of(step).orElse(Step.ASK), Form.EMPTY, FormProblems.NONE);
    }

    /** Takes one answer, or the reason for it. */
    @POST
    public Response answer(
            @PathParam("slug") String slug, @Context HttpServletRequest request, OpenForm sent) {
        DocumentSummary document = document(slug);
        Form form = sent.form();
        Step next = next(form.text("answer"));
        if (next == Step.ASK) {
            return Response.seeOther(address(slug, "")).build();
        }
        if (sent.isTrapped()) {
            return Response.seeOther(address(slug, next.key())).build();
        }
        try {
            AnswerFate fate = take(document.id(), next, form, request);
            return switch (fate) {
                case COUNTED, NO_PERSON -> Response.seeOther(address(slug, next.key())).build();
                case OWN -> Response.seeOther(address(slug, Step.OWN.key())).build();
                case TOO_MANY ->
                        Response.status(Answering.TOO_MANY)
                                .entity(
                                        new FeedbackPage(
                                                document, Step.TOO_MANY, form, FormProblems.NONE))
                                .build();
            };
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(
                            new FeedbackPage(
                                    document, Step.MORE, form, FormProblems.of(e.violations())))
                    .build();
        }
    }

    private AnswerFate take(long document, Step next, Form form, HttpServletRequest request) {
        var who = Answering.answerer(request);
        return next == Step.REASON
                ? box.explain(document, form.text("reason"), form.text("words"), who)
                : box.vote(document, next == Step.HELPED, who);
    }

    /** Nothing else can be answered. */
    private static Step next(String answer) {
        return switch (answer) {
            case "helped" -> Step.HELPED;
            case "more" -> Step.MORE;
            case "reason" -> Step.REASON;
            default -> Step.ASK;
        };
    }

    private static URI address(String slug, String step) {
        String path = "/documents/" + slug + "/feedback";
        return URI.create(step.isEmpty() ? path : path + "?step=" + step);
    }

    /** Only what is for everybody is asked about. */
    private DocumentSummary document(String slug) {
        return documents
                .published(slug, Reader.PUBLIC)
                .map(PublishedDocument::summary)
                .filter(one -> one.audience() == Audience.PUBLIC)
                .orElseThrow(NotFoundException::new);
    }
}
