package khlang.library;

/** Where a document stands in its life. Readers see published ones only. */
public enum DocumentState {
    /** Being written; nothing of it was published yet. */
    DRAFT,
    /** Handed in for approval; nothing of it was published yet. */
    IN_REVIEW,
    /** Readers see its published revision, whatever is drafted above it. */
    PUBLISHED,
    /** No longer valid; its address says so and names the successor. */
    WITHDRAWN,
    /** Thrown away; it can be brought back for a while. */
    TRASHED,
    /** Was in the trash too long: its texts are gone, its title stays for the figures. */
    ERASED;

    /** Whether it can still be written, handed in and approved. */
    public boolean isAlive() {
        return this != TRASHED && this != ERASED;
    }
}
