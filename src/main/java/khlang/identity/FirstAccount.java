package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.Violation;

/** Takes what the first administrator has typed. */
@ApplicationScoped
public class FirstAccount {

    @Inject SetUp setUp;
    @Inject Credentials credentials;
    @Inject PasswordChange change;
    @Inject Passwords passwords;

    /** What is wrong with it; empty when nothing is. */
    public List<Violation> check(NewAccount first, PasswordChange.Typed typed) {
        var violations = new ArrayList<>(first.check());
        if (credentials.account(first.userName()).isPresent()) {
            violations.add(new Violation("user-name", "userNameTaken"));
        }
        violations.addAll(change.check(typed, first.userName()));
        return violations;
    }

    /**
     * Makes it and signs in.
     *
     * @return empty when the key opens nothing any more
     * @throws TooManySignInsException when the machine has no time for it now
     */
    public Optional<OpenedSession> make(
            String key, NewAccount first, PasswordChange.Typed typed, SignInPlace place) {
        return setUp.isOpen(key)
                ? setUp.complete(key, first, passwords.hash(typed.first()), place)
                : Optional.empty();
    }
}
