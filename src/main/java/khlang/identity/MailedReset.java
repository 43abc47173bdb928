package khlang.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import khlang.identity.SignInThrottle.Guessed;
import khlang.identity.SignInThrottle.Scope;
import khlang.language.Violation;
import khlang.notification.Letters;
import khlang.visitor.Networks;

/** Lets people set a forgotten password with a letter to their own address. */
@ApplicationScoped
public class MailedReset {

    private static final System.Logger LOG = System.getLogger(MailedReset.class.getName());

    /** So many requests wait at most; what comes then is asked to come back. */
    private static final int MOST_WAITING = 200;

    @Resource ManagedExecutorService workers;
    @Inject Letters letters;
    @Inject MailedKeys keys;
    @Inject Passwords passwords;
    @Inject PasswordChange change;
    @Inject SignInThrottle throttle;

    private final AtomicInteger waiting = new AtomicInteger();

    /** Whether letters can be sent. */
    public boolean isOffered() {
        return letters.canBeSent();
    }

    /**
     * Sends a letter to whoever it is, if anybody. Nothing is looked up before the answer.
     *
     * @param typed a user name or an e-mail address
     * @param source the address of the machine
     * @return how long to wait when the machine has asked too often; empty when it was taken
     * @throws TooManySignInsException when too many ask at the same time
     */
    public Optional<Duration> ask(String typed, String source) {
        Optional<Duration> wait =
                throttle.admit(List.of(new Guessed(Scope.ASKER, Networks.of(source))));
        if (wait.isEmpty()) {
            if (waiting.incrementAndGet() > MOST_WAITING) {
                waiting.decrementAndGet();
                throw new TooManySignInsException();
            }
            workers.execute(() -> send(typed, source));
        }
        return wait;
    }

    private void send(String typed, String source) {
        try {
            keys.send(typed, source);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A letter for a new password was not written", e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** The user name of whoever has got a key; empty when it opens nothing. */
    public Optional<String> userName(String key) {
        return key.isEmpty() ? Optional.empty() : keys.holder(key).map(Account::userName);
    }

    /**
     * Sets a password with a key; all sessions of the account end.
     *
     * @return what is wrong; empty when it was done; under {@code key} when the key opens nothing
     * @throws TooManySignInsException when the machine has no time for it now
     */
    public List<Violation> set(String key, PasswordChange.Typed typed) {
        Optional<String> userName = userName(key);
        if (userName.isEmpty()) {
            return List.of(new Violation("key", "linkWrong"));
        }
        List<Violation> violations = change.check(typed, userName.get());
        if (!violations.isEmpty()) {
            return violations;
        }
        return keys.redeem(key, passwords.hash(typed.first()))
                ? List.of()
                : List.of(new Violation("key", "linkWrong"));
    }
}
