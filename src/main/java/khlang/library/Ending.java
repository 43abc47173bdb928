package khlang.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why readers do not see a document any longer, and how it comes back. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read the columns
class Ending {

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    private String successor;
    @Column(name = "trashed_at")
    private Instant trashedAt;


    @Column(name = "trashed_from")
    @Enumerated(EnumType.STRING)
    private DocumentState trashedFrom;

    Ending() {} // Jakarta Persistence

    /** Readers see it again: nothing has ended. */
    void undo() {
        withdrawnAt = null;
        withdrawalReason = null;
        successor = null;
        trashedAt = null;
        trashedFrom = null;
    }

    void withdraw(String reason, String next, Instant at) {
        withdrawnAt = at;
        withdrawalReason = reason;
        successor = next;
    }

    void trash(DocumentState from, Instant at) {
        trashedFrom = from;
        trashedAt = at;
    }

    /** What it is when it comes out of the trash: never at once what readers see. */
    DocumentState takeBack() {
        DocumentState from = trashedFrom;
        trashedFrom = null;
        trashedAt = null;
        return switch (from) {
            case DRAFT, IN_REVIEW -> DocumentState.DRAFT;
            default -> DocumentState.WITHDRAWN;
        };
    }
}
