package khlang.recognition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import khlang.organization.Person;

/** What a colleague has written to whoever was recognised. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class RecognitionThanks {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long recognitionId;
    @ManyToOne private Person giver;
    private String words;
    private Instant saidAt;
    private Instant removedAt;
    private Long removedBy;

    protected RecognitionThanks() {} // Jakarta Persistence

    RecognitionThanks(long recognition, Person giver, String words, Instant at) {
        recognitionId = recognition;
        this.giver = giver;
        this.words = words;
        saidAt = at;
    }

    /**
     * Nobody reads it any more.
     *
     * @param by the key of the person who has removed it; 0 for nobody
     */
    void remove(long by, Instant at) {
        removedAt = at;
        removedBy = by == 0 ? null : by;
    }

    /** The database's key. */
    Long id() {
        return id;
    }

    /** To which recognition it was written. */
    long recognition() {
        return recognitionId;
    }

    /** Who has written it. */
    Person giver() {
        return giver;
    }

    /** What was written. */
    String words() {
        return words;
    }

    /** When it was written. */
    Instant saidAt() {
        return saidAt;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether somebody else than its giver has removed it. */
    boolean isRemovedByOthers() {
        return isRemoved() && !giver.id().equals(removedBy);
    }
}
