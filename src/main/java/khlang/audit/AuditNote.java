package khlang.audit;

import java.time.Instant;
import khlang.database.InstantColumn;

/**
 * What is to be taken down, before it has a place in the chain.
 *
 * @param at to the microsecond
 * @param account 0 for who has none
 * @param actor the name for people
 * @param source the address of the machine; empty for the portal itself
 * @param action the stored name of an {@link AuditAction}, also of one that is no more
 * @param object kind and name
 */
record AuditNote(
        Instant at,
        long account,
        String actor,
        String source,
        String action,
        String object,
        String before,
        String after) {

    private static final int LONGEST_NAME = 200;

    /** Makes the texts such that the database gives back what it got. */
    static AuditNote of(
            Instant at,
            long account,
            String actor,
            String source,
            AuditAction action,
            String object,
            String before,
            String after) {
        return new AuditNote(
                InstantColumn.kept(at),
                account,
                AuditText.line(actor, LONGEST_NAME),
                AuditText.address(source),
                action.name(),
                AuditText.line(object, LONGEST_NAME),
                AuditText.lines(before),
                AuditText.lines(after));
    }
}
