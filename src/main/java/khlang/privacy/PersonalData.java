package khlang.privacy;

import java.util.List;
import khlang.language.Sentences;

/**
 * One place of a text that holds personal data.
 *
 * @param excerpt enough of the number to find it again, never all of it: {@code 1-23xx-xxxxx-xx-3}
 * @param line counted from 1; 0 when it stands beside the text, in a title or another detail
 * @param file the name of the attached file that holds it; empty when the text itself does
 */
public record PersonalData(PersonalDataKind kind, String excerpt, int line, String file) {

    private static final Sentences SENTENCES = new Sentences("khlang.privacy.messages");

    /** A place of a text itself. */
    public PersonalData(PersonalDataKind kind, String excerpt, int line) {
        this(kind, excerpt, line, "");
    }

    /** The same in another line, for a text that is part of a larger one. */
    public PersonalData inLine(int other) {
        return new PersonalData(kind, excerpt, other, file);
    }

    /** A Thai sentence that says what was found and what to do. */
    public String sentence() {
        return SENTENCES.say("found", kind.label(), excerpt);
    }

    /** The sentence with its place before it. */
    public String placedSentence() {
        if (!file.isEmpty()) {
            return SENTENCES.say("inFile", file, sentence());
        }
        return line == 0
                ? SENTENCES.say("inDetails", sentence())
                : SENTENCES.say("inLine", line, sentence());
    }

    /** Whether any of this keeps a text for everybody from being published unconfirmed. */
    public static boolean stopPublishing(List<PersonalData> found) {
        return found.stream().anyMatch(one -> one.kind().stopsPublishing());
    }

    /** What to tell the sender of a text that was kept as a draft. */
    public static String keptAsDraft() {
        return SENTENCES.say("keptAsDraft");
    }

    /** What to tell the sender of a file that was not attached. */
    public static String notAttached() {
        return SENTENCES.say("notAttached");
    }
}
