package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import khlang.calendar.FiscalYear;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/**
 * Forgets what somebody has chosen when a year has gone by since the fiscal year ended in which
 * they chose it, however long the questions stay open. The score stays: the measures are counted
 * from it.
 */
@ApplicationScoped
public class AnswerForgetting {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String FORGET =
            "DELETE a FROM assessment_answer a JOIN assessment_attempt t ON t.id = a.attempt_id"
                    + " JOIN assessment s ON s.id = t.assessment_id"
                    + " WHERE s.fiscal_year < ?1 AND t.day < ?2";

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject AnswerForgetting self; // so that a round is a transaction
    @Inject Clock clock;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Old answers were not forgotten", () -> self.take());
    }

    /** Forgets the answers of before the last fiscal year. */
    @Transactional
    public void take() {
        FiscalYear last = FiscalYear.containing(LocalDate.now(clock)).previous();
        entities.createNativeQuery(FORGET)
                .setParameter(1, last.buddhistYear())
                .setParameter(2, last.firstDay())
                .executeUpdate();
    }
}
