package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.organization.TypedDate;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.ReportDecisions;
import khlang.training.ReportDocuments;
import khlang.training.ReportFiles;
import khlang.training.ReportPublication;
import khlang.training.ReportText;
import khlang.training.ReportUse;
import khlang.training.Reports;
import khlang.training.Training;
import khlang.training.TrainingReport;
import khlang.training.Trainings;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** A report that was sent in: read, and decided about. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.READ_STAFF)
public class ReportResource {

    @Inject Trainings trainings;
    @Inject Reports reports;
    @Inject ReportFiles files;
    @Inject Markdown markdown;
    @Inject ReportDecisions decisions;
    @Inject SignedCopies signed;
    @Inject ReportPublication publication;
    @Inject ReportUse use;
    @Inject NamedDocuments named;
    @Inject ReportDocuments documents;
    @Inject TrainingChoices choices;
    @Inject Clock clock;

    @GET
    public Page show(
            @PathParam("id") long id,
            @PathParam("report") long report,
            @QueryParam("said") String said) {
        return page(id, report, stored(id, report), Said.words(said));
    }

    /** The head agrees. */
    @POST
    @Path("pass")
    public Response pass(@PathParam("id") long id, @PathParam("report") long report, Form form) {
        return decide(
                id,
                report,
                form,
                "passed",
                () -> decisions.pass(id, report, form.number("version"), form.text("note")));
    }

    /** It goes back to its authors. */
    @POST
    @Path("send-back")
    public Response sendBack(
            @PathParam("id") long id, @PathParam("report") long report, Form form) {
        return decide(
                id,
                report,
                form,
                "returned",
                () -> decisions.sendBack(id, report, form.number("version"), form.text("note")));
    }

    /** The mayor has taken note. */
    @POST
    @Path("acknowledge")
    public Response acknowledge(
            @PathParam("id") long id, @PathParam("report") long report, Form form) {
        return decide(
                id,
                report,
                form,
                "acknowledged",
                () ->
                        decisions.acknowledge(
                                id,
                                report,
                                form.number("version"),
                                TypedDate.require("day", form.text("day")),
                                form.text("note")));
    }

    /** The secretary notes the day on which it was handed in on paper. */
    @POST
    @Path("sent-on")
    public Response sentOn(@PathParam("id") long id, @PathParam("report") long report, Form form) {
        return decide(
                id,
                report,
                form,
                "sent-on",
                () ->
                        decisions.noteSent(
                                id,
                                report,
                                form.number("version"),
                                TypedDate.require("sentOn", form.text("sentOn"))));
    }

    /** The secretary hangs a copy of the signed memo on it. */
    @POST
    @Path("signed")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response signed(
            @PathParam("id") long id, @PathParam("report") long report, Upload upload) {
        report(id, report);
        Optional<String> problem = signed.take(id, report, upload);
        if (problem.isEmpty()) {
            return Said.at(ReportWriting.address(id, report(id, report)), "signed");
        }
        Edit stored = stored(id, report);
        var problems = new FormProblems(Map.of("file", problem.get()));
        return Response.status(FormProblems.STATUS)
                .entity(
                        page(
                                id,
                                report,
                                new Edit(stored.form(), problems, stored.version(), null),
                                ""))
                .build();
    }

    /** Carries out what was decided, or shows the page again with what is wrong. */
    Response decide(long id, long report, Form form, String said, Runnable decision) {
        return change(
                id,
                report,
                form,
                () -> {
                    decision.run();
                    return Said.at("/training/" + id + "/reports/" + report, said);
                });
    }

    /** As {@link #decide}, and leads to where the change says. */
    Response change(long id, long report, Form form, Supplier<Response> change) {
        report(id, report);
        return EditPage.save(
                form, change, () -> stored(id, report), edit -> page(id, report, edit, ""));
    }

    private ReportPage page(long id, long key, Edit edit, String said) {
        Training training = trainings.find(id).orElseThrow(NotFoundException::new);
        TrainingReport report = report(id, key);
        return new ReportPage(
                training,
                report,
                report.text(),
                parts(report.text()),
                reports.authors(report),
                reports.steps(report),
                reports.isAuthor(report),
                reports.mayConfirm(report),
                reports.mayNote(),
                files.list(report).stream()
                        .map(one -> ReportFileRow.of(ReportWriting.address(id, report), one))
                        .toList(),
                use.bringBacks(report),
                named(report),
                choices(edit),
                use.followUp(report),
                use.mayTell(report),
                LocalDate.now(clock),
                publication.mayPublish(report),
                publication.isNamed(id),
                documents.of(report),
                choices.categories(),
                edit,
                said);
    }

    /** What it names and the one who asks may know of. */
    private Map<String, NamedDocument> named(TrainingReport report) {
        return named.among(
                use.bringBacks(report).stream()
                        .flatMap(one -> one.target().stream())
                        .collect(Collectors.toSet()));
    }

    /** What whoever has named no document may have meant. */
    private List<NamedDocument> choices(Edit edit) {
        return edit.problems().of("document") == null
                ? List.of()
                : named.like(edit.form().text("document"));
    }

    private List<ReportPage.Part> parts(ReportText text) {
        return text.parts().entrySet().stream()
                .map(
                        part ->
                                new ReportPage.Part(
                                        TrainingChoices.WORDS.say(part.getKey().field()),
                                        markdown.render(part.getValue(), LinkResolver.NONE).html()))
                .toList();
    }

    private Edit stored(long id, long report) {
        return Edit.of(
                Map.of(
                        "note",
                        "",
                        "day",
                        ThaiDates.abbreviated(LocalDate.now(clock)),
                        "sentOn",
                        report(id, report).submittedOn().map(ThaiDates::abbreviated).orElse("")),
                report(id, report).version());
    }

    private TrainingReport report(long id, long report) {
        return reports.find(id, report).orElseThrow(NotFoundException::new);
    }
}
