package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Made-up trainings of sample people, with reports on every stage of their way, to show how the
 * portal works. Each is marked as a sample wherever it is shown.
 */
@ApplicationScoped
@Transactional
public class SampleTrainings {

    private static final Sentences WORDS = new Sentences("khlang.training.sample");
    private static final int HOURS_OF_DAY = 6;

    @PersistenceContext EntityManager entities;
    @Inject SampleUse use;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Makes them, unless there are some already.
     *
     * @param staff the key of whoever has most of them
     * @param colleague the key of somebody of the same division
     * @param head the key of the head of that division
     */
    public void make(long staff, long colleague, long head) {
        rights.require(Right.ADMINISTER);
        if (entities.createQuery(
                                "select count(t) from Training t where t.sample = true", Long.class)
                        .getSingleResult()
                > 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Person one = entities.find(Person.class, staff);
        Person two = entities.find(Person.class, colleague);
        Person three = entities.find(Person.class, head);
        TrainingReport privacy =
                acknowledged(
                        add("privacy", TrainingKind.TRAINING, today.minusDays(42), 3, one, two),
                        today.minusDays(30),
                        today.minusDays(20),
                        one,
                        two);
        use.bring(privacy, BringBackKind.SESSION, today.minusDays(15), staff);
        use.nameManual(privacy, today.minusDays(40));
        submitted(
                add("visit", TrainingKind.STUDY_VISIT, today.minusDays(12), 1, one, three),
                today.minusDays(6),
                one);
        add("records", TrainingKind.SEMINAR, today.minusDays(27), 2, one);
        add("budget", TrainingKind.TRAINING, today.plusDays(10), 2, one, two);
        add("master", TrainingKind.FURTHER_STUDY, today.minusYears(1), 730, two);
        asked(today, one);
        answered(today, one, two);
        TrainingReport tax =
                acknowledged(
                        add("tax", TrainingKind.TRAINING, today.minusYears(1), 2, one, three),
                        today.minusYears(1).plusDays(9),
                        today.minusYears(1).plusDays(20),
                        one,
                        three);
        use.bring(tax, BringBackKind.SESSION, today.minusDays(330), staff);
        use.bring(tax, BringBackKind.TASK_LEVEL, today.minusDays(270), staff);
        FollowUp answer = use.answer(tax, KnowledgeUse.USED, today.minusDays(262), staff);
        use.comment(answer, today.minusDays(255), head);
    }

    /**
     * Makes those of an ended year, all of them reported, with what has come of one.
     *
     * @param staff the key of whoever has most of them
     * @param colleague the key of somebody of the same division
     * @param head the key of the head of that division
     */
    public void make(FiscalYear ended, long staff, long colleague, long head) {
        rights.require(Right.ADMINISTER);
        LocalDate first = ended.firstDay();
        Person one = entities.find(Person.class, staff);
        Person two = entities.find(Person.class, colleague);
        Person three = entities.find(Person.class, head);
        TrainingReport privacy =
                reported("privacy", TrainingKind.TRAINING, first.plusDays(40), one, two);
        use.bring(privacy, BringBackKind.SESSION, first.plusDays(75), staff);
        use.bring(privacy, BringBackKind.DOCUMENT, first.plusDays(90), colleague);
        FollowUp answer = use.answer(privacy, KnowledgeUse.USED, first.plusDays(140), staff);
        use.comment(answer, first.plusDays(150), head);
        TrainingReport visit =
                reported("visit", TrainingKind.STUDY_VISIT, first.plusDays(120), one, three);
        use.bring(visit, BringBackKind.SESSION, first.plusDays(145), staff);
        use.bring(visit, BringBackKind.DOCUMENT, first.plusDays(160), staff);
        use.comment(
                use.answer(visit, KnowledgeUse.PARTLY, first.plusDays(215), staff),
                first.plusDays(220),
                head);
    }

    private TrainingReport reported(String key, TrainingKind kind, LocalDate day, Person... who) {
        return acknowledged(add(key, kind, day, 1, who), day.plusDays(10), day.plusDays(20), who);
    }

    /** After three months and a bit, nobody has answered, and nothing was brought back yet. */
    private void asked(LocalDate today, Person one) {
        acknowledged(
                add("procurement", TrainingKind.TRAINING, today.minusDays(97), 2, one),
                today.minusDays(88),
                today.minusDays(75),
                one);
    }

    /** After half a year the answer waits for the head's word. */
    private void answered(LocalDate today, Person one, Person two) {
        TrainingReport report =
                acknowledged(
                        add("welfare", TrainingKind.SEMINAR, today.minusDays(190), 1, one, two),
                        today.minusDays(180),
                        today.minusDays(170),
                        two,
                        one);
        use.bring(report, BringBackKind.SESSION, today.minusDays(160), two.id());
        use.answer(report, KnowledgeUse.PARTLY, today.minusDays(96), two.id());
    }

    private Training add(
            String key, TrainingKind kind, LocalDate first, int days, Person... people) {
        var details =
                new TrainingDetails(
                        kind,
                        true,
                        WORDS.say(key + ".course"),
                        WORDS.say(key + ".organiser"),
                        WORDS.say(key + ".place"),
                        first,
                        first.plusDays(days - 1L),
                        days,
                        kind.isLong() ? null : days * HOURS_OF_DAY,
                        "",
                        null,
                        "",
                        WORDS.say(key + ".objective"));
        var training =
                new Training(details, people[0].division().orElse(null), 0, clock.instant(), null);
        training.markAsSample();
        entities.persist(training);
        entities.flush();
        Stream.of(people).forEach(one -> entities.persist(new Participant(training.id(), one)));
        audit.record(
                AuditAction.TRAINING_RECORDED, "training:" + training.id(), "", details.inWords());
        return training;
    }

    private TrainingReport submitted(Training training, LocalDate day, Person... authors) {
        Instant at = clock.instant();
        var report =
                new TrainingReport(
                        training.id(), training.division().orElse(null), authors[0].id(), at);
        report.write(
                new ReportText(
                        WORDS.say("gained"),
                        WORDS.say("benefitOwn"),
                        WORDS.say("benefitOffice"),
                        WORDS.say("application"),
                        "",
                        "",
                        "",
                        Set.of(TransferWay.MEETING, TransferWay.MANUAL)),
                authors[0].id(),
                at);
        report.submit(ReportState.WITH_HEAD, day);
        entities.persist(report);
        entities.flush();
        step(report, ReportState.WITH_HEAD, authors[0]);
        use.begin(report, training.details().lastDay());
        for (Person author : authors) {
            entities.createQuery(
                            "select p from Participant p where p.trainingId = :training"
                                    + " and p.person = :person",
                            Participant.class)
                    .setParameter("training", training.id())
                    .setParameter("person", author)
                    .getSingleResult()
                    .share(report);
        }
        return report;
    }

    private TrainingReport acknowledged(
            Training training, LocalDate submitted, LocalDate day, Person... authors) {
        TrainingReport report = submitted(training, submitted, authors);
        report.move(ReportState.WITH_CLERK);
        step(report, ReportState.WITH_CLERK, null);
        report.acknowledge(day);
        step(report, ReportState.ACKNOWLEDGED, null);
        return report;
    }

    private void step(TrainingReport report, ReportState state, Person by) {
        entities.persist(new ReportStep(report.id(), state, clock.instant(), by, ""));
        entities.flush(); // in this order
    }
}
