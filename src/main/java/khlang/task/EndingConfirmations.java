package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.notification.OnceAWeek;

/**
 * Tells heads once a week how many confirmations of who can stand in have lapsed or lapse soon in
 * their division.
 */
@ApplicationScoped
public class EndingConfirmations {

    private static final Sentences WORDS = new Sentences("khlang.task.notices");
    private static final Duration FIRST = Duration.ofSeconds(50);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String BY_DIVISION =
            "select d.slug, count(s)" + TaskBoard.ENDING + " group by d.slug order by d.slug";

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject EndingConfirmations self; // so that a round is a transaction
    @Inject OnceAWeek weekly;
    @Inject Approvers heads;
    @Inject Notices notices;
    @Inject Clock clock;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Heads are not told of confirmations", () -> self.tell());
    }

    /** Tells this week's numbers, unless that was done. */
    @Transactional
    public void tell() {
        if (!weekly.begins("confirmations")) {
            return;
        }
        TaskBoard.ending(entities.createQuery(BY_DIVISION, Object[].class), LocalDate.now(clock))
                .getResultList()
                .forEach(row -> tell((String) row[0], (Long) row[1]));
    }

    private void tell(String division, long many) {
        heads.waitedFor(division, Set.of())
                .forEach(
                        person ->
                                notices.tell(
                                        person,
                                        WORDS.say("ending", many, TaskRow.DAYS_AHEAD),
                                        "/tasks/gaps?division=" + division));
    }
}
