package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import khlang.calendar.FiscalYear;
import khlang.evaluation.YearReports;
import khlang.identity.web.ForMembers;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.PageWriter;

/** The way of the yearly report: agreed, handed over, corrected. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/report/stage")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class StageResource {

    private static final int CONFLICT = 409;

    @Inject YearReports reports;
    @Inject ReportResource pages;

    /** The committee has agreed. */
    @POST
    @Path("agree")
    public Response agree(@PathParam("year") int year, Form form) {
        return step(
                year,
                form,
                "agreed",
                () -> reports.agree(of(year), form.number("version"), form.text("agreedOn")));
    }

    /** It is a draft again. */
    @POST
    @Path("reopen")
    public Response reopen(@PathParam("year") int year, Form form) {
        return step(year, form, "reopened", () -> reports.reopen(of(year), form.number("version")));
    }

    /** The mayor has it. */
    @POST
    @Path("submit")
    public Response submit(@PathParam("year") int year, Form form) {
        return step(
                year,
                form,
                "submitted",
                () ->
                        reports.submit(
                                of(year),
                                form.number("version"),
                                form.text("submittedOn"),
                                form.text("letter")));
    }

    /** Something was wrong: another revision begins. */
    @POST
    @Path("correct")
    public Response correct(@PathParam("year") int year, Form form) {
        return step(
                year,
                form,
                "corrected",
                () -> reports.correct(of(year), form.number("version"), form.text("reason")));
    }

    private static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    private Response step(int year, Form form, String said, Runnable work) {
        return step(year, form, said, work, UnaryOperator.identity());
    }

    /**
     * Does a step, or shows the page again.
     *
     * @param named names what is wrong as the form does
     */
    Response step(
            int year, Form form, String said, Runnable work, UnaryOperator<List<Violation>> named) {
        try {
            work.run();
            return Said.at(ReportResource.address(year), said);
        } catch (RefusedException e) {
            return again(FormProblems.STATUS, year, form, named.apply(e.violations()));
        } catch (ChangedMeanwhileException e) {
            return again(CONFLICT, year, form, List.of(new Violation("stage", "yearReportStage")));
        }
    }

    private Response again(int status, int year, Form form, List<Violation> wrong) {
        return Response.status(status)
                .entity(pages.page(year, null, form, FormProblems.of(wrong), ""))
                .build();
    }
}
