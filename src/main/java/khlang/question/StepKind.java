package khlang.question;

/** What can happen to a question. Names are stored: never rename one. */
public enum StepKind {
    ASKED("ถาม"),
    RELEASED("ปล่อยให้ประชาชนอ่านได้เมื่อมีคำตอบ"),
    HIDDEN("ซ่อนจากประชาชน"),
    ROUTED("ส่งต่อ"),
    ANSWERED("ตอบ"),
    ANSWER_CHANGED("แก้คำตอบ"),
    ANSWER_SHOWN("ปล่อยคำตอบให้ผู้ถามและประชาชนอ่าน"),
    ACCEPTED("เลือกคำตอบ"),
    DECLINED("ไม่รับไว้"),
    MERGED("รวมกับคำถามเดิม"),
    DOCUMENT("ทำเป็นเอกสาร");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
