package khlang.reading;

/** Who is asked to read something. Names are stored: never rename one. */
public enum ReadingCircle {
    ALL("บุคลากรทุกคน"),
    DIVISION("ส่วนราชการ"),
    STAFF_TYPE("ประเภทบุคลากร"),
    COMMITTEE("คณะกรรมการ");

    private final String label;

    ReadingCircle(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
