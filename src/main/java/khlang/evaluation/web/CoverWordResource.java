package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.stationery.web.WordAnswer;

/** The memo that goes above the yearly report, as a Word file. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/report/memo.docx")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class CoverWordResource {

    @Inject ReportViews views;
    @Inject WordPapers papers;

    /**
     * @param year Buddhist
     * @param revision which one; the latest when it is none
     */
    @GET
    @Produces(WordAnswer.TYPE)
    public Response word(@PathParam("year") int year, @QueryParam("revision") String revision) {
        return papers.memo(views.chosen(year, revision));
    }
}
