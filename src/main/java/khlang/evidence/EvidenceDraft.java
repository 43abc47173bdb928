package khlang.evidence;

/**
 * Evidence as it was typed, its files apart; nothing is null.
 *
 * @param division a slug; empty for the whole office
 * @param caption what it shows; the subject of a letter
 * @param link a web address, or the path of a document of ours; may be empty
 * @param letter the number of a letter; may be empty
 * @param letterOn the day of the letter; may be empty
 */
public record EvidenceDraft(
        String division, String caption, String link, String letter, String letterOn) {

    /** Whether anything but files is there. */
    boolean hasWords() {
        return !link.isBlank() || !letter.isBlank() || !letterOn.isBlank();
    }
}
