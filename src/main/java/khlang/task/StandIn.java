package khlang.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import khlang.organization.Person;

/** Somebody who stands in for a task, with how far they have come now. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class StandIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long taskId;
    @ManyToOne private Person person;
    private LocalDate beganOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private Level level = Level.NONE;

    private LocalDate levelOn;
    private Long levelBy;
    private String practisedWith = "";
    private LocalDate practisedOn;
    @Version private long version;

    protected StandIn() {} // Jakarta Persistence

    StandIn(long task, Person person, LocalDate from) {
        taskId = task;
        this.person = person;
        beganOn = from;
        levelOn = from;
    }

    /** Takes over what is said of them. */
    void reach(LevelEntry said) {
        level = said.level();
        levelOn = said.saidOn();
        levelBy = said.saidBy().orElse(null);
        practisedWith = said.practisedWith();
        practisedOn = said.practisedOn().orElse(null);
    }

    /** They stand in for the last time on a day. */
    void end(LocalDate lastDay) {
        endedOn = lastDay;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** The key of the task. */
    public long taskId() {
        return taskId;
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** How far they have come. */
    public Ability ability() {
        return new Ability(level, levelOn);
    }

    /** The key of the person who says so; none when nobody of the municipality did. */
    public Optional<Long> levelBy() {
        return Optional.ofNullable(levelBy);
    }

    /** With whom they practised; may be empty. */
    public String practisedWith() {
        return practisedWith;
    }

    /** When they practised, when it is told. */
    public Optional<LocalDate> practisedOn() {
        return Optional.ofNullable(practisedOn);
    }
}
