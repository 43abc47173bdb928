package khlang.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import khlang.organization.Division;
import khlang.organization.Person;

/** Somebody who was at an event, with the division and the post of that time. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SharingAttendee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long eventId;
    @ManyToOne private Person person;
    @ManyToOne private Division division;
    private String positionName;
    private Instant checkedInAt;

    protected SharingAttendee() {} // Jakarta Persistence

    /**
     * @param at when they signed in themselves; null when somebody else ticked them
     */
    SharingAttendee(long event, Person person, Instant at) {
        eventId = event;
        this.person = person;
        division = person.division().orElse(null);
        positionName = person.position().name();
        checkedInAt = at;
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** The division of that time; none for those above the divisions. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** The post of that time. */
    public String positionName() {
        return positionName;
    }

    /** When they signed in themselves; none when somebody else ticked them. */
    public Optional<Instant> checkedInAt() {
        return Optional.ofNullable(checkedInAt);
    }
}
