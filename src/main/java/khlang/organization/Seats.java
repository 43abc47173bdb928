package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.rights.NotThereException;

/**
 * Keeps the seats of committees and who holds them. Whoever changes a seat changes its committee:
 * versions are those of the committee.
 */
@ApplicationScoped
@Transactional
public class Seats {

    @PersistenceContext EntityManager entities;
    @Inject Committees committees;

    /** A seat by its key. */
    public Optional<CommitteeSeat> seat(long id) {
        return Optional.ofNullable(entities.find(CommitteeSeat.class, id));
    }

    /**
     * An administrator adds a seat.
     *
     * @param version of the committee, as the form showed it
     * @return the seat's key
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public long add(long committee, long version, SeatDescription described) {
        Committee known = committees.toChange(committee, version);
        check(known, described, null);
        CommitteeSeat seat = known.addSeat(described);
        entities.flush();
        committees.tell(known, "", Words.of(seat));
        return seat.id();
    }

    /**
     * An administrator changes a seat.
     *
     * @param version of the committee, as the form showed it
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, SeatDescription described) {
        CommitteeSeat seat = existing(id);
        Committee known = committees.toChange(seat.committee().id(), version);
        check(known, described, seat);
        String before = Words.of(seat);
        seat.describe(described);
        committees.tell(known, before, Words.of(seat));
    }

    /**
     * An administrator takes a seat away that nobody has ever held.
     *
     * @param version of the committee, as the form showed it
     * @throws RefusedException when somebody has held it
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void remove(long id, long version) {
        CommitteeSeat seat = existing(id);
        Committee known = committees.toChange(seat.committee().id(), version);
        if (!holders(known, seat).isEmpty()) {
            throw new RefusedException("order", "seatWasHeld");
        }
        known.removeSeat(seat);
        committees.tell(known, Words.of(seat), "");
    }

    /**
     * Gives a seat to somebody; whoever holds it holds it for the last time the day before.
     *
     * @param version of the committee, as the form showed it
     * @param typedDay the first day, as Thais type dates
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void appoint(long id, long version, long person, String typedDay) {
        CommitteeSeat seat = existing(id);
        Committee known = committees.toChange(seat.committee().id(), version);
        Person somebody = entities.find(Person.class, person);
        TypedDate read = TypedDate.required("day", typedDay);
        RefusedException.unless(
                new Checks()
                        .that(somebody != null, "person", "choose")
                        .and(read.violations())
                        .violations());
        LocalDate day = read.day().orElseThrow();
        if (somebody.hasLeft(day)) {
            throw new RefusedException("person", "hasLeft");
        }
        String before = "";
        for (SeatHolder held : holders(known, seat)) {
            if (held.lastsLongerThan(day.minusDays(1))) {
                if (held.validFrom().filter(from -> !from.isBefore(day)).isPresent()) {
                    throw new RefusedException("day", "seatHeldLater");
                }
                before = Words.of(held);
                held.relieve(day.minusDays(1));
            }
        }
        var holder = new SeatHolder(seat, somebody, day);
        entities.persist(holder);
        committees.tell(known, before, Words.of(holder));
    }

    /**
     * Ends somebody's time on a seat.
     *
     * @param holder the key of that time
     * @param version of the committee, as the form showed it
     * @param typedDay the last day, as Thais type dates
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void relieve(long holder, long version, String typedDay) {
        SeatHolder held = entities.find(SeatHolder.class, holder);
        if (held == null) {
            throw new NotThereException();
        }
        Committee known = committees.toChange(held.seat().committee().id(), version);
        LocalDate day = TypedDate.require("lastDay", typedDay);
        String before = Words.of(held);
        held.relieve(day);
        committees.tell(known, before, Words.of(held));
    }

    private List<SeatHolder> holders(Committee committee, CommitteeSeat seat) {
        return committees.holders(committee.id()).stream()
                .filter(held -> held.seat().id().equals(seat.id()))
                .toList();
    }

    private static void check(Committee committee, SeatDescription described, CommitteeSeat own) {
        RefusedException.unless(described.check());
        boolean taken =
                committee.seats().stream()
                        .filter(seat -> own == null || !seat.id().equals(own.id()))
                        .anyMatch(seat -> seat.order() == described.order());
        if (taken) {
            throw new RefusedException("order", "seatOrderTaken");
        }
    }

    private CommitteeSeat existing(long id) {
        return seat(id).orElseThrow(NotThereException::new);
    }
}
