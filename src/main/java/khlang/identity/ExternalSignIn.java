package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets people in whom the sign-in service vouches for. */
@ApplicationScoped
public class ExternalSignIn {

    @Inject ExternalAccounts accounts;
    @Inject Credentials credentials;
    @Inject SignIn signIn;

    /**
     * Opens a session. The service has asked for as many proofs as it holds necessary: no code of
     * ours is asked for.
     *
     * @return empty when the account is closed or its person does not work here
     */
    public Optional<OpenedSession> open(Vouched vouched, SignInPlace place) {
        Optional<OpenedSession> opened = signIn.open(account(vouched), Proof.EXTERNAL, place);
        if (opened.isEmpty()) {
            credentials.refused(Optional.of(vouched.userName()));
        }
        return opened;
    }

    /** One after the other: two first sign-ins at the same moment must not make two accounts. */
    private synchronized long account(Vouched vouched) {
        return accounts.of(vouched);
    }
}
