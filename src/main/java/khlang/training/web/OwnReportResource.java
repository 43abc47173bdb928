package khlang.training.web;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.Participant;
import khlang.training.ReportDeadlines;
import khlang.training.ReportState;
import khlang.training.ReportStep;
import khlang.training.ReportText;
import khlang.training.Reports;
import khlang.training.Training;
import khlang.training.TrainingReport;
import khlang.training.Trainings;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.PageWriter;

/** One's own report of a training: written, saved, sent in. */
@Path("/training/{id: [0-9]{1,18}}/report")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.CONTRIBUTE)
public class OwnReportResource {

    @Inject Trainings trainings;
    @Inject Reports reports;
    @Inject ReportDeadlines deadlines;
    @Inject Clock clock;

    /** The form while it may be written in; afterwards the report itself. */
    @GET
    public Response show(@PathParam("id") long id, @QueryParam("said") String said) {
        List<Participant> all = trainings.participants(id);
        Optional<TrainingReport> sent = own(all).report().filter(one -> !one.state().isWritable());
        return sent.isPresent()
                ? Response.seeOther(URI.create(address(id, sent.get()))).build()
                : Response.ok(page(id, all, stored(all), Said.words(said))).build();
    }

    /** Saves it, and sends it in when that button was pressed. */
    @POST
    public Response write(@PathParam("id") long id, Form form) {
        return EditPage.save(
                form,
                () -> form.has("submit") ? submit(id, form) : save(id, form),
                () -> stored(trainings.participants(id)),
                edit -> page(id, trainings.participants(id), edit, ""));
    }

    private Response save(long id, Form form) {
        reports.save(id, form.number("version"), ReportForm.text(form), ReportForm.others(form));
        return Said.at("/training/" + id + "/report", "saved");
    }

    private Response submit(long id, Form form) {
        TrainingReport sent =
                reports.submit(
                        id, form.number("version"), ReportForm.text(form), ReportForm.others(form));
        return Said.at(address(id, sent), "submitted");
    }

    private static String address(long training, TrainingReport report) {
        return "/training/" + training + "/reports/" + report.id();
    }

    private ReportEditPage page(long id, List<Participant> all, Edit edit, String said) {
        Training training = trainings.find(id).orElseThrow(NotFoundException::new);
        Participant own = own(all);
        List<Participant> others =
                all.stream()
                        .filter(one -> !one.id().equals(own.id()))
                        .filter(one -> one.report().isEmpty() || one.shares(own.report()))
                        .toList();
        return new ReportEditPage(
                training,
                others,
                own.report().flatMap(this::returned),
                deadlines.dueOn(training.details().lastDay()),
                LocalDate.now(clock),
                edit,
                said);
    }

    private Optional<ReportStep> returned(TrainingReport report) {
        return report.state() == ReportState.RETURNED
                ? reports.steps(report).reversed().stream().findFirst()
                : Optional.empty();
    }

    private Edit stored(List<Participant> all) {
        Optional<TrainingReport> report = own(all).report();
        return new Edit(
                ReportForm.stored(
                        report.map(TrainingReport::text).orElse(ReportText.EMPTY),
                        all.stream().filter(one -> one.shares(report)).toList()),
                FormProblems.NONE,
                report.map(TrainingReport::version).orElse(0L),
                null);
    }

    private Participant own(List<Participant> all) {
        return reports.own(all).orElseThrow(NotFoundException::new);
    }
}
