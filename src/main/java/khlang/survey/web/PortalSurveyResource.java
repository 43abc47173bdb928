package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import khlang.organization.RefusedException;
import khlang.survey.PortalItem;
import khlang.survey.PortalSurvey;
import khlang.survey.web.PortalSurveyPage.Step;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.OpenForm;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What the public thinks of the portal: always open, without a sign-in. */
@Path("/survey/portal")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class PortalSurveyResource {

    private static final URI THANKS = URI.create("/survey/portal?step=thanks");
    private static final URI STAFF = URI.create("/survey/portal?step=staff");

    @Inject PortalSurvey survey;

    @GET
    public Page show(@QueryParam("step") String step) {
        Step known =
                "thanks".equals(step) ? Step.THANKS : "staff".equals(step) ? Step.STAFF : Step.ASK;
        return new PortalSurveyPage(known, Form.EMPTY, FormProblems.NONE);
    }

    /** Takes an answer. */
    @POST
    public Response answer(@Context HttpServletRequest request, OpenForm sent) {
        Form form = sent.form();
        if (sent.isTrapped()) {
            return Response.seeOther(THANKS).build();
        }
        Map<PortalItem, String> typed = new EnumMap<>(PortalItem.class);
        for (PortalItem item : PortalItem.values()) {
            typed.put(item, form.text(item.field()));
        }
        try {
            return switch (survey.answer(typed, form.text("words"), Answering.answerer(request))) {
                case COUNTED, NO_PERSON -> Response.seeOther(THANKS).build();
                case OWN -> Response.seeOther(STAFF).build();
                case TOO_MANY ->
                        Response.status(Answering.TOO_MANY)
                                .entity(
                                        new PortalSurveyPage(
                                                Step.TOO_MANY, form, FormProblems.NONE))
                                .build();
            };
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(new PortalSurveyPage(Step.ASK, form, FormProblems.of(e.violations())))
                    .build();
        }
    }
}
