package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.library.web.PrintSettings;
import khlang.training.Participant;
import khlang.training.ReportFiles;
import khlang.training.ReportMemo;
import khlang.training.Reports;
import khlang.training.Training;
import khlang.training.TrainingReport;
import khlang.training.Trainings;
import khlang.web.Site;

/** Puts together what memos say; the Word file and the page for print say the same. */
@ApplicationScoped
class Memos {

    @Inject Trainings trainings;
    @Inject Reports reports;
    @Inject ReportFiles files;
    @Inject PrintSettings settings;
    @Inject Provider<Site> site;
    @Inject Clock clock;

    /**
     * The memo of a report.
     *
     * @throws NotFoundException when the one who asks may not read the report
     */
    ReportMemo of(long id, long key) {
        Training training = trainings.find(id).orElseThrow(NotFoundException::new);
        TrainingReport report = reports.find(id, key).orElseThrow(NotFoundException::new);
        List<Participant> sharing =
                trainings.participants(id).stream()
                        .filter(one -> one.shares(Optional.of(report)))
                        .toList();
        return new ReportMemo(
                site.get().name(),
                report.submittedOn().orElseGet(() -> LocalDate.now(clock)),
                training.details(),
                report,
                sharing,
                files.list(report).stream()
                        .filter(one -> one.proves().isEmpty())
                        .map(one -> one.file().fileName())
                        .toList(),
                settings.digits()::text);
    }
}
