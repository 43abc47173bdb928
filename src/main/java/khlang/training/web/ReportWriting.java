package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.extraction.MachineReading;
import khlang.library.AttachmentLimit;
import khlang.organization.web.Edit;
import khlang.rights.CurrentReader;
import khlang.training.Participant;
import khlang.training.ReportDeadlines;
import khlang.training.ReportFiles;
import khlang.training.ReportState;
import khlang.training.ReportStep;
import khlang.training.ReportText;
import khlang.training.ReportUploads.Outcome;
import khlang.training.Reports;
import khlang.training.Training;
import khlang.training.TrainingReport;
import khlang.training.Trainings;
import khlang.web.FormProblems;

/** Lays out the page on which a report is written. */
@ApplicationScoped
class ReportWriting {

    @Inject Trainings trainings;
    @Inject Reports reports;
    @Inject ReportFiles files;
    @Inject ReportDeadlines deadlines;
    @Inject AttachmentLimit limit;
    @Inject MachineReading machine;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** The address of a report. */
    static String address(long training, TrainingReport report) {
        return "/training/" + training + "/reports/" + report.id();
    }

    /** The own report; empty while it was not begun. */
    Optional<TrainingReport> own(long training) {
        return own(trainings.participants(training)).report();
    }

    private Participant own(List<Participant> all) {
        return reports.own(all).orElseThrow(NotFoundException::new);
    }

    /** The form with what is stored. */
    Edit stored(long training) {
        List<Participant> all = trainings.participants(training);
        Optional<TrainingReport> report = own(all).report();
        return new Edit(
                ReportForm.stored(
                        report.map(TrainingReport::text).orElse(ReportText.EMPTY),
                        all.stream().filter(one -> one.shares(report)).toList()),
                FormProblems.NONE,
                report.map(TrainingReport::version).orElse(0L),
                null);
    }

    /**
     * The page.
     *
     * @param outcomes what became of the files that were just sent; empty when none were
     */
    ReportEditPage page(long id, Edit edit, List<Outcome> outcomes, String said) {
        Training training = trainings.find(id).orElseThrow(NotFoundException::new);
        List<Participant> all = trainings.participants(id);
        Participant own = own(all);
        return new ReportEditPage(
                training,
                all.stream()
                        .filter(one -> !one.id().equals(own.id()))
                        .filter(one -> one.report().isEmpty() || one.shares(own.report()))
                        .toList(),
                own.report().flatMap(this::returned),
                deadlines.dueOn(training.details().lastDay()),
                LocalDate.now(clock),
                own.report().stream()
                        .flatMap(
                                report ->
                                        files.list(report).stream()
                                                .map(
                                                        one ->
                                                                ReportFileRow.of(
                                                                        address(id, report), one)))
                        .filter(ReportFileRow::isOfAuthors)
                        .toList(),
                own.report().map(one -> files.unused(id, one)).orElse(List.of()),
                outcomes,
                machine.isInstalled(),
                limit.megabytes(),
                Long.toString(reader.actor().person()),
                edit,
                said);
    }

    private Optional<ReportStep> returned(TrainingReport report) {
        return report.state() == ReportState.RETURNED
                ? reports.steps(report).reversed().stream().findFirst()
                : Optional.empty();
    }
}
