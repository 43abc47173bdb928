package khlang.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import khlang.organization.Division;
import khlang.organization.Person;

/** Somebody was served at the counter; nobody knows who. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class CounterPress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String pressKey;
    @ManyToOne private Division division;
    @ManyToOne private Person person;
    private String topic;
    private LocalDate pressedOn;
    private Instant pressedAt;
    private Instant undoneAt;

    protected CounterPress() {} // Jakarta Persistence

    /**
     * @param key of the form, so that it counts once however often it is sent
     * @param person who serves, not who is served
     * @param day in Bangkok
     */
    CounterPress(
            String key, Division division, Person person, String topic, LocalDate day, Instant at) {
        pressKey = key;
        this.division = division;
        this.person = person;
        this.topic = topic;
        pressedOn = day;
        pressedAt = at;
    }

    /** It was pressed by mistake. */
    void undo(Instant at) {
        undoneAt = at;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** What they came for; may be empty. */
    public String topic() {
        return topic;
    }

    /** When. */
    public Instant pressedAt() {
        return pressedAt;
    }
}
