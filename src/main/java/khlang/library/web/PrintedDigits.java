package khlang.library.web;

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

    /** A plain text; null stays null. */
    public String text(String text) {
        return thai && text != null ? ThaiDigits.inWords(text) : text;
    }

    /** A number. */
    public String number(long number) {
        return text(Long.toString(number));
    }

    /** A rendered text. */
    public SafeHtml html(SafeHtml html) {
        return thai ? html.withWords(ThaiDigits::inWords) : html;
    }
}
