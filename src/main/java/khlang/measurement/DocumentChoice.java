package khlang.measurement;

/** Which documents a list of figures shows, and in which order. */
public enum DocumentChoice {
    MOST("most", "", "%s DESC, d.title, d.id"),
    LEAST("least", " AND %s > 0", "%s, d.title, d.id"),
    NEVER("never", " AND %s = 0", "d.first_published_at, d.id"),
    /** Whose text nobody has changed for a year. */
    STALE("stale", " AND d.updated_at < ?6", "d.updated_at, d.id"),
    /** Whose day of review is over. */
    OVERDUE("overdue", " AND d.review_by < ?6", "d.review_by, d.id");

    /** So many years without a change make a text old. */
    public static final int YEARS = 1;

    private final String key;
    private final String condition;
    private final String order;

    DocumentChoice(String key, String condition, String order) {
        this.key = key;
        this.condition = condition;
        this.order = order;
    }

    /** Its name in addresses. */
    public String key() {
        return key;
    }

    /** The one with this name; those used most when there is none, null included. */
    public static DocumentChoice of(String key) {
        for (DocumentChoice one : values()) {
            if (one.key.equals(key)) {
                return one;
            }
        }
        return MOST;
    }

    /** Whether it tells how documents are kept, not how they are used: nothing for the public. */
    public boolean isForStaff() {
        return this == STALE || this == OVERDUE;
    }

    /** Whether it asks how often documents were used. */
    boolean asksUse() {
        return this == LEAST || this == NEVER;
    }

    /** What it asks, given how the database reckons the use. */
    String condition(String amount) {
        return condition.formatted(amount);
    }

    /** The same for its order. */
    String order(String amount) {
        return order.formatted(amount);
    }
}
