package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.Committees;
import khlang.organization.RefusedException;
import khlang.organization.SeatHolder;
import khlang.rights.Right;
import khlang.rights.Rights;

/** The committees whose meetings events are, and who of their seats was there. */
@ApplicationScoped
@Transactional
public class MeetingCommittees {

    private static final int MOST = 200;

    @PersistenceContext EntityManager entities;
    @Inject Committees committees;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Those at work in this year, the year before or the one after, the latest first. */
    public List<Committee> offered() {
        rights.require(Right.READ_STAFF);
        FiscalYear now = FiscalYear.containing(LocalDate.now(clock));
        return Stream.of(now.next(), now, now.previous())
                .flatMap(year -> committees.actingIn(year).stream())
                .collect(
                        Collectors.toMap(
                                Committee::id, Function.identity(), (first, same) -> first))
                .values()
                .stream()
                .sorted(
                        Comparator.comparingInt(Committee::fiscalYear)
                                .reversed()
                                .thenComparing(Committee::name))
                .toList();
    }

    /**
     * The committee whose meeting an event is to be; null for nobody's.
     *
     * @throws RefusedException when it is not at work in the year of the event
     */
    Committee of(EventDetails details) {
        if (details.committee() == 0) {
            return null;
        }
        FiscalYear year = FiscalYear.containing(details.heldOn());
        return committees.actingIn(year).stream()
                .filter(one -> one.id() == details.committee())
                .findAny()
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        "committee",
                                        "committeeOfYear",
                                        Integer.toString(year.buddhistYear())));
    }

    /**
     * The same for an event that is there: whose meeting it was it stays within the year, although
     * a newer committee is at work now.
     */
    Committee of(SharingEvent event, EventDetails details) {
        FiscalYear year = FiscalYear.containing(event.details().heldOn());
        return event.committee()
                .filter(one -> one.id() == details.committee())
                .filter(one -> FiscalYear.containing(details.heldOn()).equals(year))
                .orElseGet(() -> of(details));
    }

    /** Who held the seats of an event's committee on its day; empty for nobody's meeting. */
    public Optional<CommitteeSitting> sitting(SharingEvent event, List<SharingAttendee> there) {
        return event.committee().map(committee -> sitting(committee, event, there));
    }

    private CommitteeSitting sitting(
            Committee committee, SharingEvent event, List<SharingAttendee> there) {
        Set<Long> present =
                there.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        List<SeatHolder> holders = committees.holdersOn(committee.id(), event.details().heldOn());
        return new CommitteeSitting(
                committee,
                committee.seats().stream().map(seat -> seat(seat, holders, present)).toList());
    }

    private static CommitteeSitting.Seat seat(
            CommitteeSeat seat, List<SeatHolder> holders, Set<Long> present) {
        List<SeatHolder> own =
                holders.stream().filter(one -> one.seat().id().equals(seat.id())).toList();
        return new CommitteeSitting.Seat(
                seat.positionName(),
                seat.roleName(),
                own.stream().findFirst().map(SeatHolder::person),
                own.stream().anyMatch(one -> present.contains(one.person().id())));
    }

    /**
     * The meetings of some committees in a year, the first one first; nothing here asks for a
     * right, since the number is for everybody.
     *
     * @param slugs of the committees
     */
    public List<CommitteeMeeting> of(Set<String> slugs, FiscalYear year) {
        return entities
                .createQuery(
                        "select e.id, c.slug, e.title, e.heldOn, e.state,"
                                + " (select count(a) from SharingAttendee a where a.eventId = e.id)"
                                + " from SharingEvent e join e.committee c"
                                + " where c.slug in :slugs and e.heldOn between :first and :last"
                                + " order by e.heldOn, e.id",
                        Object[].class)
                .setParameter("slugs", slugs)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new CommitteeMeeting(
                                        (Long) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (LocalDate) row[3],
                                        (EventState) row[4],
                                        (Long) row[5]))
                .toList();
    }
}
