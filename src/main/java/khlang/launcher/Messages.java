package khlang.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The launcher's sentences, each in Thai and in English. */
final class Messages {

    private static final ResourceBundle THAI = bundle("th");
    private static final ResourceBundle ENGLISH = bundle("en");

    private Messages() {}

    static String thai(String key, Object... details) {
        return sentence(THAI, key, details);
    }

    static String english(String key, Object... details) {
        return sentence(ENGLISH, key, details);
    }

    private static String sentence(ResourceBundle bundle, String key, Object... details) {
        // Numbers as digits only: a port is 8080, never 8,080.
        Object[] words = details.clone();
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(words[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "khlang.launcher.messages",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
