package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.Committee;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Made-up events of sample people, to show how the portal works. Each is marked as a sample
 * wherever it is shown.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class SampleSharing {

    private static final Sentences WORDS = new Sentences("khlang.sharing.sample");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int DAYS_DUE = 14;

    @PersistenceContext EntityManager entities;
    @Inject KeptFiles kept;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Makes them, unless there are some already.
     *
     * @param staff the key of somebody
     * @param colleague the key of somebody of the same division
     * @param head the key of the head of that division
     */
    public void make(long staff, long colleague, long head) {
        rights.require(Right.ADMINISTER);
        if (entities.createQuery(
                                "select count(e) from SharingEvent e where e.sample = true",
                                Long.class)
                        .getSingleResult()
                > 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Person one = entities.find(Person.class, staff);
        List<Person> all =
                List.of(
                        one,
                        entities.find(Person.class, colleague),
                        entities.find(Person.class, head));
        SharingEvent monthly = monthly(today.minusDays(32), all);
        entities.persist(
                new SharingTask(monthly.id(), WORDS.say("task"), one, today.plusDays(DAYS_DUE)));
        lesson(today.minusDays(11), all);
        SharingEvent division =
                add("division", EventKind.DIVISION_MEETING, today.plusDays(5), true, one, null);
        topic(division, 1, "division.first", one);
        add("next", EventKind.MONTHLY_MEETING, today.plusDays(9), true, null, null);
    }

    /**
     * Makes those of an ended year.
     *
     * @param people the keys of those who come to all of them; the first one speaks
     * @param committee the key of the committee that monitors the plan, and meets once
     */
    public void make(FiscalYear ended, List<Long> people, long committee) {
        rights.require(Right.ADMINISTER);
        List<Person> all =
                people.stream().map(person -> entities.find(Person.class, person)).toList();
        Person one = all.getFirst();
        LocalDate first = ended.firstDay();
        monthly(first.plusMonths(3).minusDays(2), all);
        monthly(first.plusMonths(7).minusDays(2), all);
        monthly(first.plusMonths(11).minusDays(2), all);
        lesson(first.plusDays(200), all);
        SharingEvent division =
                add("division", EventKind.DIVISION_MEETING, first.plusDays(130), true, one, null);
        topic(division, 1, "division.first", one);
        held(division, all);
        held(
                add(
                        "monitoring",
                        EventKind.MEETING,
                        ended.lastDay().minusDays(12),
                        true,
                        null,
                        entities.find(Committee.class, committee)),
                all);
    }

    private SharingEvent monthly(LocalDate day, List<Person> people) {
        SharingEvent monthly = add("monthly", EventKind.MONTHLY_MEETING, day, true, null, null);
        held(monthly, people);
        topic(monthly, 1, "monthly.first", people.getFirst());
        topic(monthly, 2, "monthly.second", people.getLast());
        monthly.minute(WORDS.say("monthly.minutes"));
        return monthly;
    }

    private void lesson(LocalDate day, List<Person> people) {
        Person speaker = people.getFirst();
        SharingEvent lesson = add("lesson", EventKind.MINI_TRAINING, day, false, speaker, null);
        held(lesson, people);
        topic(lesson, 1, "lesson.first", speaker);
    }

    /**
     * @param of somebody of the division that holds it; null for the whole municipality
     * @param meets the committee whose meeting it is; null for nobody's
     */
    private SharingEvent add(
            String key,
            EventKind kind,
            LocalDate day,
            boolean climate,
            Person of,
            Committee meets) {
        var details =
                new EventDetails(
                        kind,
                        "",
                        WORDS.say(key + ".title"),
                        WORDS.say("place"),
                        false,
                        true,
                        climate,
                        day,
                        MORNING,
                        NOON,
                        WORDS.say("chair"),
                        WORDS.say(key + ".purpose"),
                        0,
                        meets == null ? 0 : meets.id());
        var event =
                new SharingEvent(
                        details,
                        of == null ? null : of.division().orElse(null),
                        meets,
                        0,
                        clock.instant(),
                        null);
        event.markAsSample();
        entities.persist(event);
        entities.flush();
        audit.record(
                AuditAction.SHARING_RECORDED,
                SharingEvents.object(event.id()),
                "",
                details.inWords());
        return event;
    }

    private void held(SharingEvent event, List<Person> people) {
        event.hold();
        people.forEach(one -> entities.persist(new SharingAttendee(event.id(), one, null)));
    }

    private void topic(SharingEvent event, int number, String key, Person speaker) {
        var topic = new SharingTopic(event.id(), number);
        topic.describe(number, WORDS.say(key), speaker, "", TopicLink.NONE);
        entities.persist(topic);
    }

    /** The keys of those that were held and have no picture yet. */
    public List<Long> unpictured() {
        rights.require(Right.ADMINISTER);
        return entities.createQuery(
                        "select e.id from SharingEvent e where e.sample = true"
                                + " and e.state = khlang.sharing.EventState.HELD"
                                + " and not exists (select f from SharingFile f"
                                + " where f.eventId = e.id) order by e.id",
                        Long.class)
                .getResultList();
    }

    /**
     * Hangs a picture on one.
     *
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void picture(long event, CheckedFile picture) throws IOException {
        rights.require(Right.ADMINISTER);
        KeptFile made = kept.keep(picture, List.of());
        entities.persist(new SharingFile(event, EvidenceKind.PHOTO, WORDS.say("picture"), made));
        entities.flush();
        audit.record(AuditAction.SHARING_FILES, SharingEvents.object(event), "", made.fileName());
    }
}
