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

    static Ending withdrawn(String reason, String next, Instant at) {
        var ending = new Ending();
        ending.withdrawnAt = at;
        ending.withdrawalReason = reason;
        ending.successor = next;
        return ending;
    }

    /**
     * @param before how it had ended already; null when it had not
     */
    static Ending trashed(DocumentState from, Instant at, Ending before) {
        var ending = new Ending();
        if (before != null) {
            ending.withdrawnAt = before.withdrawnAt;
            ending.withdrawalReason = before.withdrawalReason;
            ending.successor = before.successor;
        }
        ending.trashedFrom = from;
        ending.trashedAt = at;
        return ending;
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
