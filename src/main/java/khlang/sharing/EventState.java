package khlang.sharing;

/** How far an event has come. Names are stored: never rename one. */
public enum EventState {
    PLANNED("ตามกำหนด"),
    HELD("จัดแล้ว"),
    CANCELLED("ยกเลิก");

    private final String label;

    EventState(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
