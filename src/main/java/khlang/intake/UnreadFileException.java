package khlang.intake;

/** A file that cannot be taken over; its message is the Thai sentence for a person. */
public final class UnreadFileException extends Exception {

    UnreadFileException(String sentence) {
        super(sentence);
    }

    /** What happened and what to do, in Thai. */
    public String sentence() {
        return getMessage();
    }
}
