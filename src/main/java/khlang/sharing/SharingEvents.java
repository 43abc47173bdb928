package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.language.TextRule;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** The meetings and other events at which knowledge is shared. */
@ApplicationScoped
@Transactional
public class SharingEvents {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** The longest list that is taken away as a file. */
    static final int MOST = 5_000;

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_MINUTES = 200_000;

    @PersistenceContext EntityManager entities;
    @Inject Attendance attendance;
    @Inject HeldSessions sessions;
    @Inject MeetingCommittees committees;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many events a filter lets through. */
    public long count(EventFilter filter) {
        rights.require(Right.READ_STAFF);
        return new EventQuery(filter).count(entities);
    }

    /**
     * A page of them, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<EventLine> list(EventFilter filter, int offset, int size) {
        rights.require(Right.READ_STAFF);
        return new EventQuery(filter).list(entities, offset, Math.clamp(size, 1, PAGE_LIMIT));
    }

    /** All of them, for a file; no more than five thousand. */
    public List<EventLine> all(EventFilter filter) {
        rights.require(Right.READ_STAFF);
        return new EventQuery(filter).list(entities, 0, MOST);
    }

    /** An event by its key. */
    public Optional<SharingEvent> find(long id) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(SharingEvent.class, id));
    }

    /** Whether the one who asks records what becomes of an event. */
    public boolean mayRecord(SharingEvent event) {
        return rights.allows(Right.RECORD_SHARING, event.subject());
    }

    /** Whether the one who asks records events of the whole municipality. */
    public boolean mayRecordAll() {
        return rights.allows(Right.RECORD_SHARING);
    }

    /**
     * The divisions of which the one who asks records events; ended ones for earlier years, too.
     */
    public List<Division> divisions() {
        return organization.namedDivisions().stream()
                .filter(one -> rights.allows(Right.RECORD_SHARING, Subject.of(one.slug())))
                .toList();
    }

    /**
     * Records an event. One whose day has passed has been held.
     *
     * @param formKey of the form; sent twice, it makes one record
     * @return its key
     * @throws RefusedException when rules are broken
     */
    public long add(EventDraft draft, String formKey) {
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("title", "formKey");
        }
        LocalDate today = LocalDate.now(clock);
        EventDetails details = EventRules.check(draft, today);
        Division division = division(details.division());
        lockSelf();
        Optional<SharingEvent> earlier = madeWith(formKey);
        if (earlier.isPresent()) {
            return same(earlier.get(), details);
        }
        long self = reader.actor().person();
        var event =
                new SharingEvent(
                        details, division, committees.of(details), self, clock.instant(), formKey);
        if (details.heldOn().isBefore(today)) {
            event.hold();
        }
        entities.persist(event);
        entities.flush();
        record(AuditAction.SHARING_RECORDED, event, "", words(event));
        return event.id();
    }

    /** Only somebody who records for it may choose a division, or none. */
    private Division division(String slug) {
        if (slug.isEmpty()) {
            if (!mayRecordAll()) {
                throw new RefusedException("division", "ownDivision");
            }
            return null;
        }
        return divisions().stream()
                .filter(one -> one.slug().equals(slug))
                .findAny()
                .orElseThrow(() -> new RefusedException("division", "ownDivision"));
    }

    /** Two clicks of one person come one after the other. */
    private void lockSelf() {
        if (reader.actor().person() != 0) {
            entities.find(Person.class, reader.actor().person(), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    private Optional<SharingEvent> madeWith(String formKey) {
        return entities.createQuery(
                        "select e from SharingEvent e where e.formKey = :key", SharingEvent.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
    }

    private static long same(SharingEvent earlier, EventDetails details) {
        if (!earlier.details().equals(details)) {
            throw new RefusedException("title", "eventFormUsed");
        }
        return earlier.id();
    }

    /**
     * Changes what is known of an event. Another day needs a reason; who is recorded as having been
     * there must have worked here on that day, too.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, EventDraft draft) {
        SharingEvent event = toRecord(id, version);
        LocalDate today = LocalDate.now(clock);
        EventDetails details = EventRules.check(draft, today);
        Division division = division(details.division());
        String before = words(event);
        LocalDate from = event.details().heldOn();
        if (!from.equals(details.heldOn())) {
            requireReason(draft.reason());
            attendance.requireFits(id, details.heldOn(), today);
            event.move(from, draft.reason());
            if (event.state() == EventState.HELD && details.heldOn().isAfter(today)) {
                event.plan();
            }
        }
        event.describe(details, division, committees.of(event, details));
        record(AuditAction.SHARING_CHANGED, event, before, words(event));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("reason", "reasonOfMove");
        }
        RefusedException.unless(TextRule.required("reason", LONGEST_REASON).check(reason));
    }

    /**
     * Says that an event is not held.
     *
     * @throws RefusedException when no reason is told
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void cancel(long id, long version, String reason) {
        SharingEvent event = toRecord(id, version);
        if (reason.isBlank()) {
            throw new RefusedException("cancelReason", "reasonOfCancelling");
        }
        RefusedException.unless(TextRule.required("cancelReason", LONGEST_REASON).check(reason));
        String before = words(event);
        event.cancel(reason);
        record(AuditAction.SHARING_CHANGED, event, before, words(event));
    }

    /**
     * Says that an event was held, or takes back that it was cancelled.
     *
     * @throws RefusedException when its day has not come and it was not cancelled
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void hold(long id, long version) {
        SharingEvent event = toRecord(id, version);
        String before = words(event);
        if (event.details().heldOn().isAfter(LocalDate.now(clock))) {
            if (event.state() != EventState.CANCELLED) {
                throw new RefusedException("state", "notYetHeld");
            }
            event.plan();
        } else {
            event.hold();
            sessions.close(event);
        }
        record(AuditAction.SHARING_CHANGED, event, before, words(event));
    }

    /**
     * Writes the minutes. Who writes them says that it was held, when its day has come.
     *
     * @param version what the form showed
     * @throws RefusedException when the text is unfit
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void minute(long id, long version, String text) {
        SharingEvent event = toRecord(id, version);
        RefusedException.unless(new TextRule("markdown", false, LONGEST_MINUTES, true).check(text));
        event.minute(text);
        if (!text.isBlank()
                && event.state() == EventState.PLANNED
                && !event.details().heldOn().isAfter(LocalDate.now(clock))) {
            event.hold();
            sessions.close(event);
        }
        record(AuditAction.SHARING_CHANGED, event, "", "minutes:" + text.length());
    }

    private SharingEvent toRecord(long id, long version) {
        SharingEvent event = lock(id);
        ChangedMeanwhileException.unless(event.version(), version);
        return event;
    }

    /** The event, for whoever records it; others wait until the transaction ends. */
    SharingEvent lock(long id) {
        rights.require(Right.READ_STAFF);
        SharingEvent event = entities.find(SharingEvent.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (event == null) {
            throw new NotThereException();
        }
        rights.require(Right.RECORD_SHARING, event.subject());
        return event;
    }

    private void record(AuditAction action, SharingEvent event, String before, String after) {
        entities.flush();
        audit.record(action, object(event.id()), before, after);
    }

    /** What the audit log calls an event. */
    static String object(long event) {
        return "sharing:" + event;
    }

    private static String words(SharingEvent event) {
        return event.details().inWords()
                + " · "
                + event.state().label()
                + event.movedFrom().map(day -> " ← " + ThaiDates.abbreviated(day)).orElse("")
                + (event.reason().isEmpty() ? "" : " · " + event.reason());
    }
}
