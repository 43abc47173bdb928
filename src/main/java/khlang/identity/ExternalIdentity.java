package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What another place calls the owner of an account. */
@Entity
public class ExternalIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long accountId;
    private String issuer;
    private String subject;

    protected ExternalIdentity() {} // Jakarta Persistence

    ExternalIdentity(long account, String issuer, String subject) {
        accountId = account;
        this.issuer = issuer;
        this.subject = subject;
    }

    long account() {
        return accountId;
    }

    /** The address of the place that vouches. */
    public String issuer() {
        return issuer;
    }

    /** What it calls the person; never changes. */
    public String subject() {
        return subject;
    }
}
