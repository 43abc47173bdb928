package khlang.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;

/**
 * A line of the audit log. It is read only: {@link AuditChain} writes it, and nobody changes it.
 */
@Entity
public class AuditEntry {

    @Id private long number;
    private Instant happenedAt;
    private long account;
    private String actor;
    private String source;
    private String action;
    private String objectKey;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    private String previousHash;
    private String hash;

    protected AuditEntry() {} // Jakarta Persistence

    /** An entry as it stands, whether its hash is right or not. */
    AuditEntry(long number, AuditNote note, String previousHash, String hash) {
        this.number = number;
        happenedAt = note.at();
        account = note.account();
        actor = note.actor();
        source = note.source();
        action = note.action();
        objectKey = note.object();
        before = note.before();
        after = note.after();
        this.previousHash = previousHash;
        this.hash = hash;
    }

    /** The entry that follows another one. */
    static AuditEntry of(long number, AuditNote note, String previousHash) {
        return new AuditEntry(number, note, previousHash, AuditSeal.of(number, note, previousHash));
    }

    /** Its place in the chain, 1 for the first. */
    public long number() {
        return number;
    }

    /** When it was done, to the microsecond. */
    public Instant happenedAt() {
        return happenedAt;
    }

    /** The account that did it, 0 when none did. */
    public long account() {
        return account;
    }

    /** The name of who did it, as it was then; may be empty. */
    public String actor() {
        return actor;
    }

    /** The address of the machine it was done from; empty for the portal itself. */
    public String source() {
        return source;
    }

    /** What was done, for people; the stored name when this program does not know it. */
    public String actionLabel() {
        return Arrays.stream(AuditAction.values())
                .filter(one -> one.name().equals(action))
                .map(AuditAction::label)
                .findFirst()
                .orElse(action);
    }

    /** What it was done to, as kind and name. */
    public String object() {
        return objectKey;
    }

    /** The kind of what it was done to. */
    public String objectKind() {
        int end = objectKey.indexOf(':');
        return end < 0 ? objectKey : objectKey.substring(0, end);
    }

    /** The name of what it was done to, without its kind; may be empty. */
    public String objectName() {
        int end = objectKey.indexOf(':');
        return end < 0 ? "" : objectKey.substring(end + 1);
    }

    /** What held before; empty when nothing did. */
    public String before() {
        return before;
    }

    /** What held afterwards; empty when nothing did. */
    public String after() {
        return after;
    }

    /** The hash that the next entry is tied to. */
    public String hash() {
        return hash;
    }

    /** Whether it says that it follows an entry with this hash. */
    boolean follows(String other) {
        return previousHash.equals(other);
    }

    /** Whether its hash is that of what it says. */
    boolean isUnchanged() {
        var note =
                new AuditNote(happenedAt, account, actor, source, action, objectKey, before, after);
        return AuditSeal.of(number, note, previousHash).equals(hash);
    }
}
