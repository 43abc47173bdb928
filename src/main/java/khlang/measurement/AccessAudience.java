package khlang.measurement;

import khlang.rights.Reader;

/** Who the visitor was: nothing finer is ever kept. */
public enum AccessAudience {
    PUBLIC("ประชาชน"),
    STAFF("เจ้าหน้าที่");

    private final String label;

    AccessAudience(String label) {
        this.label = label;
    }

    /** The side on which a reader is counted. */
    public static AccessAudience of(Reader reader) {
        return reader.seesStaffKnowledge() ? STAFF : PUBLIC;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
