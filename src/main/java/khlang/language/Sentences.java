package khlang.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The Thai sentences of one bundle, by key. Immutable and safe to share. */
public final class Sentences {

    /** What is wrong with a field. */
    public static final Sentences VIOLATIONS = new Sentences("khlang.language.violations");

    private static final Locale THAI = Locale.of("th", "TH");

    private final ResourceBundle bundle;

    /**
     * @param bundleName as for {@link ResourceBundle}
     * @throws java.util.MissingResourceException when there is no such bundle
     */
    public Sentences(String bundleName) {
        bundle =
                ResourceBundle.getBundle(bundleName, Locale.ROOT, Sentences.class.getClassLoader());
    }

    /**
     * The sentence with its gaps filled in.
     *
     * @throws java.util.MissingResourceException when the key is unknown: a defect, not bad input
     */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), THAI).format(arguments);
    }

    /** The sentence as it stands there; empty for a key that nobody has written there. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
