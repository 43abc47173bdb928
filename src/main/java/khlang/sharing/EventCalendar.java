package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.BangkokClock;
import khlang.language.Sentences;
import khlang.training.CalendarSource;

/** Meetings and other sharing events in the private calendar of those who work here. */
@ApplicationScoped
@Transactional
class EventCalendar implements CalendarSource {

    private static final Sentences WORDS = new Sentences("khlang.sharing.agenda");
    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;

    @Override
    public List<Appointment> from(LocalDate day) {
        return entities
                .createQuery(
                        "select e from SharingEvent e left join fetch e.division"
                                + " where e.heldOn >= :day order by e.heldOn, e.beginsAt, e.id",
                        SharingEvent.class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(EventCalendar::appointment)
                .toList();
    }

    private static Appointment appointment(SharingEvent event) {
        EventDetails details = event.details();
        return new Appointment(
                "activity-" + event.id(),
                event.version(),
                details.heldOn().atTime(details.begins()).atZone(BangkokClock.ZONE).toInstant(),
                details.heldOn().atTime(details.ends()).atZone(BangkokClock.ZONE).toInstant(),
                event.state() == EventState.CANCELLED,
                details.title(),
                details.place(),
                String.join(
                        "\n",
                        details.kind().label(),
                        event.division().map(one -> one.name()).orElse(WORDS.say("whole"))),
                "/activities/" + event.id());
    }
}
