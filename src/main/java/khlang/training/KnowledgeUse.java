package khlang.training;

/** Whether what was learnt is used at work. Names are stored: never rename one. */
public enum KnowledgeUse {
    USED("นำไปใช้แล้ว"),
    PARTLY("นำไปใช้บางส่วน"),
    NOT_YET("ยังไม่ได้นำไปใช้");

    private final String label;

    KnowledgeUse(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
