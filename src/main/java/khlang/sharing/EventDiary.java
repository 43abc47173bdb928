package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.calendar.BangkokClock;
import khlang.calendar.CalendarEvent;
import khlang.diary.DiarySource;
import khlang.language.Sentences;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Meetings and other sharing events, and what one is to do after them. */
@ApplicationScoped
@Transactional
public class EventDiary implements DiarySource {

    private static final Sentences WORDS = new Sentences("khlang.sharing.agenda");
    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;
    @Inject SharingTasks tasks;
    @Inject SharingEvents events;
    @Inject Rights rights;

    @Override
    public List<CalendarEvent> from(LocalDate day) {
        rights.require(Right.READ_STAFF);
        return Stream.concat(
                        events(day),
                        tasks.mine().stream()
                                .filter(one -> !one.dueOn().isBefore(day))
                                .map(EventDiary::duty))
                .toList();
    }

    /** A single one, for whoever works here; empty when there is none. */
    public Optional<CalendarEvent> event(long id) {
        return events.find(id).map(EventDiary::event);
    }

    private Stream<CalendarEvent> events(LocalDate since) {
        return entities
                .createQuery(
                        "select e from SharingEvent e left join fetch e.division left join fetch e.committee"
                                + " where e.heldOn >= :day order by e.heldOn, e.beginsAt, e.id",
                        SharingEvent.class)
                .setParameter("day", since)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(EventDiary::event);
    }

    private static CalendarEvent event(SharingEvent event) {
        EventDetails details = event.details();
        return new CalendarEvent(
                "activity-" + event.id(),
                event.version(),
                new CalendarEvent.Hours(
                        details.heldOn()
                                .atTime(details.begins())
                                .atZone(BangkokClock.ZONE)
                                .toInstant(),
                        details.heldOn()
                                .atTime(details.ends())
                                .atZone(BangkokClock.ZONE)
                                .toInstant()),
                event.state() == EventState.CANCELLED,
                details.title(),
                details.place(),
                String.join(
                        "\n",
                        details.kind().label(),
                        event.division().map(one -> one.name()).orElse(WORDS.say("whole"))),
                "/activities/" + event.id());
    }

    private static CalendarEvent duty(OpenDuty one) {
        return CalendarEvent.due(
                "duty-" + one.id(),
                one.dueOn(),
                WORDS.say("duty", one.what()),
                one.title(),
                one.address());
    }
}
