package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.survey.SurveyDraft;
import khlang.survey.Surveys;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.SaidWords;

/** The surveys: the list of them, and how they are made. */
@Path("/surveys")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class SurveysResource {

    private static final String LIST = "/surveys";
    private static final int SIZE = 30;

    @Inject Surveys surveys;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@QueryParam("page") String page, @QueryParam("said") String said) {
        Paging paging = Paging.of(page, SIZE, surveys.count(), LIST + "?page=");
        return new SurveysPage(
                surveys.list(paging.offset(), SIZE),
                paging,
                LocalDate.now(clock),
                rights.allows(Right.WRITE_PLAN),
                rights.allows(Right.SEE_EVIDENCE),
                FeedbackDeskResource.SAID.words(said));
    }

    @GET
    @Path("new")
    @Requires(Right.WRITE_PLAN)
    public Page begin() {
        LocalDate today = LocalDate.now(clock);
        return new SurveyEditPage(
                Optional.empty(),
                Edit.of(
                        Map.of(
                                "opensOn", ThaiDates.abbreviated(today),
                                "closesOn", ThaiDates.abbreviated(today.plusMonths(1)),
                                "anonymous", "yes"),
                        0),
                0);
    }

    /** Makes a survey. */
    @POST
    @Path("new")
    @Requires(Right.WRITE_PLAN)
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    surveys.add(draft(form));
                    return SaidWords.at(LIST, "survey-added");
                },
                edit -> new SurveyEditPage(Optional.empty(), edit, 0));
    }

    /** What was typed. */
    static SurveyDraft draft(Form form) {
        return new SurveyDraft(
                form.text("title"),
                form.text("purpose"),
                form.text("audience"),
                form.has("anonymous"),
                form.text("introduction"),
                form.text("opensOn"),
                form.text("closesOn"),
                form.text("levels"),
                form.text("comments"));
    }
}
