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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.calendar.ThaiDates;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.organization.Division;

/**
 * Reminds people of the reports they owe: once when the training is over, once when the day has
 * passed, once when the last day has; with the latter two also the head, who learns how many.
 */
@ApplicationScoped
public class ReportReminders {

    private static final Duration FIRST = Duration.ofSeconds(25);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;
    private static final int LAST = 3;

    private static final Sentences WORDS = new Sentences("khlang.training.notices");

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject ReportReminders self; // so that a round is a transaction
    @Inject ReportDeadlines deadlines;
    @Inject DueReports due;
    @Inject Approvers heads;
    @Inject Notices notices;
    @Inject Clock clock;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Reminders of reports wait", () -> self.tell());
    }

    /** Tells everybody who has not been told yet. Trainings of long ago are entered in silence. */
    @Transactional
    public void tell() {
        LocalDate today = LocalDate.now(clock);
        var late = new HashSet<String>();
        for (Object[] row : owed(today)) {
            remind((Participant) row[0], (Training) row[1], today, late);
        }
        for (String division : late) {
            long all = due.countLate(division);
            heads.waitedFor(division, Set.of())
                    .forEach(
                            person ->
                                    notices.tell(
                                            person,
                                            WORDS.say("lateDivision", all),
                                            "/training/late"));
        }
    }

    private List<Object[]> owed(LocalDate today) {
        return entities.createQuery(
                        "select p, t"
                                + DueReports.OWED
                                + " and p.reminded < :last"
                                + " and (p.reminded = 0"
                                + " or (p.reminded = 1 and t.lastDay < :due)"
                                + " or (p.reminded = 2 and t.lastDay < :latest))"
                                + " order by p.id",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("since", today.minusDays(ReportDeadlines.DAYS_CHASED))
                .setParameter("last", LAST)
                .setParameter("due", deadlines.endedBefore(today))
                .setParameter("latest", deadlines.endedLongBefore(today))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The lock is asked first: another portal on the same database may have been faster. */
    private void remind(Participant one, Training training, LocalDate today, Set<String> late) {
        int before = one.reminded();
        entities.refresh(one, LockModeType.PESSIMISTIC_WRITE);
        if (one.reminded() != before) {
            return;
        }
        LocalDate lastDay = training.details().lastDay();
        LocalDate dueOn = deadlines.dueOn(lastDay);
        boolean isLate = today.isAfter(dueOn);
        one.remind(today.isAfter(deadlines.latestOn(lastDay)) ? LAST : isLate ? LAST - 1 : 1);
        notices.tell(
                one.person().id(),
                WORDS.say(
                        isLate ? "late" : "due",
                        ThaiDates.abbreviated(dueOn),
                        training.details().course()),
                "/training/" + training.id() + "/report");
        if (isLate) {
            one.division().map(Division::slug).ifPresent(late::add);
        }
    }
}
