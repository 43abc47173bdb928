package khlang.task;

import java.util.Arrays;
import java.util.Optional;

/** How often a task is done. */
public enum Frequency {
    DAILY("ทุกวัน"),
    WEEKLY("ทุกสัปดาห์"),
    MONTHLY("ทุกเดือน"),
    QUARTERLY("ทุกไตรมาส"),
    YEARLY("ทุกปี"),
    ON_REQUEST("ตามคำขอ");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in a form or an address; empty for anything else, null included. */
    public static Optional<Frequency> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
