package khlang.training;

/**
 * How far a report has come. Names are stored: never rename one. Superiors may decide on screen or
 * on paper; then a secretary notes it.
 */
public enum ReportState {
    DRAFT("ร่าง"),
    WITH_HEAD("รอหัวหน้าส่วนราชการ"),
    RETURNED("ส่งกลับแก้ไข"),
    WITH_CLERK("รอปลัดเทศบาล"),
    ACKNOWLEDGED("นายกรับทราบแล้ว");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** Whether its authors may write in it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
