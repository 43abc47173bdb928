package khlang.measurement;

/** What a visitor did with a document. */
public enum AccessKind {
    VIEW("เปิดอ่าน"),
    DOWNLOAD("ดาวน์โหลด"),
    PRINT("เปิดฉบับพิมพ์");

    private final String label;

    AccessKind(String label) {
        this.label = label;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /**
     * Whether it is an access in the sense of the plan (measure M08). A print view follows a view
     * of the same document and is shown beside the accesses, not among them.
     */
    public boolean isAccess() {
        return this != PRINT;
    }
}
