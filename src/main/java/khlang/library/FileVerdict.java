package khlang.library;

/** What looking at a file that somebody has sent has led to. */
public sealed interface FileVerdict {

    /** It may be kept; close it. */
    record Fit(CheckedFile file) implements FileVerdict {}

    /**
     * It may not, and nothing of it is left.
     *
     * @param sentence why, and what to do, in Thai
     */
    record Unfit(Fault fault, String sentence) implements FileVerdict {}

    /** What is to blame. */
    enum Fault {
        /** What the file is, or holds. */
        CONTENT,
        /** How long it is. */
        LENGTH,
        /** The portal itself: its disk, too much at once, a scanner that is away. Try again. */
        PORTAL
    }
}
