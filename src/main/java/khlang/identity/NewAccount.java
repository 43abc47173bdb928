package khlang.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * An account that somebody wants made.
 *
 * @param userName in small letters
 * @param person the key of the person; 0 when there is none
 * @param displayName the name of one who is no person of the municipality; may be empty
 */
public record NewAccount(String userName, long person, String displayName) {

    private static final int LONGEST_NAME = 200;

    /** The user name as it is stored, whatever keyboard it was typed on. */
    public NewAccount {
        userName = asStored(userName);
    }

    /** A user name as it is stored: small letters, without blanks at its ends. */
    public static String asStored(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with it, apart from what only the other accounts can tell. */
    public List<Violation> check() {
        var violations = new ArrayList<Violation>();
        violations.addAll(TextRule.required("user-name", Integer.MAX_VALUE).check(userName));
        if (violations.isEmpty() && !isUserName(userName)) {
            violations.add(new Violation("user-name", "userName"));
        }
        violations.addAll(TextRule.optional("display-name", LONGEST_NAME).check(displayName));
        return violations;
    }

    static boolean isUserName(String text) {
        return text.matches("[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]");
    }
}
