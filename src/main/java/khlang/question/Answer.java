package khlang.question;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import khlang.organization.Person;

/** What somebody has answered: in words, with a document, or with both. */
@Entity
@Table(name = "question_answer")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long questionId;
    @ManyToOne private Person person;
    private String markdown;
    private String document;
    private Instant writtenAt;
    private Instant changedAt;
    private Instant releasedAt;
    @Version private long version;

    protected Answer() {} // Jakarta Persistence

    /**
     * @param document the name in addresses of the one that answers; null for none
     */
    Answer(long question, Person person, String markdown, String document, Instant at) {
        questionId = question;
        this.person = person;
        this.markdown = markdown;
        this.document = document;
        writtenAt = at;
    }

    /** Takes the place of what it said. */
    void change(String words, String slug, Instant at) {
        markdown = words;
        document = slug;
        changedAt = at;
    }

    /** Lets those from outside read it. */
    void release(Instant at) {
        releasedAt = at;
    }

    /** A moderator has not read what it says now. */
    void hide() {
        releasedAt = null;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** Of the question. */
    public long questionId() {
        return questionId;
    }

    /** Who wrote it; none for an account without a person. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** Its words; may be empty when a document answers. */
    public String markdown() {
        return markdown;
    }

    /** The name in addresses of the document that answers. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** When it was changed last. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Whether those from outside may read it. */
    public boolean isReleased() {
        return releasedAt != null;
    }
}
