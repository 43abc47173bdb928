package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.TextRule;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/** What people write of a training, until it is sent in. */
@ApplicationScoped
@Transactional
public class Reports {

    @PersistenceContext EntityManager entities;
    @Inject Trainings trainings;
    @Inject ReportNotices notices;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** The part of the one who asks in a training; empty when they had none. */
    public Optional<Participant> own(long training) {
        return entities.createQuery(
                        "select p from Participant p left join fetch p.report"
                                + " where p.trainingId = :training and p.person.id = :person",
                        Participant.class)
                .setParameter("training", training)
                .setParameter("person", reader.actor().person())
                .getResultStream()
                .findAny();
    }

    /** A report, for those who may read it: its authors, those who confirm, all staff at last. */
    public Optional<TrainingReport> find(long training, long id) {
        return Optional.ofNullable(entities.find(TrainingReport.class, id))
                .filter(one -> one.trainingId() == training)
                .filter(this::isReadable);
    }

    /** Whether the one who asks may read a report. */
    public boolean isReadable(TrainingReport report) {
        if (report.state() == ReportState.ACKNOWLEDGED) {
            return rights.allows(Right.READ_STAFF);
        }
        return isAuthor(report) || mayConfirm(report) || rights.allows(Right.NOTE_DECISIONS);
    }

