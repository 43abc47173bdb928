package khlang.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One thing that one person should know of. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private String text;
    private String link;
    private Instant createdAt;
    private Instant seenAt;

    protected Notice() {} // Jakarta Persistence

    Notice(long person, String text, String link, Instant at) {
        this.personId = person;
        this.text = text;
        this.link = link;
        createdAt = at;
    }

    /** Notes that it was seen; the first time counts. */
    void seen(Instant at) {
        if (seenAt == null) {
            seenAt = at;
        }
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** A Thai sentence. */
    public String text() {
        return text;
    }

    /** The path of the page it is about. */
    public String link() {
        return link;
    }

    /** When it was told. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Whether the person has seen it. */
    public boolean isSeen() {
        return seenAt != null;
    }
}
