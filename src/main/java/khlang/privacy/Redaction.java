package khlang.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.language.Sentences;

/**
 * Takes out of a text what nobody outside the office needs: numbers of people, telephones and
 * certificates, and what something has cost. What it does not know is left to the one who reads it.
 *
 * @param text what is left, with a mark where something was
 * @param places how many were taken out
 */
public record Redaction(String text, int places) {

    private static final Sentences WORDS = new Sentences("khlang.privacy.redaction");
    private static final String DIGIT = "[0-9\\u0e50-\\u0e59]";
    private static final List<Pattern> PATTERNS =
            List.of(pattern("id"), pattern("certificate"), pattern("phone"), pattern("money"));

    private static Pattern pattern(String key) {
        return Pattern.compile("(?<!" + DIGIT + ")" + WORDS.say(key) + "(?!" + DIGIT + ")");
    }

    /** Takes it out. */
    public static Redaction of(String text) {
        String left = text;
        int places = 0;
        for (Pattern pattern : PATTERNS) {
            Matcher found = pattern.matcher(left);
            var out = new StringBuilder();
            while (found.find()) {
                places++;
                found.appendReplacement(
                        out, Matcher.quoteReplacement(found.group(1) + WORDS.say("taken")));
            }
            left = found.appendTail(out).toString();
        }
        return new Redaction(left, places);
    }
}
