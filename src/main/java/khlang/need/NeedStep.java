package khlang.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import khlang.organization.Person;

/** A step on the way to knowledge that is needed. */
@Entity
@Table(name = "knowledge_need_step")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class NeedStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long needId;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    private Instant happenedAt;
    @ManyToOne private Person person;
    private String note;

    protected NeedStep() {} // Jakarta Persistence

    NeedStep(long need, NeedState state, Instant at, Person person, String note) {
        needId = need;
        this.state = state;
        happenedAt = at;
        this.person = person;
        this.note = note;
    }

    /** What it has become. */
    public NeedState state() {
        return state;
    }

    /** When. */
    public Instant happenedAt() {
        return happenedAt;
    }

    /** By whom; none for the portal itself. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** Why; may be empty. */
    public String note() {
        return note;
    }
}
