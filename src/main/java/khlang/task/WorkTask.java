package khlang.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.Subject;

/** A piece of a division's work, with the one whose work it is. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class WorkTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne private Division division;
    private String title;
    private String details;
    @ManyToOne private Person owner;
    private String manual;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private int months;
    private LocalDate activeFrom;
    private LocalDate endedOn;
    private Long recordedBy;
    private Instant recordedAt;
    private String formKey;
    private boolean sample;
    @Version private long version;

    protected WorkTask() {} // Jakarta Persistence

    /**
     * @param person who records it; 0 for nobody
     * @param formKey of the form that it came with; null for none
     */
    WorkTask(TaskDetails details, long person, Instant at, String formKey) {
        describe(details);
        recordedBy = person == 0 ? null : person;
        recordedAt = at;
        this.formKey = formKey;
    }

    /** Takes over what is known of it. */
    final void describe(TaskDetails details) {
        division = details.division();
        title = details.title();
        this.details = details.details();
        owner = details.owner();
        manual = details.manual().isEmpty() ? null : details.manual();
        frequency = details.frequency();
        months = details.months().bits();
        activeFrom = details.activeFrom();
    }

    /** It is done for the last time on a day. */
    void end(LocalDate lastDay) {
        endedOn = lastDay;
    }

    /** It is done again, as if it had never ended. */
    void resume() {
        endedOn = null;
    }

    void markAsSample() {
        sample = true;
    }

    /** All that can be changed of it. */
    public TaskDetails details() {
        return new TaskDetails(
                division,
                title,
                details,
                owner,
                manual().orElse(""),
                frequency,
                new Months(months),
                activeFrom);
    }

    /** What rights are asked about. */
    public Subject subject() {
        return Subject.of(division.slug());
    }

    /** Whether it is done on a day. */
    public boolean isActiveOn(LocalDate day) {
        return !activeFrom.isAfter(day) && !hasEnded(day);
    }

    /** Whether its last day has passed. */
    public boolean hasEnded(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** Whose work it is, also when they have left. */
    public Person owner() {
        return owner;
    }

    /** The division. */
    public Division division() {
        return division;
    }

    /** The manual's name in addresses, when one is named. */
    public Optional<String> manual() {
        return Optional.ofNullable(manual);
    }

    /** The last day on which it is done; none while there is none. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Whether it is made up, to show how the portal works. */
    public boolean isSample() {
        return sample;
    }
}
