package khlang.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What a look at the whole chain has found.
 *
 * @param at when
 * @param entries how many entries are right, from the first on
 * @param lastHash the hash of the last of these; written down elsewhere, it proves later that none
 *     of them was exchanged
 * @param fault what is wrong with the next one; empty when the chain is whole
 * @param brokenEntry the number of the first entry that is wrong; 0 when the chain is whole
 */
public record AuditVerdict(
        Instant at, long entries, String lastHash, Optional<AuditFault> fault, long brokenEntry) {

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return fault.isEmpty();
    }
}
