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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.notification.OnceAWeek;

/**
 * Tells heads once a week how many confirmations of who can stand in have lapsed or lapse soon in
 * their division, and how many of its tasks one person alone can do.
 */
@ApplicationScoped
public class TaskAlarms {

    private static final Sentences WORDS = new Sentences("khlang.task.notices");
    private static final Duration FIRST = Duration.ofSeconds(50);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String BY_DIVISION =
            "select d.slug, count(s)" + TaskBoard.ENDING + " group by d.slug";

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject TaskAlarms self; // so that a round is a transaction
    @Inject OnceAWeek weekly;
    @Inject LoneTasks lone;
    @Inject Approvers heads;
    @Inject Notices notices;
    @Inject Clock clock;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Heads are not told of tasks", () -> self.tell());
    }

    /** Tells this week's numbers, unless that was done. */
    @Transactional
    public void tell() {
        if (!weekly.begins("confirmations")) {
            return;
        }
        Map<String, List<String>> alarms = new TreeMap<>();
        TaskBoard.ending(entities.createQuery(BY_DIVISION, Object[].class), LocalDate.now(clock))
                .getResultStream()
                .forEach(
                        row ->
                                of(alarms, (String) row[0])
                                        .add(WORDS.say("ending", row[1], TaskRow.DAYS_AHEAD)));
        lone.byDivision()
                .forEach((division, many) -> of(alarms, division).add(WORDS.say("lone", many)));
        alarms.forEach(this::tell);
    }

    private static List<String> of(Map<String, List<String>> alarms, String division) {
        return alarms.computeIfAbsent(division, none -> new ArrayList<>());
    }

    private void tell(String division, List<String> alarms) {
        heads.waitedFor(division, Set.of())
                .forEach(
                        person ->
                                notices.tell(
                                        person,
                                        WORDS.say("weekly", String.join(WORDS.say("and"), alarms)),
                                        "/tasks/gaps?division=" + division));
    }
}
