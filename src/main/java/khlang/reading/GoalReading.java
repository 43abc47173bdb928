package khlang.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import khlang.calendar.FiscalYear;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.StaffType;

/** Somebody's word that they know the goals of a year's plan; it keeps what they were then. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class GoalReading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    @ManyToOne private Person person;
    @ManyToOne private Division division;

    @ManyToOne
    @JoinColumn(name = "staff_type_id")
    private StaffType staffType;

    private LocalDate saidOn;
    private Instant saidAt;

    protected GoalReading() {} // Jakarta Persistence

    /**
     * @param day of {@code at} in Bangkok
     */
    GoalReading(FiscalYear year, Person person, LocalDate day, Instant at) {
        fiscalYear = year.buddhistYear();
        this.person = person;
        division = person.division().orElse(null);
        staffType = person.staffType();
        saidOn = day;
        saidAt = at;
    }

    /** The day in Bangkok. */
    LocalDate saidOn() {
        return saidOn;
    }
}
