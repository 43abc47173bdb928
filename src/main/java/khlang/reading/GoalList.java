package khlang.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.Subject;

/** A list that people have signed on paper: that they know the goals of a year's plan. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class GoalList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private LocalDate signedOn;
    private String occasion;
    @ManyToOne private Division division;

    @ManyToOne
    @JoinColumn(name = "recorded_by")
    private Person recordedBy;

    private Instant recordedAt;
    private String formKey;
    @Version private long version;

    protected GoalList() {} // Jakarta Persistence

    /**
     * @param occasion at which it was signed
     * @param division whose people have signed; null for those of the whole municipality
     * @param by who records it; null for nobody
     */
    GoalList(
            LocalDate signedOn,
            String occasion,
            Division division,
            Person by,
            Instant at,
            String formKey) {
        fiscalYear = FiscalYear.containing(signedOn).buddhistYear();
        this.signedOn = signedOn;
        this.occasion = occasion;
        this.division = division;
        recordedBy = by;
        recordedAt = at;
        this.formKey = formKey;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** The year of the plan. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** When it was signed. */
    public LocalDate signedOn() {
        return signedOn;
    }

    /** At which occasion. */
    public String occasion() {
        return occasion;
    }

    /** The division whose people have signed; none for the whole municipality. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** Who has recorded it. */
    public Optional<Person> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    /** What a right is asked about. */
    public Subject subject() {
        return division == null ? Subject.PORTAL : Subject.of(division.slug());
    }

    /** Whether it says the same. */
    boolean says(LocalDate day, String what, Optional<Division> of) {
        return signedOn.equals(day)
                && occasion.equals(what)
                && division().map(Division::slug).equals(of.map(Division::slug));
    }

    /** What it says, for the audit log. */
    String inWords() {
        return fiscalYear + " · " + ThaiDates.abbreviated(signedOn) + " · " + occasion;
    }
}
