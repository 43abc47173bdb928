package khlang.library;

/** How the list of those who keep the library in order is sorted. */
public enum InventoryOrder {
    TITLE("title", "d.title, d.id"),
    UPDATED("updated", "d.updatedAt desc, d.id desc"),
    REVIEW("review", "case when d.reviewBy is null then 1 else 0 end, d.reviewBy, d.id");

    private final String key;
    private final String clause;

    InventoryOrder(String key, String clause) {
        this.key = key;
        this.clause = clause;
    }

    /** Its name in addresses. */
    public String key() {
        return key;
    }

    String clause() {
        return clause;
    }

    /** The order with this name; by title when there is none. */
    public static InventoryOrder of(String key) {
        for (InventoryOrder one : values()) {
            if (one.key.equals(key)) {
                return one;
            }
        }
        return TITLE;
    }
}
