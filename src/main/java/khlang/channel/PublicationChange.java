package khlang.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import khlang.organization.Person;

/** What the log said of a publication before somebody corrected it or took it back, and why. */
@Entity
@Table(name = "channel_publication_change")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class PublicationChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long publicationId;
    private String said;
    private String reason;
    @ManyToOne private Person person;
    private Instant changedAt;

    protected PublicationChange() {} // Jakarta Persistence

    PublicationChange(long publication, String said, String reason, Person person, Instant at) {
        publicationId = publication;
        this.said = said;
        this.reason = reason;
        this.person = person;
        changedAt = at;
    }

    /** What held before. */
    public String said() {
        return said;
    }

    /** Why it changed. */
    public String reason() {
        return reason;
    }

    /** Who changed it. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** When it changed. */
    public Instant changedAt() {
        return changedAt;
    }
}
