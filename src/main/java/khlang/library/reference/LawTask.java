package khlang.library.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That a document must be looked at, because a law it rests on has changed. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class LawTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private long lawId;
    private int revision;
    private Instant openedAt;
    private Long openedBy;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private TaskOutcome outcome;

    protected LawTask() {} // Jakarta Persistence

    /**
     * @param revision what readers see of the document now
     * @param by the key of a person; 0 for nobody
     */
    LawTask(long documentId, long lawId, int revision, Instant at, long by) {
        this.documentId = documentId;
        this.lawId = lawId;
        this.revision = revision;
        openedAt = at;
        openedBy = by == 0 ? null : by;
    }

    /** Whether readers have been shown a newer revision since it was opened. */
    boolean isOlderThan(int published) {
        return revision < published;
    }

    void close(TaskOutcome how, Instant at) {
        outcome = how;
        closedAt = at;
    }
}
