package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.BangkokClock;
import khlang.digest.RandomKey;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Lets people sign in at an event themselves, with the QR code on its screen. */
@ApplicationScoped
@Transactional
public class CheckIns {

    @PersistenceContext EntityManager entities;
    @Inject SharingEvents events;
    @Inject Attendance attendance;
    @Inject HeldSessions sessions;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** What becomes of somebody who signs in. */
    public enum Outcome {
        /** They may. */
        OPEN,
        /** They have, just now. */
        DONE,
        /** They had before. */
        ALREADY,
        TOO_EARLY,
        TOO_LATE,
        CANCELLED,
        /** The code on the screen is another one by now. */
        STALE,
        /** There is no person of the office behind the account. */
        NO_PERSON
    }

    /**
     * Makes a new secret for the screen; the one before it opens nothing any more.
     *
     * @throws RefusedException when the event is cancelled
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void renew(long id) {
        SharingEvent event = events.lock(id);
        if (event.state() == EventState.CANCELLED) {
            throw new RefusedException("state", "eventCancelled");
        }
        event.renewCheckIn(RandomKey.make());
        entities.flush();
        audit.record(AuditAction.SHARING_CHECK_IN_CODE, SharingEvents.object(id), "", "");
    }

    /** What would become of the one who asks; nothing is stored. */
    public Outcome look(long id, String secret) {
        rights.require(Right.READ_STAFF);
        SharingEvent event = events.find(id).orElseThrow(NotThereException::new);
        return judge(event, secret);
    }

    /** Signs the one who asks in; a second time changes nothing. */
    public Outcome signIn(long id, String secret) {
        rights.require(Right.READ_STAFF);
        SharingEvent event = attendance.lock(id);
        if (event == null) {
            throw new NotThereException();
        }
        Outcome outcome = judge(event, secret);
        if (outcome != Outcome.OPEN) {
            return outcome;
        }
        Person self = entities.find(Person.class, reader.actor().person());
        entities.persist(new SharingAttendee(id, self, clock.instant()));
        if (event.state() == EventState.PLANNED) {
            event.hold();
            sessions.close(event);
        }
        entities.flush();
        audit.record(AuditAction.SHARING_ATTENDANCE, SharingEvents.object(id), "", self.fullName());
        return Outcome.DONE;
    }

    private Outcome judge(SharingEvent event, String secret) {
        long self = reader.actor().person();
        if (self == 0) {
            return Outcome.NO_PERSON;
        }
        if (attendance.isThere(event.id(), self)) {
            return Outcome.ALREADY;
        }
        if (event.state() == EventState.CANCELLED) {
            return Outcome.CANCELLED;
        }
        if (event.checkIn().filter(secret::equals).isEmpty()) {
            return Outcome.STALE;
        }
        return switch (event.details().time().door(now())) {
            case TOO_EARLY -> Outcome.TOO_EARLY;
            case TOO_LATE -> Outcome.TOO_LATE;
            case OPEN -> Outcome.OPEN;
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), BangkokClock.ZONE);
    }
}
