package khlang.audit;

/** What can be wrong with the chain. Names are stored: never rename one. */
public enum AuditFault {
    /** A number is left out. */
    MISSING("รายการหายไป"),
    /** A field is not what it was when the entry was written. */
    CHANGED("ข้อความในรายการถูกแก้ไข"),
    /** It is not tied to the entry before it. */
    UNTIED("รายการไม่ต่อเนื่องกับรายการก่อนหน้า"),
    /** The last entries are gone, or some were added behind the end. */
    WRONG_END("ท้ายบันทึกไม่ตรงกับที่จดไว้");

    private final String label;

    AuditFault(String label) {
        this.label = label;
    }

    /** The fault for people. */
    public String label() {
        return label;
    }
}
