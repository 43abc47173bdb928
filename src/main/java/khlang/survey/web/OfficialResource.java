package khlang.survey.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.survey.OfficialDraft;
import khlang.survey.OfficialResult;
import khlang.survey.OfficialResults;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.SaidWords;

/** The results of official surveys. */
@Path("/survey/official")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class OfficialResource {

    private static final String LIST = "/survey/official";
    private static final int SIZE = 30;

    @Inject OfficialResults results;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@QueryParam("page") String page, @QueryParam("said") String said) {
        return page(page, null, FeedbackDeskResource.SAID.words(said));
    }

    private Page page(String page, String problem, String said) {
        Paging paging = Paging.of(page, SIZE, results.count(), LIST + "?page=");
        List<OfficialResult> shown = results.list(paging.offset(), SIZE);
        Map<Integer, Long> counting = new HashMap<>();
        shown.stream()
                .map(OfficialResult::year)
                .distinct()
                .forEach(
                        year ->
                                results.of(year)
                                        .ifPresent(
                                                one ->
                                                        counting.put(
                                                                year.buddhistYear(), one.id())));
        return new OfficialPage(
                shown,
                paging,
                counting,
                shown.stream()
                        .filter(results::mayConfirm)
                        .map(OfficialResult::id)
                        .collect(Collectors.toSet()),
                rights.allows(Right.WRITE_PLAN),
                problem,
                said);
    }

    @GET
    @Path("new")
    @Requires(Right.WRITE_PLAN)
    public Page begin() {
        int year = FiscalYear.containing(LocalDate.now(clock)).previous().buddhistYear();
        return new OfficialEditPage(Edit.of(Map.of("year", Integer.toString(year)), 0));
    }

    /** Types a result in. */
    @POST
    @Path("new")
    @Requires(Right.WRITE_PLAN)
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    results.record(
                            new OfficialDraft(
                                    form.text("year"),
                                    form.text("institution"),
                                    form.text("scale"),
                                    form.text("value"),
                                    form.text("respondents"),
                                    form.text("report"),
                                    form.text("note")));
                    return SaidWords.at(LIST, "recorded");
                },
                OfficialEditPage::new);
    }

    /** Lets a result count. */
    @POST
    @Path("{id: [0-9]{1,18}}/confirmation")
    @Requires(Right.CONFIRM)
    public Response confirm(@PathParam("id") long id, Form form) {
        try {
            results.confirm(id, form.number("version"));
            return SaidWords.at(LIST, "confirmed");
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(null, FeedbackDeskResource.SAID.words("conflict"), ""))
                    .build();
        }
    }
}
