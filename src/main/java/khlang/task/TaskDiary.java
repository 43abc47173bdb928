package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.CalendarEvent;
import khlang.diary.DiarySource;
import khlang.language.Sentences;
import khlang.rights.CurrentReader;

/**
 * The tasks whose main holder one is, on the first day of each month in which they peak or are due;
 * of tasks without such months no day is known.
 */
@ApplicationScoped
@Transactional
class TaskDiary implements DiarySource {

    private static final Sentences WORDS = new Sentences("khlang.task.diary");
    private static final int MONTHS_AHEAD = 12;
    private static final int MOST = 100;

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;

    @Override
    public List<CalendarEvent> from(LocalDate day) {
        long self = reader.actor().person();
        List<LocalDate> firsts =
                IntStream.rangeClosed(1, MONTHS_AHEAD)
                        .mapToObj(ahead -> day.withDayOfMonth(1).plusMonths(ahead))
                        .toList();
        return self == 0
                ? List.of()
                : held(self).stream().flatMap(one -> events(one, firsts)).toList();
    }

    private List<WorkTask> held(long person) {
        return entities.createQuery(
                        "select t from WorkTask t join fetch t.division join fetch t.owner"
                                + " where t.owner.id = :person and t.months <> 0"
                                + " order by t.title, t.id",
                        WorkTask.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static Stream<CalendarEvent> events(WorkTask task, List<LocalDate> firsts) {
        TaskDetails details = task.details();
        return firsts.stream()
                .filter(first -> details.months().has(first.getMonth()) && task.isActiveOn(first))
                .map(
                        first ->
                                CalendarEvent.due(
                                        "task-" + task.id() + "-" + first,
                                        first,
                                        WORDS.say("month", details.title()),
                                        WORDS.say(
                                                "words",
                                                details.frequency().label(),
                                                details.division().name()),
                                        "/tasks/" + task.id()));
    }
}
