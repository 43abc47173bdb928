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
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
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
    @Inject ReportUse use;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** The part of the one who asks in a training; empty when they had none. */
    private Optional<Participant> own(long training) {
        return entities.createQuery(
                        "select p from Participant p left join fetch p.report"
                                + " where p.trainingId = :training and p.person.id = :person",
                        Participant.class)
                .setParameter("training", training)
                .setParameter("person", reader.actor().person())
                .getResultStream()
                .findAny();
    }

    /** The part of the one who asks, of those who take part; empty when they have none. */
    public Optional<Participant> own(List<Participant> participants) {
        long self = reader.actor().person();
        return participants.stream().filter(one -> one.person().id() == self).findAny();
    }

    /**
     * A report, for those who may read it: its authors; once it was sent in, those who decide about
     * it; all staff when the mayor has taken note.
     */
    public Optional<TrainingReport> find(long training, long id) {
        return Optional.ofNullable(entities.find(TrainingReport.class, id))
                .filter(one -> one.trainingId() == training)
                .filter(one -> isReadable(one) || isAuthor(one));
    }

    /** The keys of those reports of a training that the one who asks may read. */
    public Set<Long> readable(List<Participant> participants) {
        long self = reader.actor().person();
        return participants.stream()
                .filter(one -> one.report().isPresent())
                .filter(one -> one.person().id() == self || isReadable(one.report().get()))
                .map(one -> one.report().get().id())
                .collect(Collectors.toSet());
    }

    private boolean isReadable(TrainingReport report) {
        if (report.state() == ReportState.ACKNOWLEDGED) {
            return rights.allows(Right.READ_STAFF);
        }
        return report.submittedOn().isPresent() && (mayConfirm(report) || mayNote());
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

    /** Whether the one who asks notes what superiors have decided on paper. */
    public boolean mayNote() {
        return rights.allows(Right.NOTE_DECISIONS);
    }

    /** Goes on only for those who note what superiors have decided on paper. */
    public void requireNote() {
        rights.require(Right.NOTE_DECISIONS);
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
        lock(training);
        return save(own(training).orElseThrow(NotThereException::new), version, text, others);
    }

    private TrainingReport save(Participant own, long version, ReportText text, Set<Long> others) {
        if (own.report().filter(one -> isRepeat(one, version, text)).isPresent()) {
            return own.report().get();
        }
        TrainingReport report = toWrite(own);
        if (!report.isEmpty()) { // what is empty nobody can lose
            ChangedMeanwhileException.unless(report.version(), version);
        }
        write(report, text);
        share(own.trainingId(), report, others);
        entities.flush();
        return report;
    }

    /** Whoever writes in a training's parts waits here, so that none of them changes meanwhile. */
    Training lock(long training) {
        Training known = entities.find(Training.class, training, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            throw new NotThereException();
        }
        return known;
    }

    /** The second click on a button, which finds done what it asks for. */
    private boolean isRepeat(TrainingReport report, long version, ReportText text) {
        return report.version() == version + 1
                && report.savedBy() == reader.actor().person()
                && report.text().equals(text);
    }

    /**
     * The own report, which nobody else changes until the transaction is over; begun now where
     * there was none.
     *
     * @throws RefusedException when it is sent
     * @throws NotThereException when the one who asks has no part in the training
     */
    TrainingReport toWrite(long training) {
        rights.require(Right.CONTRIBUTE);
        lock(training);
        return toWrite(own(training).orElseThrow(NotThereException::new));
    }

    private TrainingReport toWrite(Participant own) {
        if (own.report().isEmpty()) {
            var fresh =
                    new TrainingReport(
                            own.trainingId(),
                            own.division().orElse(null),
                            reader.actor().person(),
                            clock.instant());
            entities.persist(fresh);
            own.share(fresh);
            return fresh;
        }
        TrainingReport report = own.report().get();
        if (!report.state().isWritable()) {
            throw new RefusedException("gained", "reportSent");
        }
        return report;
    }

    /** Others share it who have no report of their own. */
    private void share(long training, TrainingReport report, Set<Long> others) {
        long self = reader.actor().person();
        for (Participant one : trainings.participants(training)) {
            boolean with = others.contains(one.person().id()) || one.person().id() == self;
            boolean shares = one.report().filter(report::equals).isPresent();
            if (with && one.report().isPresent() && !shares) {
                throw new RefusedException("others", "hasOwnReport", one.person().fullName());
            }
            if (shares && !with && !report.isBegunBy(self)) {
                throw new RefusedException("others", "othersStay", one.person().fullName());
            }
            if (with != shares) {
                one.share(with ? report : null);
            }
        }
    }

    /**
     * Saves a report and sends it in: to the head of the division, or straight on to the clerk when
     * the one who asks is that head, or belongs to no division. Sent in twice, it is there once.
     *
     * @return the report
     * @throws RefusedException when something is missing, cannot be stored, or the training is not
     *     over yet
     * @throws ChangedMeanwhileException when another author was faster
     * @throws NotThereException when the one who asks has no part in the training
     */
    public TrainingReport submit(long training, long version, ReportText text, Set<Long> others) {
        rights.require(Right.CONTRIBUTE);
        Training known = lock(training);
        Participant own = own(training).orElseThrow(NotThereException::new);
        Optional<TrainingReport> sent = own.report().filter(one -> !one.state().isWritable());
        if (sent.isPresent()) {
            if (!sent.get().text().equals(text)) {
                throw new ChangedMeanwhileException();
            }
            return sent.get();
        }
        TrainingReport report = save(own, version, text, others);
        RefusedException.unless(text.missing());
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(known.details().lastDay())) {
            throw new RefusedException("gained", "trainingNotOver");
        }
        ReportState before = report.state();
        String division = report.division().map(Division::slug).orElse("");
        boolean direct =
                division.isEmpty() || reader.actor().divisions(Role.HEAD).contains(division);
        report.submit(direct ? ReportState.WITH_CLERK : ReportState.WITH_HEAD, today);
        note(report, "");
        use.begin(report, known.details().lastDay());
        notices.submitted(report, known.details().course());
        record(AuditAction.REPORT_SUBMITTED, report, before, "");
        return report;
    }

    /** Writes a text into a report that may be written in. */
    void write(TrainingReport report, ReportText text) {
        RefusedException.unless(text.check());
        report.write(text, reader.actor().person(), clock.instant());
        entities.flush();
    }

    /** Takes down the step that a report has just gone. */
    void note(TrainingReport report, String said) {
        Person self = entities.find(Person.class, reader.actor().person());
        entities.persist(new ReportStep(report.id(), report.state(), clock.instant(), self, said));
    }

    /** Tells the audit log; called last. */
    void record(AuditAction action, TrainingReport report, ReportState before, String said) {
        entities.flush();
        audit.record(
                action,
                "training-report:" + report.id(),
                before.label(),
                report.state().label() + (said.isEmpty() ? "" : " · " + said));
    }
}