    /** Those who share a report, by first name. */
    public List<Person> authors(TrainingReport report) {
        return entities.createQuery(
                        "select n from Participant p join p.person n join fetch n.position"
                                + " where p.report = :report"
                                + " order by n.firstName, n.lastName, n.id",
                        Person.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** What became of a report, the first step first. */
    public List<ReportStep> steps(TrainingReport report) {
        return entities.createQuery(
                        "select s from ReportStep s left join fetch s.person"
                                + " where s.reportId = :report order by s.id",
                        ReportStep.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    /** Whether the one who asks shares a report. */
    public boolean isAuthor(TrainingReport report) {
        long self = reader.actor().person();
        return authors(report).stream().anyMatch(one -> one.id() == self);
    }

    /** Whether the one who asks confirms the reports of its division. */
    public boolean mayConfirm(TrainingReport report) {
        return rights.allows(Right.CONFIRM, subject(report));
    }

    private static Subject subject(TrainingReport report) {
        return Subject.of(report.division().map(Division::slug).orElse(""));
    }

    /**
     * Saves what the one who asks has written, and with whom it is shared.
     *
     * @param version what the form showed; 0 for a report that was just begun
     * @param others the keys of people who took part, too, and share it
     * @return the report
     * @throws RefusedException when it cannot be stored
     * @throws ChangedMeanwhileException when another author was faster
     * @throws NotThereException when the one who asks has no part in the training
     */
    public TrainingReport save(long training, long version, ReportText text, Set<Long> others) {
        rights.require(Right.CONTRIBUTE);
        Participant own = own(training).orElseThrow(NotThereException::new);
        RefusedException.unless(text.check());
        TrainingReport report = toWrite(own, version);
        report.write(text, reader.actor().person(), clock.instant());
        share(training, report, others);
        entities.flush();
        return report;
    }

    private TrainingReport toWrite(Participant own, long version) {
        entities.lock(own, LockModeType.PESSIMISTIC_WRITE);
        if (own.report().isEmpty()) {
            ChangedMeanwhileException.unless(0, version);
            var fresh =
                    new TrainingReport(
                            own.trainingId(),
                            own.division().orElse(null),
                            reader.actor().person(),
                            clock.instant());
            entities.persist(fresh);
            own.shares(fresh);
            return fresh;
        }
        TrainingReport report = own.report().get();
        entities.lock(report, LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhileException.unless(report.version(), version);
        if (!report.state().isWritable()) {
            throw new RefusedException("gained", "reportSent");
        }
        return report;
    }

    /** Others share it who have no report of their own; who is left out loses none of theirs. */
    private void share(long training, TrainingReport report, Set<Long> others) {
        long self = reader.actor().person();
        for (Participant one : trainings.participants(training)) {
            boolean with = others.contains(one.person().id()) || one.person().id() == self;
            boolean shares = one.report().filter(report::equals).isPresent();
            if (with && one.report().isPresent() && !shares) {
                throw new RefusedException("others", "hasOwnReport", one.person().fullName());
            }
            if (with != shares) {
                one.shares(with ? report : null);
            }
        }
    }

    /**
     * Saves a report and sends it in: to the head of the division, or straight on to the clerk when
     * the one who asks is that head, or belongs to no division. Sent in twice, it is there once.
     *
     * @throws RefusedException when something is missing or cannot be stored
     * @throws ChangedMeanwhileException when another author was faster
     * @throws NotThereException when the one who asks has no part in the training
     */
    public void submit(long training, long version, ReportText text, Set<Long> others) {
        if (own(training).flatMap(Participant::report).filter(Reports::isSent).isPresent()) {
            return;
        }
        TrainingReport report = save(training, version, text, others);
        RefusedException.unless(text.missing());
        ReportState before = report.state();
        String division = report.division().map(Division::slug).orElse("");
        boolean direct =
                division.isEmpty() || reader.actor().divisions(Role.HEAD).contains(division);
        report.submit(
                direct ? ReportState.WITH_CLERK : ReportState.WITH_HEAD, LocalDate.now(clock));
        note(report, AuditAction.REPORT_SUBMITTED, before, "");
        notices.submitted(report, course(report));
    }

    private static boolean isSent(TrainingReport report) {
        return !report.state().isWritable();
    }

    /**
     * The head has seen it, and it goes on to the clerk.
     *
     * @param note the head's word; may be empty
     * @throws ChangedMeanwhileException when it is no longer with the head
     */
    public void pass(long training, long id, long version, String note) {
        TrainingReport report = toDecide(training, id, version, ReportState.WITH_HEAD);
        report.move(ReportState.WITH_CLERK);
        note(report, AuditAction.REPORT_PASSED, ReportState.WITH_HEAD, checked(note, false));
        notices.passed(report, course(report));
    }

    /**
     * It goes back to its authors, with a reason.
     *
     * @throws RefusedException when there is no reason
     * @throws ChangedMeanwhileException when somebody else has decided
     */
    public void sendBack(long training, long id, long version, String reason) {
        TrainingReport report = toDecide(training, id, version, null);
        ReportState before = report.state();
        String why = checked(reason, true);
        report.move(ReportState.RETURNED);
        note(report, AuditAction.REPORT_RETURNED, before, why);
        notices.returned(report, course(report), authors(report));
    }

    /**
     * The mayor has taken note of it, as the signed paper says.
     *
     * @param day on which he has; not after today, not before it was sent in
     * @throws RefusedException when the day cannot be
     * @throws ChangedMeanwhileException when somebody else has noted it
     */
    public void acknowledge(long training, long id, long version, LocalDate day, String note) {
        TrainingReport report = toDecide(training, id, version, ReportState.WITH_CLERK);
        if (day.isAfter(LocalDate.now(clock)) || day.isBefore(report.submittedOn().orElse(day))) {
            throw new RefusedException("day", "acknowledgedDay");
        }
        report.acknowledge(day);
        String said = checked(note, false);
        note(report, AuditAction.REPORT_ACKNOWLEDGED, ReportState.WITH_CLERK, said);
        notices.acknowledged(report, course(report), authors(report));
    }

    /** What may be decided: by the head while it is with them, by a secretary afterwards. */
    private TrainingReport toDecide(long training, long id, long version, ReportState expected) {
        TrainingReport report = find(training, id).orElseThrow(NotThereException::new);
        entities.lock(report, LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhileException.unless(report.version(), version);
        if (report.state() == ReportState.WITH_HEAD) {
            rights.require(Right.CONFIRM, subject(report));
        } else {
            rights.require(Right.NOTE_DECISIONS);
        }
        boolean open =
                report.state() == ReportState.WITH_HEAD || report.state() == ReportState.WITH_CLERK;
        if (!open || (expected != null && report.state() != expected)) {
            throw new ChangedMeanwhileException();
        }
        return report;
    }

    private static String checked(String note, boolean required) {
        RefusedException.unless(new TextRule("note", required, 1_000, true).check(note));
        return note;
    }

    private void note(TrainingReport report, AuditAction action, ReportState before, String why) {
        Person self = entities.find(Person.class, reader.actor().person());
        entities.persist(new ReportStep(report.id(), report.state(), clock.instant(), self, why));
        audit.record(
                action,
                "training-report:" + report.id(),
                before.label(),
                report.state().label() + (why.isEmpty() ? "" : " · " + why));
    }

    private String course(TrainingReport report) {
        return entities.find(Training.class, report.trainingId()).details().course();
    }
}
