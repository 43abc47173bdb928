package khlang.training;

import java.util.Optional;
import java.util.regex.Pattern;
import khlang.language.Sentences;

/** What a line of a report announces, however it is numbered and written. */
enum ReportHeading {
    BENEFIT_OWN(ReportPart.BENEFIT_OWN, false),
    BENEFIT_OFFICE(ReportPart.BENEFIT_OFFICE, false),
    VISITED(ReportPart.VISITED, false),
    GAINED(ReportPart.GAINED, true),
    BENEFIT(ReportPart.BENEFIT_OWN, true),
    APPLICATION(ReportPart.APPLICATION, false),
    PROBLEMS(ReportPart.PROBLEMS, true),
    SUGGESTIONS(ReportPart.SUGGESTIONS, false),
    /** Has no part of its own: it stays with its heading in the first. */
    OBJECTIVE(ReportPart.GAINED, true),
    WAYS(ReportPart.GAINED, false),
    ATTACHED(ReportPart.GAINED, false);

    /** The line before a colon may be so long, or the whole line. */
    private static final int LONGEST = 90;

    private static final String DIGIT = "[0-9\\u0e50-\\u0e59]";

    /** Article, number, or letter in front of a heading; a backslash keeps Markdown from lists. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:\\u0e02\\u0e49\\u0e2d\\s*)?\\(?(?:"
                            + DIGIT
                            + "{1,2}(?:\\."
                            + DIGIT
                            + "{1,2})*|[\\u0e01-\\u0e2e])[.)]*\\s+");

    private static final Pattern MARKS = Pattern.compile("^#{1,6}\\s+|[*_\\\\]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u200b]+");

    private final ReportPart part;
    private final Pattern pattern;

    ReportHeading(ReportPart part, boolean hasTail) {
        this.part = part;
        pattern = Pattern.compile("(?:" + said(name()) + ")" + (hasTail ? said("tail") : ""));
    }

    /** A pattern that is kept with the words of a language. */
    static String said(String key) {
        return Bundle.WORDS.say(key);
    }

    /** An enum cannot ask its own fields while its constants are made. */
    private static final class Bundle {
        private static final Sentences WORDS = new Sentences("khlang.training.headings");
    }

    /** The part that follows it. */
    ReportPart part() {
        return part;
    }

    /** Whether it stays in the text, since its part has another name. */
    boolean isKept() {
        return this == OBJECTIVE || this == WAYS || this == ATTACHED;
    }

    /** What a heading and the words behind its colon are. */
    record Found(ReportHeading heading, String rest) {}

    /** What a line announces; empty when it is only text. */
    static Optional<Found> in(String line) {
        String words = words(line);
        int colon = words.indexOf(':');
        String head = colon < 0 ? words : words.substring(0, colon);
        String rest = colon < 0 ? "" : words.substring(colon + 1).strip();
        if (head.length() > LONGEST) {
            return Optional.empty();
        }
        String compact = BLANKS.matcher(head).replaceAll("").replaceFirst("[-.]+$", "");
        int slash = compact.indexOf('/');
        for (ReportHeading one : values()) {
            if (one.pattern.matcher(compact).matches()
                    || (slash > 0 && one.pattern.matcher(compact.substring(0, slash)).matches())) {
                return Optional.of(new Found(one, rest));
            }
        }
        return Optional.empty();
    }

    /** A line without what makes it a heading, and without its number. */
    static String words(String line) {
        String bare = MARKS.matcher(line.strip()).replaceAll("").strip();
        return NUMBER.matcher(bare).replaceFirst("").strip();
    }
}
