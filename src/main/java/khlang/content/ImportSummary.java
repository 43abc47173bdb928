package khlang.content;

/** How many files came out how. Organisation and category files count too. */
public record ImportSummary(
        int created, int updated, int unchanged, int conflicts, int errors, int warnings) {

    /** The counts in a line for people. */
    String words() {
        return ContentProblem.say("summary", created, updated, unchanged, conflicts, errors);
    }
}
