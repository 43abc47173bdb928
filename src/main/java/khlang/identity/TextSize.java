package khlang.identity;

/** The sizes of text that the head of each page offers. */
public enum TextSize {
    SMALL("ก- เล็ก"),
    NORMAL("ก ปกติ"),
    LARGE("ก+ ใหญ่");

    private final String label;

    TextSize(String label) {
        this.label = label;
    }

    /** The size's name for people. */
    public String label() {
        return label;
    }
}
