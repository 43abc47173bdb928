package khlang.library.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Marks a published document to which no other leads. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class LonelyMark {

    @Id private Long documentId;
    private long divisionId;
    private Instant updatedAt;

    protected LonelyMark() {} // Jakarta Persistence

    /** Takes over what the list is narrowed and sorted by. */
    void follow(long division, Instant at) {
        divisionId = division;
        updatedAt = at;
    }

    /** The key of the document. */
    Long documentId() {
        return documentId;
    }
}
