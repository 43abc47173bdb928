package khlang.channel;

/** How far the numbers of a month have come. Names are stored: never rename one. */
public enum TallyState {
    DRAFT("ร่าง"),
    SENT("รอรับรอง"),
    CONFIRMED("รับรองแล้ว");

    private final String label;

    TallyState(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
