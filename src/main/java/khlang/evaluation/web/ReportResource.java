package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.evaluation.ReportContent;
import khlang.evaluation.ReportContent.RowContent;
import khlang.evaluation.SignedPapers;
import khlang.evaluation.YearReport;
import khlang.evaluation.YearReports;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.web.PrintSettings;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** The yearly report: read, written, printed and taken away. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/report")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class ReportResource {

    @Inject YearReports reports;
    @Inject ReportViews views;
    @Inject SignedPapers papers;
    @Inject AttachmentLimit limit;
    @Inject PrintSettings settings;

    /**
     * @param year Buddhist
     * @param revision which one; the latest when it is none
     */
    @GET
    @Requires(Right.READ_STAFF)
    public Page show(
            @PathParam("year") int year,
            @QueryParam("revision") String revision,
            @QueryParam("said") String said) {
        return page(year, revision, Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    ReportPage page(int year, String revision, Form form, FormProblems problems, String said) {
        ActionPlan plan = views.plan(new FiscalYear(year));
        List<YearReport> all = reports.of(plan.year());
        Optional<YearReport> shown = ReportViews.chosen(all, revision);
        return new ReportPage(
                plan,
                shown.map(one -> views.view(one, plan)),
                all,
                shown.stream()
                        .flatMap(one -> papers.of(one).stream())
                        .map(file -> ReportPage.Paper.of(year, file))
                        .toList(),
                limit.megabytes(),
                reports.mayWrite(),
                form,
                problems,
                said);
    }

    /** Begins it. */
    @POST
    @Requires(Right.WRITE_PLAN)
    public Response begin(@PathParam("year") int year) {
        reports.begin(new FiscalYear(year));
        return Said.at(address(year), "begun");
    }

    static String address(int year) {
        return "/plan/" + year + "/report";
    }

    /** On paper, with lines to sign on. */
    @GET
    @Path("print")
    @Requires(Right.READ_STAFF)
    public Page paper(@PathParam("year") int year, @QueryParam("revision") String revision) {
        return new ReportPaper(views.chosen(year, revision), settings.digits());
    }

    /** Its tables as a workbook. */
    @GET
    @Path("table.xlsx")
    @Produces(TableFile.WORKBOOK)
    @Requires(Right.READ_STAFF)
    public Response workbook(@PathParam("year") int year, @QueryParam("revision") String revision) {
        ReportView view = views.chosen(year, revision);
        return TableFile.workbook(
                "km-report-" + year + "-" + view.report().number(), ReportTable.rows(view));
    }

    /** The form for what people write in it. */
    @GET
    @Path("edit")
    @Requires(Right.WRITE_PLAN)
    public Page edit(@PathParam("year") int year) {
        return editPage(year, stored(newest(year)));
    }

    /** Saves what was written. */
    @POST
    @Path("edit")
    @Requires(Right.WRITE_PLAN)
    public Response write(@PathParam("year") int year, Form form) {
        YearReport before = newest(year);
        return EditPage.save(
                form,
                () -> {
                    reports.write(before.year(), form.number("version"), content(year, form));
                    return Said.at(address(year), "written");
                },
                () -> stored(newest(year)),
                edit -> editPage(year, edit));
    }

    private EditPage editPage(int year, Edit edit) {
        ActionPlan plan = views.plan(new FiscalYear(year));
        return new ReportEditPage(plan, views.view(newest(year), plan), edit);
    }

    private YearReport newest(int year) {
        return reports.newest(new FiscalYear(year)).orElseThrow(NotFoundException::new);
    }

    private ReportContent content(int year, Form form) {
        Map<String, RowContent> rows = new HashMap<>();
        views.plan(new FiscalYear(year))
                .rows()
                .map(PlanRow::id)
                .forEach(
                        id ->
                                rows.put(
                                        id,
                                        new RowContent(
                                                form.text("problems-" + id),
                                                form.text("suggestions-" + id))));
        return new ReportContent(
                form.text("summary"), form.text("problems"), form.text("suggestions"), rows);
    }

    private static Edit stored(YearReport report) {
        ReportContent content = report.content();
        Map<String, String> fields = new HashMap<>();
        fields.put("summary", content.summary());
        fields.put("problems", content.problems());
        fields.put("suggestions", content.suggestions());
        content.rows()
                .forEach(
                        (id, words) -> {
                            fields.put("problems-" + id, words.problems());
                            fields.put("suggestions-" + id, words.suggestions());
                        });
        return Edit.of(fields, report.version());
    }
}
