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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.identity.web.ForMembers;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.Certificates;
import khlang.training.DueReports;
import khlang.training.Participant;
import khlang.training.ReportDeadlines;
import khlang.training.ReportDocuments;
import khlang.training.Reports;
import khlang.training.Training;
import khlang.training.Trainings;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** A training: what is known of it, and who took part. */
@Path("/training/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class TrainingResource {

    @Inject Trainings trainings;
    @Inject Reports reports;
    @Inject ReportDocuments documents;
    @Inject DueReports due;
    @Inject Certificates certificates;
    @Inject ReportDeadlines deadlines;
    @Inject TrainingChoices choices;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, null, Said.words(said));
    }

    private TrainingPage page(long id, String problem, String said) {
        Training training = training(id);
        List<Participant> participants = trainings.participants(id);
        Set<Long> readable = reports.readable(participants);
        return new TrainingPage(
                training,
                participants,
                reports.own(participants),
                readable,
                documents.of(
                        participants.stream()
                                .flatMap(one -> one.report().stream())
                                .filter(one -> readable.contains(one.id()))
                                .toList()),
                due.maySeeOthers(),
                deadlines.dueOn(training.details().lastDay()),
                LocalDate.now(clock),
                trainings.mayChange(training),
                certificates.bearers(id).size(),
                certificates.of(id).size(),
                training.isRecordedLate(),
                problem,
                said);
    }

    @GET
    @Path("edit")
    @Requires(Right.RECORD_TRAINING)
    public Page edit(@PathParam("id") long id) {
        return editPage(id, stored(id));
    }

    /** Changes a training. */
    @POST
    @Path("edit")
    @Requires(Right.RECORD_TRAINING)
    public Response change(@PathParam("id") long id, Form form) {
        toChange(id);
        return EditPage.save(
                form,
                () -> {
                    trainings.change(id, form.number("version"), TrainingForm.draft(form));
                    return Said.at("/training/" + id, "changed");
                },
                () -> stored(id),
                edit -> editPage(id, edit));
    }

    /** Takes away what was recorded by mistake. */
    @POST
    @Path("remove")
    @Requires(Right.RECORD_TRAINING)
    public Response remove(@PathParam("id") long id, Form form) {
        toChange(id);
        try {
            trainings.remove(id, form.number("version"));
            return Said.at("/training", "removed");
        } catch (RefusedException e) {
            String problem = e.violations().getFirst().sentence();
            return Response.status(FormProblems.STATUS).entity(page(id, problem, "")).build();
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(id, Said.words("conflict"), ""))
                    .build();
        }
    }

    private TrainingEditPage editPage(long id, Edit edit) {
        return new TrainingEditPage(
                Optional.of(toChange(id)),
                edit,
                choices.kinds("choose"),
                choices.sides(),
                choices.people(TrainingForm.people(edit.form(), "people")));
    }

    private Edit stored(long id) {
        Training training = toChange(id);
        return new Edit(
                TrainingForm.stored(training.details(), trainings.participants(id)),
                FormProblems.NONE,
                training.version(),
                null);
    }

    private Training training(long id) {
        return trainings.find(id).orElseThrow(NotFoundException::new);
    }

    /** Others' records are there to be read, but have no form. */
    private Training toChange(long id) {
        Training training = training(id);
        if (!trainings.mayChange(training)) {
            throw new NotFoundException();
        }
        return training;
    }
}
