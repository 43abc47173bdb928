package khlang.evidence;

/** How far evidence and typed-in values have come. Names are stored: never rename one. */
public enum EvidenceState {
    WAITING("รอรับรอง"),
    /** Whoever stands for it wants it mended. */
    RETURNED("ส่งกลับให้แก้ไข"),
    CONFIRMED("รับรองแล้ว");

    private final String label;

    EvidenceState(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
