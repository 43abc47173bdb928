package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The right of somebody to sign in. It is closed when they go, never deleted. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String userName;
    private Long personId;
    private String displayName;
    private String password;
    private Instant passwordChangedAt;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private Instant createdAt;
    private Instant lastSignInAt;
    private Instant browsersForgottenAt;

    @Enumerated(EnumType.STRING)
    private TextSize textSize = TextSize.NORMAL;

    private boolean contrast;
    @Version private long version;

    protected Account() {} // Jakarta Persistence

    Account(NewAccount described, Instant now) {
        userName = described.userName();
        personId = described.person() == 0 ? null : described.person();
        displayName = described.displayName();
        state = AccountState.ACTIVE;
        createdAt = now;
    }

    /** Takes a new password, already hashed. */
    void takePassword(String hash, Instant now) {
        password = hash;
        passwordChangedAt = now;
    }

    /** Notes how its owner wants pages to look. */
    void look(TextSize size, boolean strong) {
        textSize = size;
        contrast = strong;
    }

    /** The size of text that its owner wants. */
    public TextSize textSize() {
        return textSize;
    }

    /** Whether its owner wants few and strong colours. */
    public boolean contrast() {
        return contrast;
    }

    /** Lets nobody sign in with it any more. */
    void close() {
        state = AccountState.CLOSED;
    }

    /** Lets its owner sign in again. */
    void reopen() {
        state = AccountState.ACTIVE;
    }

    /** The key. */
    public long id() {
        return id;
    }

    /** The name that is typed to sign in; small letters. */
    public String userName() {
        return userName;
    }

    /** The key of the person; 0 when there is none. */
    public long person() {
        return personId == null ? 0 : personId;
    }

    /** The name of one who is no person of the municipality; may be empty. */
    public String displayName() {
        return displayName;
    }

    /** The hash of the password; empty when none was ever set. */
    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    /** Whether a password was ever set. */
    public boolean hasPassword() {
        return password != null;
    }

    /** When the password was set; empty when there is none. */
    public Optional<Instant> passwordChangedAt() {
        return Optional.ofNullable(passwordChangedAt);
    }

    /** Whether it can be used. */
    public AccountState state() {
        return state;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When somebody last signed in with it; empty when nobody ever has. */
    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    /** Browsers that it was used in before then are not known; empty when all are. */
    Optional<Instant> browsersForgottenAt() {
        return Optional.ofNullable(browsersForgottenAt);
    }

    /** Counts the changes; a form names the one that it was made from. */
    public long version() {
        return version;
    }
}
