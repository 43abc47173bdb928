package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody who works here, or has: people are never deleted, they leave and their work stays. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private String firstName;
    private String lastName;
    @ManyToOne private Position position;
    @ManyToOne private Division division;

    @ManyToOne
    @JoinColumn(name = "staff_type_id")
    private StaffType staffType;

    private String email;
    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean sample;
    @Version private long version;

    protected Person() {} // Jakarta Persistence

    Person(PersonDetails details) {
        describe(details);
    }

    /** Takes over what is known of the person; when they leave or return is said by those verbs. */
    final void describe(PersonDetails details) {
        title = details.title();
        firstName = details.firstName();
        lastName = details.lastName();
        position = details.position();
        division = details.division();
        staffType = details.staffType();
        email = details.email();
        validFrom = details.validFrom();
    }

    /** All that can be changed of the person. */
    PersonDetails details() {
        return new PersonDetails(
                title, firstName, lastName, position, division, staffType, email, validFrom);
    }

    /**
     * Leaves: works for the last time on a day, which may lie ahead.
     *
     * @throws RefusedException when the day is before the first day of work
     */
    void leave(LocalDate lastDay) {
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new RefusedException("day", "endsBeforeItBegins");
        }
        validTo = lastDay;
    }

    /**
     * Returns after having left.
     *
     * @throws RefusedException when the day is not after the last day of work
     */
    EarlierTerm takeBack(LocalDate firstDay) {
        if (validTo == null) {
            throw new RefusedException("day", "stillWorks");
        }
        if (!firstDay.isAfter(validTo)) {
            throw new RefusedException("day", "returnsBeforeLeaving");
        }
        var earlier = new EarlierTerm(id, validFrom, validTo);
        validFrom = firstDay;
        validTo = null;
        return earlier;
    }

    /** Whether the last day of work has passed. */
    public boolean hasLeft(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** What stands before the name, such as that of Mr; may be empty. */
    public String title() {
        return title;
    }

    /** The first name. */
    public String firstName() {
        return firstName;
    }

    /** The last name. */
    public String lastName() {
        return lastName;
    }

    /** Title, first and last name as Thais write them: no blank after the title. */
    public String fullName() {
        return title + firstName + " " + lastName;
    }

    /** The post. */
    public Position position() {
        return position;
    }

    /** The division; none for those above them. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** The kind of staff. */
    public StaffType staffType() {
        return staffType;
    }

    /** The address for mail, when known. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** The first day of work, when known. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The last day of work; none while there is none. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
