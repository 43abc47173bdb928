package khlang.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** The one row that remembers what the last look at the chain has found. */
@Entity
public class AuditCheck {

    /** Its key. */
    static final int ONLY = 1;

    @Id private int id;
    private Instant checkedAt;
    private long entries;
    private String lastHash;

    @Enumerated(EnumType.STRING)
    private AuditFault fault;

    private long brokenEntry;

    protected AuditCheck() {} // Jakarta Persistence

    void note(AuditVerdict verdict) {
        checkedAt = verdict.at();
        entries = verdict.entries();
        lastHash = verdict.lastHash();
        fault = verdict.fault().orElse(null);
        brokenEntry = verdict.brokenEntry();
    }

    /** Empty until somebody has looked. */
    Optional<AuditVerdict> verdict() {
        return checkedAt == null
                ? Optional.empty()
                : Optional.of(
                        new AuditVerdict(
                                checkedAt,
                                entries,
                                lastHash,
                                Optional.ofNullable(fault),
                                brokenEntry));
    }
}
