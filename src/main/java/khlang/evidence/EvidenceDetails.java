package khlang.evidence;

import java.time.LocalDate;
import java.util.StringJoiner;

/**
 * What a piece of evidence says, its files apart.
 *
 * @param caption what it shows; the subject of a letter
 * @param link may be empty
 * @param letter the number of a letter; may be empty
 * @param letterOn the day of the letter; null without one
 */
record EvidenceDetails(String caption, String link, String letter, LocalDate letterOn) {

    /** For the audit log. */
    String inWords() {
        var words = new StringJoiner(" · ").add(caption);
        if (!link.isEmpty()) {
            words.add(link);
        }
        if (!letter.isEmpty()) {
            words.add(letter + " " + letterOn);
        }
        return words.toString();
    }
}
