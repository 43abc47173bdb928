package khlang.task;

import java.util.Arrays;
import java.util.Optional;

/** How far somebody has come who stands in for a task; in their order from 0 to 3. */
public enum Level {
    NONE(0, "ยังไม่ได้ศึกษา"),
    READ(1, "ศึกษาคู่มือแล้ว"),
    PRACTISED(2, "เคยฝึกปฏิบัติร่วม"),
    ABLE(3, "ปฏิบัติงานแทนได้");

    private final int number;
    private final String label;

    Level(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The number, 0 to 3. */
    public int number() {
        return number;
    }

    /** That of a name in a form; empty for anything else. */
    public static Optional<Level> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
