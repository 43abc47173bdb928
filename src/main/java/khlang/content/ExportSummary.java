package khlang.content;

/**
 * What an export holds.
 *
 * @param documents that readers see
 * @param revisions earlier and other texts of them and of other documents; 0 without history
 * @param leftOut documents that are in no file: those in work, and without history all that readers
 *     do not see
 */
public record ExportSummary(int documents, int attachments, int revisions, int leftOut) {

    /** The counts in a line for people. */
    String words() {
        return ContentProblem.say("exported", documents, attachments, revisions, leftOut);
    }
}
