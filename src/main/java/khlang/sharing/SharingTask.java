package khlang.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import khlang.organization.Person;

/** What somebody is to do after an event, open until it is done. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SharingTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long eventId;
    private String what;
    @ManyToOne private Person owner;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private Long doneBy;
    private String note = "";
    @Version private long version;

    protected SharingTask() {} // Jakarta Persistence

    SharingTask(long event, String what, Person owner, LocalDate dueOn) {
        eventId = event;
        this.what = what;
        this.owner = owner;
        this.dueOn = dueOn;
    }

    void finish(String how, LocalDate day, long person) {
        note = how;
        doneOn = day;
        doneBy = person == 0 ? null : person;
    }

    /** The key of the event. */
    public Long eventId() {
        return eventId;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** What is to be done. */
    public String what() {
        return what;
    }

    /** Whose it is. */
    public Person owner() {
        return owner;
    }

    /** By which day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was done; none while it is open. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** How it was done; may be empty. */
    public String note() {
        return note;
    }

    /** Whether it is open and its day has passed. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
