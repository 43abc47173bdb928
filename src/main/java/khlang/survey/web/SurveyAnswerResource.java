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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import khlang.organization.RefusedException;
import khlang.survey.AnswerFate;
import khlang.survey.Survey;
import khlang.survey.SurveyAnswers;
import khlang.survey.SurveyAudience;
import khlang.survey.Surveys;
import khlang.survey.web.SurveyAnswerPage.Step;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.OpenForm;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.PortalAddress;
import khlang.web.QrCode;

/** A survey of the public: its page, and the code that leads there from paper. */
@Path("/surveys/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class SurveyAnswerResource {

    @Inject Surveys surveys;
    @Inject SurveyAnswers answers;
    @Inject PortalAddress portal;
    @Inject Clock clock;

    @GET
    public Page show(@PathParam("id") long id, @QueryParam("step") String step) {
        Survey survey = survey(id);
        Step now =
                "thanks".equals(step)
                        ? Step.THANKS
                        : survey.isOpenOn(LocalDate.now(clock)) ? Step.ASK : Step.SHUT;
        return page(survey, now, Form.EMPTY, FormProblems.NONE);
    }

    /** Takes an answer. */
    @POST
    public Response answer(
            @PathParam("id") long id, @Context HttpServletRequest request, OpenForm sent) {
        Survey survey = survey(id);
        Form form = sent.form();
        if (!survey.isOpenOn(LocalDate.now(clock))) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(survey, Step.SHUT, form, FormProblems.NONE))
                    .build();
        }
        Response thanks = Response.seeOther(URI.create("/surveys/" + id + "?step=thanks")).build();
        if (sent.isTrapped()) {
            return thanks;
        }
        try {
            AnswerFate fate = answers.ofPublic(id, texts(form), Answering.answerer(request));
            return fate == AnswerFate.TOO_MANY
                    ? Response.status(Answering.TOO_MANY)
                            .entity(page(survey, Step.TOO_MANY, form, FormProblems.NONE))
                            .build()
                    : thanks;
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(survey, Step.ASK, form, FormProblems.of(e.violations())))
                    .build();
        }
    }

    /** A QR code of its address. */
    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    public String code(@PathParam("id") long id, @Context UriInfo request) {
        return QrCode.svg(portal.of(request.getRequestUri()) + survey(id).path());
    }

    /** The answers by the names of their fields. */
    static Map<String, String> texts(Form form) {
        Map<String, String> texts = new HashMap<>();
        form.fields().keySet().forEach(one -> texts.put(one, form.text(one)));
        return texts;
    }

    private SurveyAnswerPage page(Survey survey, Step step, Form form, FormProblems problems) {
        return new SurveyAnswerPage(survey, surveys.items(survey.id()), step, form, problems);
    }

    /** The public knows of no other surveys. */
    private Survey survey(long id) {
        return surveys.find(id)
                .filter(one -> one.isFor(SurveyAudience.PUBLIC))
                .orElseThrow(NotFoundException::new);
    }
}
