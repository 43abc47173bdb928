package khlang.identity;

/** How much the asker may read. Each may read all that those before it may. */
public enum Reader {
    PUBLIC,
    STAFF,
    ADMINISTRATOR;

    /** Whether staff-only knowledge exists for this reader. */
    public boolean seesStaffKnowledge() {
        return this != PUBLIC;
    }

    /** Whether this reader may write to the whole library. */
    public boolean mayAdminister() {
        return this == ADMINISTRATOR;
    }
}
