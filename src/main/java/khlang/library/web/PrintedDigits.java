package khlang.library.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.calendar.ThaiDigits;
import khlang.markdown.SafeHtml;

/**
 * Writes digits as the reader expects them: Arabic ones on the screen, on paper those of the
 * office. What a machine reads keeps its digits: tags, character references, web addresses and
 * names in Latin letters.
 *
 * @param thai whether digits become Thai ones
 */
public record PrintedDigits(boolean thai) {

    /** As on the screen: nothing changes. */
    public static final PrintedDigits SCREEN = new PrintedDigits(false);

    private static final Pattern KEPT_OR_DIGITS =
            Pattern.compile("https?://\\S+|[A-Za-z][\\w./@-]*|[0-9]+");

    /** A plain text; null stays null. */
    public String text(String text) {
        return thai && text != null ? words(text) : text;
    }

    /** A number. */
    public String number(long number) {
        return text(Long.toString(number));
    }

    /** A rendered text. */
    public SafeHtml html(SafeHtml html) {
        return thai ? html.withWords(PrintedDigits::words) : html;
    }

    private static String words(String words) {
        return KEPT_OR_DIGITS.matcher(words).replaceAll(PrintedDigits::replacement);
    }

    private static String replacement(MatchResult found) {
        String text = found.group();
        boolean digits = text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return Matcher.quoteReplacement(digits ? ThaiDigits.toThai(text) : text);
    }
}
