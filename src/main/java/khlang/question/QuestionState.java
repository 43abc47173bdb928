package khlang.question;

/** How far a question has come. Names are stored: never rename one. */
public enum QuestionState {
    /** From the public, and nobody has let it through yet. */
    HELD("รอตรวจก่อนรับ"),
    OPEN("รอคำตอบ"),
    ANSWERED("ตอบแล้ว"),
    DECLINED("ไม่รับไว้"),
    /** The same was asked before. */
    MERGED("รวมกับคำถามเดิม");

    private final String label;

    QuestionState(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean isWaiting() {
        return this == HELD || this == OPEN;
    }
}
