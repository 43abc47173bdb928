package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.WorkedOn;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Who was at an event. */
@ApplicationScoped
@Transactional
public class Attendance {

    private static final String PEOPLE =
            "select n from Person n join fetch n.position left join fetch n.division d where ";
    private static final String ORDER =
            " order by d.sortOrder, d.id, n.firstName, n.lastName, n.id";

    @PersistenceContext EntityManager entities;
    @Inject SharingEvents events;
    @Inject HeldSessions sessions;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Who of the office was there, by division, then first name. */
    public List<SharingAttendee> of(long event) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select a from SharingAttendee a join fetch a.person n"
                                + " left join fetch a.division d where a.eventId = :event"
                                + ORDER,
                        SharingAttendee.class)
                .setParameter("event", event)
                .getResultList();
    }

    /**
     * Who can be ticked: all who worked here on the day of the event, whatever has become of them
     * since, and those who are entered already; by division, then first name.
     */
    public List<Person> candidates(SharingEvent event) {
        rights.require(Right.READ_STAFF);
        var known = new HashSet<Long>(keys(event.id()));
        known.add(0L); // never an empty list
        return entities.createQuery(
                        PEOPLE + "(" + WorkedOn.PERSON + " or n.id in :known)" + ORDER,
                        Person.class)
                .setParameter("day", event.details().heldOn())
                .setParameter("known", known)
                .getResultList();
    }

    /**
     * Enters and takes out what was changed on a page; who has signed in since it was shown stays.
     *
     * @param shown the keys of those who were ticked when the page was shown
     * @param ticked the keys of those who are ticked now
     * @throws RefusedException when the event cannot have been held, or somebody did not work here
     *     on its day
     */
    public void change(long id, Set<Long> shown, Set<Long> ticked) {
        SharingEvent event = toEnter(id);
        Set<Long> there = keys(id);
        var added = new HashSet<>(ticked);
        added.removeAll(shown);
        added.removeAll(there);
        var removed = new HashSet<>(shown);
        removed.removeAll(ticked);
        removed.retainAll(there);
        if (!removed.isEmpty()) {
            of(id).stream()
                    .filter(one -> removed.contains(one.person().id()))
                    .forEach(entities::remove);
            entities.flush();
        }
        enter(event, people(added));
    }

    /** Enters all of a division who worked here on the day; an empty slug is those above them. */
    public void addDivision(long id, String division) {
        SharingEvent event = toEnter(id);
        Set<Long> there = keys(id);
        enter(
                event,
                candidates(event).stream()
                        .filter(
                                one ->
                                        one.division()
                                                .map(Division::slug)
                                                .orElse("")
                                                .equals(division))
                        .filter(one -> !there.contains(one.id()))
                        .toList());
    }

    private SharingEvent toEnter(long id) {
        SharingEvent event = events.lock(id);
        if (event.state() == EventState.CANCELLED) {
            throw new RefusedException("people", "eventCancelled");
        }
        if (event.details().heldOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedException("people", "notYetHeld");
        }
        return event;
    }

    private void enter(SharingEvent event, List<Person> people) {
        requireWorked(people, event.details().heldOn(), "people", "notHereThatDay");
        String before = Integer.toString(keys(event.id()).size());
        people.forEach(one -> entities.persist(new SharingAttendee(event.id(), one, null)));
        if (event.state() == EventState.PLANNED) {
            event.hold();
            sessions.close(event);
        }
        entities.flush();
        audit.record(
                AuditAction.SHARING_ATTENDANCE,
                SharingEvents.object(event.id()),
                before,
                of(event.id()).stream()
                        .map(one -> one.person().fullName())
                        .collect(Collectors.joining(", ")));
    }

    private List<Person> people(Collection<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Person> found =
                entities.createQuery(PEOPLE + "n.id in :keys", Person.class)
                        .setParameter("keys", keys)
                        .getResultList();
        if (found.size() != keys.size()) {
            throw new RefusedException("people", "unknownChoice");
        }
        return found;
    }

    /**
     * Goes on only when those who are recorded as having been there may have been there on another
     * day.
     *
     * @throws RefusedException when that day is yet to come, or somebody did not work here then
     */
    void requireFits(long event, LocalDate day, LocalDate today) {
        List<SharingAttendee> there = of(event);
        if (there.isEmpty()) {
            return;
        }
        if (day.isAfter(today)) {
            throw new RefusedException("heldOn", "movedAfterAttendance", there.size());
        }
        requireWorked(
                there.stream().map(SharingAttendee::person).toList(),
                day,
                "heldOn",
                "attendeeNotHere");
    }

    private void requireWorked(List<Person> people, LocalDate day, String field, String rule) {
        if (people.isEmpty()) {
            return;
        }
        Map<Long, String> names = new HashMap<>();
        people.forEach(one -> names.put(one.id(), one.fullName()));
        entities.createQuery(
                        "select n.id from Person n where n.id in :keys and " + WorkedOn.PERSON,
                        Long.class)
                .setParameter("keys", Set.copyOf(names.keySet()))
                .setParameter("day", day)
                .getResultList()
                .forEach(names::remove);
        if (!names.isEmpty()) {
            throw new RefusedException(
                    field,
                    rule,
                    names.values().stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** Whether somebody is entered. */
    boolean isThere(long event, long person) {
        return keys(event).contains(person);
    }

    private Set<Long> keys(long event) {
        return new HashSet<>(
                entities.createQuery(
                                "select a.person.id from SharingAttendee a"
                                        + " where a.eventId = :event",
                                Long.class)
                        .setParameter("event", event)
                        .getResultList());
    }

    /** The event, while those who sign in at it wait for each other; null when there is none. */
    SharingEvent lock(long event) {
        return entities.find(SharingEvent.class, event, LockModeType.PESSIMISTIC_WRITE);
    }
}
