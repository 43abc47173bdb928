package khlang.sharing;

/** What a file of an event is. Names are stored: never rename one. */
public enum EvidenceKind {
    SIGN_SHEET("ใบลงชื่อที่ลงนามแล้ว"),
    PHOTO("ภาพกิจกรรม"),
    HANDOUT("เอกสารประกอบ");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
