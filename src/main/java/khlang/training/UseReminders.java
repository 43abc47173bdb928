package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.organization.Person;

/** Asks the authors of a report once, ninety days after the training, whether it is used. */
@ApplicationScoped
public class UseReminders {

    private static final Duration FIRST = Duration.ofSeconds(35);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;
    private static final Sentences WORDS = new Sentences("khlang.training.notices");

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject UseReminders self; // so that a round is a transaction
    @Inject Notices notices;
    @Inject Clock clock;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Questions after trainings wait", () -> self.tell());
    }

    /** Asks everybody who has not been asked; of trainings of long ago nobody is. */
    @Transactional
    public void tell() {
        LocalDate today = LocalDate.now(clock);
        List<Object[]> due =
                entities.createQuery(
                                "select f, t from FollowUp f"
                                        + " join TrainingReport r on r.id = f.reportId"
                                        + " join Training t on t.id = r.trainingId"
                                        + " where f.reminded = false and f.applied is null"
                                        + " and f.dueOn <= :today and f.dueOn > :since"
                                        + " order by f.id",
                                Object[].class)
                        .setParameter("today", today)
                        .setParameter("since", today.minusDays(ReportDeadlines.DAYS_CHASED))
                        .setMaxResults(AT_ONCE)
                        .getResultList();
        due.forEach(row -> ask((FollowUp) row[0], (Training) row[1], today));
    }

    /** The lock is asked first: another portal on the same database may have been faster. */
    private void ask(FollowUp one, Training training, LocalDate today) {
        entities.lock(one, LockModeType.PESSIMISTIC_WRITE);
        one.remind();
        for (Person author : authors(one.reportId(), today)) {
            notices.tell(
                    author.id(),
                    WORDS.say("followUp", training.details().course()),
                    "/training/" + training.id() + "/reports/" + one.reportId() + "#use");
        }
    }

    private List<Person> authors(long report, LocalDate today) {
        return entities.createQuery(
                        "select n from Participant p join p.person n where p.report.id = :report"
                                + " and (n.validTo is null or n.validTo >= :today)",
                        Person.class)
                .setParameter("report", report)
                .setParameter("today", today)
                .getResultList();
    }
}
