package khlang.word;

import khlang.language.Sentences;

/** A file or a text that cannot be taken over. */
public final class WordException extends Exception {

    private static final Sentences SENTENCES = new Sentences("khlang.word.refusals");

    /** Why; the names are keys of the sentences. */
    public enum Reason {
        /** Not a Word file at all, or a damaged one. */
        NOT_WORD,
        /** A file of Word 97 to 2003. */
        OLD_FORMAT,
        /** Locked by a password. */
        ENCRYPTED,
        /** Larger, packed or unpacked, than we take. */
        TOO_LARGE,
        /** Nothing is written in it. */
        EMPTY
    }

    private final Reason reason;

    WordException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    WordException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The Thai sentence for a person: what happened and what to do. */
    public String sentence() {
        return sentence(reason);
    }

    /** The sentence for one of the reasons. */
    static String sentence(Reason reason) {
        return SENTENCES.say(reason.name());
    }
}
