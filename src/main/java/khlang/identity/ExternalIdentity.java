package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** What another place calls the owner of an account. */
@Entity
public class ExternalIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long accountId;
    private String issuer;
    private String subject;
    private String knownAs;
    private Instant lastSignInAt;

    protected ExternalIdentity() {} // Jakarta Persistence

    ExternalIdentity(long account, String issuer, String subject) {
        accountId = account;
        this.issuer = issuer;
        this.subject = subject;
        knownAs = "";
    }

    /** Notes a sign-in, and the name that the place knows them by now. */
    void see(String name, Instant now) {
        knownAs = name;
        lastSignInAt = now;
    }

    /** Ties them to another account. */
    void move(long account) {
        accountId = account;
    }

    /** The key. */
    public long id() {
        return id;
    }

    long account() {
        return accountId;
    }

    /** The address of the place that vouches. */
    public String issuer() {
        return issuer;
    }

    /** The name that the place knows them by; may be empty, may change. */
    public String knownAs() {
        return knownAs;
    }

    /** When they last signed in there; empty when they never have. */
    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    /** What it calls the person; never changes. */
    public String subject() {
        return subject;
    }
}
