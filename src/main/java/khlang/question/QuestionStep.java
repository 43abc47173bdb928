package khlang.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import khlang.organization.Person;

/** One thing that happened to a question. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class QuestionStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long questionId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Instant happenedAt;
    @ManyToOne private Person person;
    private String note;

    protected QuestionStep() {} // Jakarta Persistence

    QuestionStep(long question, StepKind kind, Instant at, Person person, String note) {
        questionId = question;
        this.kind = kind;
        happenedAt = at;
        this.person = person;
        this.note = note;
    }

    /** What happened. */
    public StepKind kind() {
        return kind;
    }

    /** When. */
    public Instant happenedAt() {
        return happenedAt;
    }

    /** By whom; none for the public. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** To whom, or why; may be empty. */
    public String note() {
        return note;
    }
}
