package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody's time on a seat. */
@Entity
public class SeatHolder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne private CommitteeSeat seat;
    @ManyToOne private Person person;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected SeatHolder() {} // Jakarta Persistence

    SeatHolder(CommitteeSeat seat, Person person, LocalDate from) {
        this.seat = seat;
        this.person = person;
        validFrom = from;
    }

    /**
     * Ends the time on the seat.
     *
     * @param lastDay the last day that the seat is held
     * @throws RefusedException when it is before the first
     */
    void relieve(LocalDate lastDay) {
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new RefusedException("lastDay", "endsBeforeItBegins");
        }
        validTo = lastDay;
    }

    /** Whether the seat is held on a day. */
    public boolean isHeldOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the time on the seat goes on after a day, or begins after it. */
    boolean lastsLongerThan(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** The seat. */
    public CommitteeSeat seat() {
        return seat;
    }

    /** Who holds it. */
    public Person person() {
        return person;
    }

    /** The first day, when known. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The last day; none while there is none. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
