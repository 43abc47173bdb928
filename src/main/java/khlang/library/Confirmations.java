package khlang.library;

/**
 * What somebody who approves a text says expressly, because it would hold the text back otherwise.
 *
 * @param personalData that the personal data in it may be published
 * @param incompleteGuide that a citizen guide shall be published although it lacks points
 */
public record Confirmations(boolean personalData, boolean incompleteGuide) {

    /** The field by which {@link #personalData} is asked. */
    public static final String PERSONAL_DATA = "personal-data";

    /** The field by which {@link #incompleteGuide} is asked. */
    public static final String INCOMPLETE_GUIDE = "incomplete-guide";
}
