package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import khlang.identity.SignInThrottle.Guessed;
import khlang.identity.SignInThrottle.Scope;
import khlang.language.Violation;
import khlang.rights.CurrentReader;

/**
 * Lets people look after their own second factor; wrong codes are slowed down as at the sign-in.
 */
@ApplicationScoped
public class OwnSecondFactor {

    @Inject SecondFactors factors;
    @Inject SignInThrottle throttle;
    @Inject OwnAccount own;
    @Inject CurrentReader reader;

    /**
     * What came of it.
     *
     * @param violations what is wrong; empty when it was done
     * @param codes new recovery codes, shown this once; empty when none were made
     */
    public record Result(List<Violation> violations, List<String> codes) {}

    /** Whether a code is asked for. */
    public boolean isOn() {
        return factors.isOn(reader.actor().account());
    }

    /** Switches it on with the first code of the app. */
    public Result confirm(String code) {
        return tried(() -> Optional.of(factors.confirm(code)).filter(made -> !made.isEmpty()));
    }

    /** Makes new recovery codes. */
    public Result renewCodes(String code) {
        return tried(
                () ->
                        Optional.of(factors.renewRecoveryCodes(code))
                                .filter(made -> !made.isEmpty()));
    }

    /** Switches it off. */
    public Result turnOff(String code) {
        return tried(() -> factors.turnOff(code) ? Optional.of(List.of()) : Optional.empty());
    }

    private Result tried(Supplier<Optional<List<String>>> trial) {
        List<Guessed> keys = List.of(new Guessed(Scope.CODE, own.account().userName()));
        Optional<Duration> wait = throttle.admit(keys);
        if (wait.isPresent()) {
            return wrong(new Violation("code", "waitFirst", Waits.words(wait.get())));
        }
        Optional<List<String>> codes = trial.get();
        if (codes.isEmpty()) {
            return wrong(new Violation("code", "codeWrong"));
        }
        throttle.takeBack(keys);
        return new Result(List.of(), codes.get());
    }

    private static Result wrong(Violation violation) {
        return new Result(List.of(violation), List.of());
    }
}
