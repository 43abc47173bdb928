package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.survey.Survey;
import khlang.survey.SurveyDetails;
import khlang.survey.SurveyItem;
import khlang.survey.Surveys;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** A survey in the hands of those who make it: changed, closed, asked again. */
@Path("/surveys/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class SurveyEditResource {

    private static final String LIST = "/surveys";

    @Inject Surveys surveys;

    @GET
    @Path("edit")
    @Requires(Right.WRITE_PLAN)
    public Page edit(@PathParam("id") long id) {
        return page(id, stored(id));
    }

    /** Changes a survey. */
    @POST
    @Path("edit")
    @Requires(Right.WRITE_PLAN)
    public Response change(@PathParam("id") long id, Form form) {
        return save(
                id,
                form,
                () -> surveys.change(id, form.number("version"), SurveysResource.draft(form)),
                "survey-changed");
    }

    /** Takes no more answers. */
    @POST
    @Path("closing")
    @Requires(Right.WRITE_PLAN)
    public Response close(@PathParam("id") long id, Form form) {
        return save(
                id,
                stored(id).filling(form),
                () -> surveys.close(id, form.number("version")),
                "survey-closed");
    }

    /** Asks the same a year later. */
    @POST
    @Path("copy")
    @Requires(Right.WRITE_PLAN)
    public Response copy(@PathParam("id") long id, Form form) {
        surveys.copy(id);
        return SaidWords.at(LIST, "survey-copied");
    }

    private Response save(long id, Form form, Runnable verb, String said) {
        survey(id);
        return EditPage.save(
                form,
                () -> {
                    verb.run();
                    return SaidWords.at(LIST, said);
                },
                () -> stored(id),
                edit -> page(id, edit));
    }

    private SurveyEditPage page(long id, Edit edit) {
        return new SurveyEditPage(Optional.of(survey(id)), edit, surveys.countAnswers(id));
    }

    private Survey survey(long id) {
        return surveys.find(id).orElseThrow(NotFoundException::new);
    }

    private Edit stored(long id) {
        Survey survey = survey(id);
        SurveyDetails details = survey.details();
        List<SurveyItem> items = surveys.items(id);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", details.title());
        fields.put("purpose", details.purpose().name());
        fields.put("audience", details.audience().name());
        if (details.anonymous()) {
            fields.put("anonymous", "yes");
        }
        fields.put("introduction", details.introduction());
        fields.put("opensOn", ThaiDates.abbreviated(details.opensOn()));
        fields.put("closesOn", ThaiDates.abbreviated(details.closesOn()));
        fields.put("levels", String.join("\n", Surveys.texts(items, true)));
        fields.put("comments", String.join("\n", Surveys.texts(items, false)));
        return Edit.of(fields, survey.version());
    }
}
