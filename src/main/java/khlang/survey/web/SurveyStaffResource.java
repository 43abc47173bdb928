package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import khlang.identity.web.ForMembers;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.survey.Survey;
import khlang.survey.SurveyAnswers;
import khlang.survey.SurveyAudience;
import khlang.survey.Surveys;
import khlang.survey.web.SurveyAnswerPage.Step;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.PortalAddress;
import khlang.web.QrCode;

/** A survey of staff, which each of them answers once. */
@Path("/surveys/{id: [0-9]{1,18}}/staff")
@ApplicationScoped
@ForMembers
@Requires(Right.CONTRIBUTE)
@Produces(PageWriter.HTML)
public class SurveyStaffResource {

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
                        : !survey.isOpenOn(LocalDate.now(clock))
                                ? Step.SHUT
                                : answers.hasAnswered(id) ? Step.ANSWERED : Step.ASK;
        return page(survey, now, Form.EMPTY, FormProblems.NONE);
    }

    /** Takes an answer. */
    @POST
    public Response answer(@PathParam("id") long id, Form form) {
        Survey survey = survey(id);
        if (!survey.isOpenOn(LocalDate.now(clock))) {
            return conflict(survey, Step.SHUT, form);
        }
        try {
            return answers.ofStaff(id, SurveyAnswerResource.texts(form))
                    ? Response.seeOther(URI.create("/surveys/" + id + "/staff?step=thanks")).build()
                    : conflict(survey, Step.ANSWERED, form);
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

    private Response conflict(Survey survey, Step step, Form form) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(survey, step, form, FormProblems.NONE))
                .build();
    }

    private SurveyAnswerPage page(Survey survey, Step step, Form form, FormProblems problems) {
        return new SurveyAnswerPage(survey, surveys.items(survey.id()), step, form, problems);
    }

    private Survey survey(long id) {
        return surveys.find(id)
                .filter(one -> one.isFor(SurveyAudience.STAFF))
                .orElseThrow(NotFoundException::new);
    }
}
