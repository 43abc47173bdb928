package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.identity.SignInThrottle.Guessed;
import khlang.identity.SignInThrottle.Scope;
import khlang.language.Violation;
import khlang.rights.CurrentReader;
import khlang.visitor.Networks;

/** Lets people set a new password: with the old one, or with a slip. */
@ApplicationScoped
public class PasswordChange {

    @Inject Passwords passwords;
    @Inject PasswordRules rules;
    @Inject PasswordBook book;
    @Inject Credentials credentials;
    @Inject SignInThrottle throttle;
    @Inject CurrentReader reader;
    @Inject CurrentSession session;
    @Inject OwnAccount own;

    /**
     * A new password, typed twice.
     *
     * @param first as it was typed
     * @param again as it was typed the second time
     */
    public record Typed(String first, String again) {}

    /** What is wrong with a new password for somebody. */
    List<Violation> check(Typed typed, String userName) {
        var violations = new ArrayList<Violation>();
        rules.check("password", typed.first(), userName).ifPresent(violations::add);
        if (violations.isEmpty() && !typed.first().equals(typed.again())) {
            violations.add(new Violation("password-again", "passwordsDiffer"));
        }
        return violations;
    }

    /**
     * Replaces the password of the one who asks; their other sessions end.
     *
     * @return what is wrong; empty when it was done
     * @throws TooManySignInsException when the machine has no time for it now
     */
    public List<Violation> replaceOwn(String old, Typed typed) {
        Credentials.Known known = credentials.of(own.account().userName()).orElseThrow();
        List<Violation> violations = check(typed, known.userName());
        if (!violations.isEmpty()) {
            return violations;
        }
        List<Guessed> keys = List.of(new Guessed(Scope.CODE, known.userName()));
        Optional<Duration> wait = throttle.admit(keys);
        if (wait.isPresent()) {
            return List.of(new Violation("old-password", "waitFirst", Waits.words(wait.get())));
        }
        if (!passwords.matches(old, known.password())) {
            return List.of(new Violation("old-password", "passwordWrong"));
        }
        throttle.takeBack(keys);
        if (old.equals(typed.first())) {
            return List.of(new Violation("password", "passwordSame"));
        }
        book.replace(known.account(), passwords.hash(typed.first()), session.id());
        return List.of();
    }

    /**
     * Sets a password with a slip; all sessions of the account end.
     *
     * @return what is wrong; empty when it was done
     * @throws TooManySignInsException when the machine has no time for it now
     */
    public List<Violation> withSlip(String userName, String code, Typed typed, String source) {
        List<Violation> violations = check(typed, NewAccount.asStored(userName));
        if (!violations.isEmpty()) {
            return violations;
        }
        List<Guessed> keys = List.of(new Guessed(Scope.ADDRESS, Networks.of(source)));
        Optional<Duration> wait = throttle.admit(keys);
        if (wait.isPresent()) {
            return List.of(new Violation("code", "waitFirst", Waits.words(wait.get())));
        }
        Optional<Account> account = book.holder(userName, code);
        if (account.isEmpty()
                || !book.redeem(account.get().id(), code, passwords.hash(typed.first()))) {
            return List.of(new Violation("code", "slipWrong"));
        }
        throttle.takeBack(keys);
        return List.of();
    }
}
