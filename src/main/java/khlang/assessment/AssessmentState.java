package khlang.assessment;

/** How far an assessment is on a day. */
public enum AssessmentState {
    /** Its questions are being chosen; staff know nothing of it. */
    DRAFT("กำลังจัดทำ"),
    COMING("ยังไม่เปิด"),
    OPEN("เปิดรับคำตอบ"),
    OVER("ปิดแล้ว"),
    CANCELLED("ยกเลิก");

    private final String label;

    AssessmentState(String label) {
        this.label = label;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
