package khlang.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.Violation;
import khlang.organization.Organization;

/**
 * What a password must be: long enough, and not among the first that somebody would try. Any sign
 * may stand in it and none must.
 */
@ApplicationScoped
public class PasswordRules {

    /** In characters as people count them. */
    public static final int SHORTEST = 12;

    /** In characters as people count them. */
    public static final int LONGEST = 256;

    /** Estimating takes longer than in proportion; what is guessable is so from its beginning. */
    private static final int ESTIMATED = 64;

    /** Throttled as sign-ins are, nobody gets through a million tries. */
    private static final double FEWEST_GUESSES = 1e6;

    private static final ThaiKeyboard KEYBOARD = ThaiKeyboard.read();

    /** Made once: it holds lists of a megabyte. */
    private static final class Estimator {
        private static final Zxcvbn ZXCVBN = new Zxcvbn();
    }

    @Inject Organization organization;

    /**
     * What is wrong with a new password.
     *
     * @param field the form field that it stands in
     * @param typed as it was typed
     * @param userName whose it is to be
     */
    public Optional<Violation> check(String field, String typed, String userName) {
        var names = new ArrayList<String>(List.of(userName));
        organization
                .municipality()
                .ifPresent(ours -> names.addAll(List.of(ours.name(), ours.abbreviation())));
        return check(field, typed, names);
    }

    static Optional<Violation> check(String field, String typed, List<String> names) {
        int length = typed.codePointCount(0, typed.length());
        if (typed.isEmpty()) {
            return Optional.of(new Violation(field, "required"));
        }
        if (length < SHORTEST) {
            return Optional.of(new Violation(field, "passwordShort", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(new Violation(field, "passwordLong", LONGEST));
        }
        return isGuessable(typed, names)
                ? Optional.of(new Violation(field, "passwordGuessable"))
                : Optional.empty();
    }

    private static boolean isGuessable(String typed, List<String> names) {
        String start = typed.substring(0, Math.min(typed.length(), ESTIMATED));
        List<String> tried = KEYBOARD.tried(names);
        return guesses(start, tried) < FEWEST_GUESSES
                || guesses(KEYBOARD.keysOf(start), tried) < FEWEST_GUESSES;
    }

    private static double guesses(String text, List<String> tried) {
        return Estimator.ZXCVBN.measure(text, tried).getGuesses();
    }
}
