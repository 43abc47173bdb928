package khlang.library;

/** How a list is sorted. */
public enum DocumentOrder {
    /** By title, as a Thai dictionary sorts. */
    TITLE("d.title, d.id"),
    /** The last change first. */
    NEWEST("d.updatedAt desc, d.id desc");

    private final String clause;

    DocumentOrder(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }
}
