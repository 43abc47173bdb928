package khlang.identity;

import java.time.Duration;

/** What came of a try to sign in. */
public sealed interface SignInResult {

    /** It succeeded. */
    record Opened(OpenedSession session) implements SignInResult {}

    /**
     * The password was right; the account asks for a code, too.
     *
     * @param step proves for five minutes that the password was given
     */
    record CodeNeeded(String step) implements SignInResult {}

    /** Something was wrong; what it was is not told. */
    record Refused() implements SignInResult {}

    /** The second step took too long or went wrong too often: the password is asked for again. */
    record StepOver() implements SignInResult {}

    /** It was not even tried: there were too many wrong tries before. */
    record Wait(Duration time) implements SignInResult {}
}
