package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.calendar.CalendarEvent;
import khlang.calendar.ThaiDates;
import khlang.diary.DiarySource;
import khlang.language.Sentences;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * The trainings of the office, and what one owes after one's own: the report, and whether what was
 * learnt is used.
 */
@ApplicationScoped
@Transactional
public class TrainingDiary implements DiarySource {

    private static final Sentences WORDS = new Sentences("khlang.training.diary");
    private static final int MOST = 500;

    private static final String TRAININGS =
            "select t, (select count(p) from Participant p where p.trainingId = t.id),"
                    + " (select count(q) from Participant q where q.trainingId = t.id"
                    + " and q.person.id = :person) from Training t";

    @PersistenceContext EntityManager entities;
    @Inject DueReports reports;
    @Inject TrainingDuties duties;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    @Override
    public List<CalendarEvent> from(LocalDate day) {
        rights.require(Right.READ_STAFF);
        return Stream.of(trainings(day), reports(day), followUps(day))
                .flatMap(List::stream)
                .toList();
    }

    /** A single one, for whoever works here; empty when there is none. */
    public Optional<CalendarEvent> event(long training) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(TRAININGS + " where t.id = :training", Object[].class)
                .setParameter("person", reader.actor().person())
                .setParameter("training", training)
                .getResultStream()
                .findAny()
                .map(TrainingDiary::training);
    }

    /** Of those that go on for years only the beginning is a date in a calendar. */
    private List<CalendarEvent> trainings(LocalDate since) {
        return entities
                .createQuery(
                        TRAININGS
                                + " where t.firstDay >= :since"
                                + " or (t.lastDay >= :since and t.kind <> :study)"
                                + " order by t.firstDay, t.id",
                        Object[].class)
                .setParameter("person", reader.actor().person())
                .setParameter("since", since)
                .setParameter("study", TrainingKind.FURTHER_STUDY)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(TrainingDiary::training)
                .toList();
    }

    /** A training, how many take part, and whether the one who asks does. */
    private static CalendarEvent training(Object[] row) {
        var training = (Training) row[0];
        TrainingDetails details = training.details();
        boolean mine = (Long) row[2] > 0;
        return new CalendarEvent(
                "training-" + training.id(),
                training.version(),
                new CalendarEvent.Days(
                        details.firstDay(),
                        details.kind().isLong() ? details.firstDay() : details.lastDay()),
                false,
                WORDS.say(mine ? "mine" : "others", details.course()),
                details.place(),
                String.join(
                        "\n",
                        details.kind().label(),
                        details.organiser(),
                        ThaiDates.range(details.firstDay(), details.lastDay()),
                        WORDS.say("people", Long.toString((Long) row[1]))),
                "/training/" + training.id());
    }

    private List<CalendarEvent> reports(LocalDate since) {
        return reports.mine().stream()
                .filter(one -> !one.dueOn().isBefore(since))
                .map(
                        one ->
                                CalendarEvent.due(
                                        "report-" + one.training(),
                                        one.dueOn(),
                                        WORDS.say("report", one.course()),
                                        one.returned()
                                                ? WORDS.say("returned")
                                                : WORDS.say(
                                                        "latest",
                                                        ThaiDates.abbreviated(one.latestOn())),
                                        "/training/" + one.training()))
                .toList();
    }

    private List<CalendarEvent> followUps(LocalDate since) {
        return duties.mine().stream()
                .filter(one -> one.kind() == DutyKind.FOLLOW_UP && !one.day().isBefore(since))
                .map(
                        one ->
                                CalendarEvent.due(
                                        "follow-up-" + one.report(),
                                        one.day(),
                                        WORDS.say("followUp", one.course()),
                                        "",
                                        one.address()))
                .toList();
    }
}
