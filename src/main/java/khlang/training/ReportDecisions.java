package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.calendar.ThaiDates;
import khlang.language.TextRule;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Subject;

/**
 * What superiors decide about a report. The head decides on screen or on paper; what is decided on
 * paper a secretary notes. The second click on a button finds done what it asks for.
 */
@ApplicationScoped
@Transactional
public class ReportDecisions {

    private static final int LONGEST_NOTE = 1_000;

    @Inject Reports reports;
    @Inject ReportNotices notices;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * The head has seen it, and it goes on to the clerk.
     *
     * @param note the head's word; may be empty
     * @throws ChangedMeanwhileException when it is no longer with the head
     */
    public void pass(long training, long id, long version, String note) {
        Training known = reports.lock(training);
        TrainingReport report = toDecide(training, id);
        if (isDone(report, version, ReportState.WITH_CLERK)) {
            return;
        }
        expect(report, version, List.of(ReportState.WITH_HEAD));
        String said = checked(note, false);
        report.move(ReportState.WITH_CLERK);
        reports.note(report, said);
        notices.passed(report, known.details().course(), reports.authors(report));
        reports.record(AuditAction.REPORT_PASSED, report, ReportState.WITH_HEAD, said);
    }

    /**
     * It goes back to its authors, with a reason.
     *
     * @throws RefusedException when there is no reason
     * @throws ChangedMeanwhileException when somebody else has decided
     */
    public void sendBack(long training, long id, long version, String reason) {
        Training known = reports.lock(training);
        TrainingReport report = toDecide(training, id);
        if (isDone(report, version, ReportState.RETURNED)) {
            return;
        }
        expect(report, version, List.of(ReportState.WITH_HEAD, ReportState.WITH_CLERK));
        String why = checked(reason, true);
        ReportState before = report.state();
        report.move(ReportState.RETURNED);
        reports.note(report, why);
        notices.returned(report, known.details().course(), reports.authors(report));
        reports.record(AuditAction.REPORT_RETURNED, report, before, why);
    }

    /**
     * The mayor has taken note of it, as the signed paper says.
     *
     * @param day on which he has; not after today, not before the training was over: papers of
     *     earlier years are entered, too
     * @throws RefusedException when the day cannot be
     * @throws ChangedMeanwhileException when somebody else has noted it
     */
    public void acknowledge(long training, long id, long version, LocalDate day, String note) {
        Training known = reports.lock(training);
        TrainingReport report = toDecide(training, id);
        if (isDone(report, version, ReportState.ACKNOWLEDGED)) {
            return;
        }
        expect(report, version, List.of(ReportState.WITH_CLERK));
        if (day.isAfter(LocalDate.now(clock)) || day.isBefore(known.details().lastDay())) {
            throw new RefusedException("day", "acknowledgedDay");
        }
        String said = checked(note, false);
        report.acknowledge(day);
        reports.note(report, said);
        notices.acknowledged(report, known.details().course(), reports.authors(report));
        reports.record(AuditAction.REPORT_ACKNOWLEDGED, report, ReportState.WITH_CLERK, said);
    }

    /**
     * Notes the day on which a report was handed in on paper.
     *
     * @param day not after today, not before the training was over
     * @throws RefusedException when the day cannot be
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void noteSent(long training, long id, long version, LocalDate day) {
        Training known = reports.lock(training);
        TrainingReport report =
                reports.find(training, id)
                        .filter(one -> one.submittedOn().isPresent())
                        .orElseThrow(NotThereException::new);
        reports.requireNote();
        ChangedMeanwhileException.unless(report.version(), version);
        if (day.isAfter(LocalDate.now(clock)) || day.isBefore(known.details().lastDay())) {
            throw new RefusedException("sentOn", "acknowledgedDay");
        }
        report.noteSent(day);
        reports.record(
                AuditAction.REPORT_SENT_ON_PAPER,
                report,
                report.state(),
                ThaiDates.abbreviated(day));
    }

    /** What the one who asks may decide about: heads while it is with them, secretaries always. */
    private TrainingReport toDecide(long training, long id) {
        TrainingReport report = reports.find(training, id).orElseThrow(NotThereException::new);
        boolean head = reports.mayConfirm(report) && report.state() != ReportState.ACKNOWLEDGED;
        if (!head && !reports.mayNote()) {
            throw new RightMissingException(Right.CONFIRM, Subject.PORTAL);
        }
        if (report.state() == ReportState.WITH_CLERK && !reports.mayNote()) {
            throw new ChangedMeanwhileException(); // the head has let it go
        }
        return report;
    }

    private boolean isDone(TrainingReport report, long version, ReportState wanted) {
        return report.state() == wanted
                && report.version() == version + 1
                && reports.steps(report).getLast().person().stream()
                        .anyMatch(one -> one.id() == reader.actor().person());
    }

    private static void expect(TrainingReport report, long version, List<ReportState> states) {
        ChangedMeanwhileException.unless(report.version(), version);
        if (!states.contains(report.state())) {
            throw new ChangedMeanwhileException();
        }
    }

    private static String checked(String note, boolean required) {
        RefusedException.unless(new TextRule("note", required, LONGEST_NOTE, true).check(note));
        return note;
    }
}
