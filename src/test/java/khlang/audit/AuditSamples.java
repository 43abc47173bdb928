package khlang.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Entries that nobody has stored. */
public final class AuditSamples {

    private AuditSamples() {}

    /** What somebody did at noon. */
    static AuditNote note(String object, String before, String after) {
        return AuditNote.of(
                Instant.parse("2021-10-01T05:00:00.123456789Z"),
                7,
                "นายสมชาย ใจดี",
                "203.0.113.9",
                AuditAction.ROLES_CHANGED,
                object,
                before,
                after);
    }

    /** A chain of so many entries. */
    static List<AuditEntry> chain(int length) {
        var chain = new ArrayList<AuditEntry>();
        String hash = AuditSeal.GENESIS;
        for (int number = 1; number <= length; number++) {
            AuditEntry next = AuditEntry.of(number, note("person:" + number, "", "STAFF"), hash);
            chain.add(next);
            hash = next.hash();
        }
        return chain;
    }

    /** One entry of a chain, for pages and tables. */
    public static AuditEntry entry(String object, String before, String after) {
        return AuditEntry.of(1, note(object, before, after), AuditSeal.GENESIS);
    }
}
