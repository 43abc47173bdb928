package khlang.contribution;

/** From where it is known that somebody knows something. */
public enum TopicOrigin {
    DOCUMENT("จากเอกสารที่เผยแพร่"),
    /** What they told colleagues about. */
    SESSION("จากเรื่องที่ถ่ายทอด"),
    TRAINING("จากการอบรม"),
    ANSWER("จากคำตอบที่ให้ไว้"),
    TASK("จากงานที่หัวหน้ารับรองว่าทำแทนได้");

    private final String label;

    TopicOrigin(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
