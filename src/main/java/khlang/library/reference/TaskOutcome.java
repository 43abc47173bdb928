package khlang.library.reference;

/** How a task that a law has opened came to its end. Names are stored: never rename one. */
public enum TaskOutcome {
    /** A new text was published, or somebody said that it is still right. */
    LOOKED_AT,
    /** Readers do not see the document any more. */
    GONE,
    /** The law has not changed after all. */
    TAKEN_BACK
}
