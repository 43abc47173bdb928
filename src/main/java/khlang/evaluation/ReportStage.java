package khlang.evaluation;

/** How far the yearly report has come. Names are stored: never rename one. */
public enum ReportStage {
    DRAFT("ร่าง"),
    /** The committee has agreed to it; its figures stay as they were on that day. */
    AGREED("คณะกรรมการเห็นชอบแล้ว"),
    /** The mayor has it: the year is closed. */
    SUBMITTED("เสนอนายกเทศมนตรีแล้ว"),
    /** The mayor has said what is to be done. */
    ORDERED("นายกเทศมนตรีมีคำสั่งแล้ว");

    private final String label;

    ReportStage(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /**
     * Whether the report has left the house of those who write it: nothing in it changes any more.
     */
    public boolean isClosed() {
        return this == SUBMITTED || this == ORDERED;
    }
}
