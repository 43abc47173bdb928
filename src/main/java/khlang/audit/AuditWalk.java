package khlang.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Follows the chain from its first entry on and stops at the first that is wrong. */
final class AuditWalk {

    private long entries;
    private String hash = AuditSeal.GENESIS;
    private AuditFault fault;

    /** Goes on; the entries are in the order of their numbers. */
    void follow(List<AuditEntry> next) {
        for (AuditEntry entry : next) {
            if (fault != null) {
                return;
            }
            fault = faultOf(entry);
            if (fault == null) {
                entries++;
                hash = entry.hash();
            }
        }
    }

    private AuditFault faultOf(AuditEntry entry) {
        if (entry.number() != entries + 1) {
            return AuditFault.MISSING;
        }
        if (!entry.follows(hash)) {
            return AuditFault.UNTIED;
        }
        return entry.isUnchanged() ? null : AuditFault.CHANGED;
    }

    /** Whether there is a reason to go on. */
    boolean isWhole() {
        return fault == null;
    }

    /** How many entries were right so far. */
    long entries() {
        return entries;
    }

    /**
     * Compares the end.
     *
     * @param number of the last entry, as it was noted when it was written
     * @param lastHash its hash
     */
    AuditVerdict end(Instant at, long number, String lastHash) {
        boolean rightEnd = number == entries && lastHash.equals(hash);
        if (fault == null && !rightEnd) {
            fault = AuditFault.WRONG_END;
        }
        return new AuditVerdict(
                at, entries, hash, Optional.ofNullable(fault), fault == null ? 0 : broken(number));
    }

    /** Entries behind the noted end are the wrong ones, else the first that is not there. */
    private long broken(long number) {
        return fault == AuditFault.WRONG_END && number <= entries
                ? Math.max(1, Math.min(number + 1, entries))
                : entries + 1;
    }
}
