package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import khlang.identity.SignInThrottle.Guessed;
import khlang.identity.SignInThrottle.Scope;
import khlang.visitor.Networks;

/**
 * Lets people in. Nothing here is in a transaction while a password is hashed, so that guessing
 * keeps no connection to the database busy.
 */
@ApplicationScoped
public class SignIn {

    @Inject Credentials credentials;
    @Inject Passwords passwords;
    @Inject SignInThrottle throttle;
    @Inject KnownBrowsers browsers;
    @Inject SecondSteps steps;
    @Inject SecondFactors factors;
    @Inject Sessions sessions;

    /**
     * Tries a user name and a password. A name that nobody has takes as long as a wrong password.
     *
     * @throws TooManySignInsException when the machine has no time for it now
     */
    public SignInResult withPassword(String typedName, String password, SignInPlace place) {
        String name = NewAccount.asStored(typedName);
        List<Guessed> keys = keys(name, place);
        Optional<Duration> wait = throttle.admit(keys);
        if (wait.isPresent()) {
            return new SignInResult.Wait(wait.get());
        }
        Optional<Credentials.Known> known = credentials.of(name);
        if (!isRight(password, known, keys)) {
            credentials.refused(known.map(Credentials.Known::userName));
            return new SignInResult.Refused();
        }
        throttle.takeBack(keys);
        long account = known.orElseThrow().account();
        return factors.isOn(account)
                ? new SignInResult.CodeNeeded(steps.begin(account, name))
                : opened(account, Proof.PASSWORD, place);
    }

    private boolean isRight(
            String password, Optional<Credentials.Known> known, List<Guessed> keys) {
        Optional<String> hash = known.flatMap(Credentials.Known::password);
        try {
            boolean right = passwords.matches(password, hash);
            if (right && passwords.isOutdated(hash.orElseThrow())) {
                credentials.renew(known.orElseThrow().account(), passwords.hash(password));
            }
            return right && known.orElseThrow().maySignIn();
        } catch (TooManySignInsException e) {
            throttle.takeBack(keys);
            throw e;
        }
    }

    /**
     * Tries a code after the password was right.
     *
     * @param step from {@link SignInResult.CodeNeeded}
     */
    public SignInResult withCode(String step, String code, SignInPlace place) {
        Optional<SecondSteps.Step> begun = steps.find(step);
        if (begun.isEmpty()) {
            return new SignInResult.StepOver();
        }
        List<Guessed> keys = List.of(new Guessed(Scope.CODE, begun.get().userName()));
        Optional<Duration> wait = throttle.admit(keys);
        if (wait.isPresent()) {
            return new SignInResult.Wait(wait.get());
        }
        long account = begun.get().account();
        Optional<Proof> proof = factors.accept(account, code);
        if (proof.isEmpty()) {
            credentials.refused(Optional.of(begun.get().userName()));
            return steps.failed(step) ? new SignInResult.Refused() : new SignInResult.StepOver();
        }
        throttle.takeBack(keys);
        steps.end(step);
        return opened(account, proof.get(), place);
    }

    private SignInResult opened(long account, Proof proof, SignInPlace place) {
        return open(account, proof, place)
                .<SignInResult>map(SignInResult.Opened::new)
                .orElseGet(SignInResult.Refused::new);
    }

    /**
     * Opens a session for an account, however its owner has proven who they are: the one door for
     * all proofs.
     *
     * @return empty when the account is closed or its person does not work here
     */
    public Optional<OpenedSession> open(long account, Proof proof, SignInPlace place) {
        return sessions.open(account, proof, place);
    }

    /** A browser that is known is not slowed down by what others do elsewhere. */
    private List<Guessed> keys(String name, SignInPlace place) {
        String shown = name.length() > 40 ? name.substring(0, 40) : name;
        String network = Networks.of(place.source());
        return browsers.recognise(shown, place.mark())
                .map(browser -> List.of(new Guessed(Scope.BROWSER, shown + " " + browser)))
                .orElseGet(
                        () ->
                                List.of(
                                        new Guessed(Scope.PAIR, shown + " " + network),
                                        new Guessed(Scope.ACCOUNT, shown),
                                        new Guessed(Scope.ADDRESS, network)));
    }
}
