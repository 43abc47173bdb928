package khlang.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A text that somebody has handed in, and what became of it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long documentId;
    private int revision;
    private Long handedInBy;
    private Instant handedInAt;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    private Long decidedBy;
    private Instant decidedAt;
    private String reason = "";
    @Version private long version;

    protected Review() {} // Jakarta Persistence

    Review(long document, int revision, long person, Instant at) {
        documentId = document;
        this.revision = revision;
        handedInBy = person == 0 ? null : person;
        handedInAt = at;
    }

    /** Ends it; the first decision is the one that counts. */
    void decide(ReviewDecision what, long person, String why, Instant at) {
        decision = what;
        decidedBy = person == 0 ? null : person;
        decidedAt = at;
        reason = why;
    }

    Long id() {
        return id;
    }

    Long documentId() {
        return documentId;
    }

    int revision() {
        return revision;
    }

    boolean isOpen() {
        return decision == null;
    }

    /** Why it was sent back; empty when it was not. */
    Optional<String> returnedBecause() {
        return decision == ReviewDecision.RETURNED ? Optional.of(reason) : Optional.empty();
    }

    long version() {
        return version;
    }
}
