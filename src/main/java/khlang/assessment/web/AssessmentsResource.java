package khlang.assessment.web;

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
import java.util.List;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.Assessments;
import khlang.assessment.Attempts;
import khlang.identity.web.ForMembers;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The assessments: the list of them, and how they are made. */
@Path("/assessments")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class AssessmentsResource {

    private static final String LIST = "/assessments";
    private static final int SIZE = 30;
    private static final int LONGEST_NAME = 500;

    @Inject Assessments assessments;
    @Inject Attempts attempts;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Those that the one who asks knows of, with their own results. */
    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@QueryParam("page") String page, @QueryParam("said") String said) {
        Paging paging = Paging.of(page, SIZE, assessments.count(), LIST + "?page=");
        List<Assessment> some = assessments.list(paging.offset(), SIZE);
        return new AssessmentsPage(
                some,
                paging,
                LocalDate.now(clock),
                attempts.ownBest(some),
                assessments.mayWrite(),
                rights.allowsSome(Right.SEE_EVIDENCE),
                Said.words(said));
    }

    /**
     * @param document that is to be checked, as people name it; may be missing
     */
    @GET
    @Path("new")
    @Requires(Right.WRITE_PLAN)
    public Page begin(@QueryParam("document") String document) {
        String named = document == null ? "" : document.strip();
        return new AssessmentEditPage(
                Optional.empty(),
                AssessmentForm.fresh(
                        LocalDate.now(clock), named.length() > LONGEST_NAME ? "" : named));
    }

    /** Makes a draft. */
    @POST
    @Path("new")
    @Requires(Right.WRITE_PLAN)
    public Response add(Form form) {
        return EditPage.save(
                form,
                () ->
                        Said.at(
                                LIST + "/" + assessments.add(AssessmentForm.draft(form)) + "/items",
                                "added"),
                edit -> new AssessmentEditPage(Optional.empty(), edit));
    }
}
