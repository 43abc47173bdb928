package khlang.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Made-up recognitions of sample people, to show how the portal works. Each is marked as a sample
 * wherever it is shown.
 */
@ApplicationScoped
@Transactional
public class SampleRecognitions {

    private static final Sentences WORDS = new Sentences("khlang.recognition.sample");
    private static final int DAYS_BEFORE = 3;

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Makes them, unless there are some already.
     *
     * @param staff the key of somebody
     * @param colleague the key of somebody of the same division
     * @param secretary the key of who enters the decisions
     */
    public void make(long staff, long colleague, long secretary) {
        rights.require(Right.ADMINISTER);
        if (entities.createQuery(
                                "select count(r) from Recognition r where r.sample = true",
                                Long.class)
                        .getSingleResult()
                > 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Person one = entities.find(Person.class, staff);
        Person other = entities.find(Person.class, colleague);
        Person by = entities.find(Person.class, secretary);
        Division division = one.division().orElse(null);
        give(add(other, null, RecognitionKind.CERTIFICATE, "manual", one), today.minusDays(40), by);
        give(add(null, division, RecognitionKind.PRIZE, "division", by), today.minusDays(26), by);
        give(add(one, null, RecognitionKind.PRAISE, "teaching", other), today.minusDays(12), by);
        add(one, null, RecognitionKind.PRAISE, "nominated", other);
    }

    /**
     * Makes those of an ended year.
     *
     * @param staff the key of somebody
     * @param colleague the key of somebody of the same division
     * @param secretary the key of who enters the decisions
     */
    public void make(FiscalYear ended, long staff, long colleague, long secretary) {
        rights.require(Right.ADMINISTER);
        Person one = entities.find(Person.class, staff);
        Person other = entities.find(Person.class, colleague);
        Person by = entities.find(Person.class, secretary);
        LocalDate last = ended.lastDay();
        give(add(other, null, RecognitionKind.CERTIFICATE, "manual", one), last.minusDays(120), by);
        give(add(one, null, RecognitionKind.PRAISE, "teaching", other), last.minusDays(30), by);
    }

    /**
     * @param person who gets it; null when a division does
     */
    private Recognition add(
            Person person, Division division, RecognitionKind kind, String key, Person by) {
        var made =
                new Recognition(person, division, kind, WORDS.say(key), by, clock.instant(), null);
        made.markAsSample();
        entities.persist(made);
        entities.flush();
        audit.record(
                AuditAction.RECOGNITION_NOMINATED,
                Recognitions.object(made.id()),
                "",
                made.name() + " · " + kind.label() + " · " + made.reason());
        return made;
    }

    private void give(Recognition one, LocalDate day, Person by) {
        var decision =
                new Decision(
                        one.kind(),
                        one.reason(),
                        day,
                        WORDS.say("approver"),
                        WORDS.say("approverPosition"),
                        day.minusDays(DAYS_BEFORE),
                        "",
                        true);
        one.give(decision, by, clock.instant());
        entities.flush();
        audit.record(
                AuditAction.RECOGNITION_GIVEN,
                Recognitions.object(one.id()),
                "",
                one.name() + " · " + decision.inWords());
    }
}
