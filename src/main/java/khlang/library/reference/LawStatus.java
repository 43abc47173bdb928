package khlang.library.reference;

/** What has become of a law. Names are stored: never rename one. */
public enum LawStatus {
    IN_FORCE("ใช้บังคับอยู่"),
    AMENDED("มีการแก้ไขเพิ่มเติม"),
    REPEALED("ถูกยกเลิกแล้ว");

    private final String label;

    LawStatus(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
