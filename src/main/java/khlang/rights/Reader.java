package khlang.rights;

/** How much somebody may read. Each may read all that those before it may. */
public enum Reader {
    PUBLIC,
    STAFF,
    ADMINISTRATOR;

    /** Whether staff-only knowledge exists for this reader. */
    public boolean seesStaffKnowledge() {
        return this != PUBLIC;
    }

    /** Whether figures of every division exist for this reader. */
    public boolean seesAll() {
        return this == ADMINISTRATOR;
    }
}
