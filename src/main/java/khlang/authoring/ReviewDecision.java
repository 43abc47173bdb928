package khlang.authoring;

/** How a review ended. */
public enum ReviewDecision {
    APPROVED("อนุมัติแล้ว"),
    RETURNED("ส่งกลับแก้ไข"),
    TAKEN_BACK("ผู้ส่งขอถอนกลับ");

    private final String label;

    ReviewDecision(String label) {
        this.label = label;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
