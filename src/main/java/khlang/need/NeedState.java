package khlang.need;

import java.util.Arrays;
import java.util.Optional;

/** How far the office has come with knowledge that it needs. Names are stored: never rename one. */
public enum NeedState {
    OPEN("ยังไม่เริ่ม"),
    IN_PROGRESS("กำลังจัดทำ"),
    COVERED("มีความรู้แล้ว");

    private final String label;

    NeedState(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in an address; empty for anything else, null included. */
    public static Optional<NeedState> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
