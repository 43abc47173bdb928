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
        acknowledged(
                add("privacy", TrainingKind.TRAINING, today.minusDays(42), 3, one, two),
                today.minusDays(30),
                today.minusDays(20),
                one,
                two);
        submitted(
                add("visit", TrainingKind.STUDY_VISIT, today.minusDays(12), 1, one, three),
                today.minusDays(6),
                one);
        add("records", TrainingKind.SEMINAR, today.minusDays(27), 2, one);
        add("budget", TrainingKind.TRAINING, today.plusDays(10), 2, one, two);
        add("master", TrainingKind.FURTHER_STUDY, today.minusYears(1), 730, two);
        acknowledged(
                add("tax", TrainingKind.TRAINING, today.minusYears(1), 2, one, three),
                today.minusYears(1).plusDays(9),
                today.minusYears(1).plusDays(20),
                one,
                three);
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

    private void acknowledged(
            Training training, LocalDate submitted, LocalDate day, Person... authors) {
        TrainingReport report = submitted(training, submitted, authors);
        report.move(ReportState.WITH_CLERK);
        step(report, ReportState.WITH_CLERK, null);
        report.acknowledge(day);
        step(report, ReportState.ACKNOWLEDGED, null);
    }

    private void step(TrainingReport report, ReportState state, Person by) {
        entities.persist(new ReportStep(report.id(), state, clock.instant(), by, ""));
        entities.flush(); // in this order
    }
}
