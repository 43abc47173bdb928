package khlang.library;

/** What an import does when file and portal say different things, both new. */
public enum ConflictDecision {
    /** Keeps the portal's text and waits for somebody to decide. */
    ASK,
    /**
     * Keeps the portal's text for good; the file is asked again only when it says something new.
     */
    KEEP_PORTAL,
    /** Takes the file's text as a new revision. */
    TAKE_FILE
}
