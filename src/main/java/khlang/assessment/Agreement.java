package khlang.assessment;

import java.util.List;
import java.util.OptionalInt;

/** The five levels of awareness. */
public enum Agreement {
    FULL(5, "เห็นด้วยอย่างยิ่ง"),
    YES(4, "เห็นด้วย"),
    UNSURE(3, "ไม่แน่ใจ"),
    NO(2, "ไม่เห็นด้วย"),
    NONE(1, "ไม่เห็นด้วยอย่างยิ่ง");

    private final int number;
    private final String label;

    Agreement(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** All of them, the most first. */
    public static List<Agreement> all() {
        return List.of(values());
    }

    /** The level that a form names; empty for anything else. */
    static OptionalInt typed(String text) {
        return text.matches("[1-5]") ? OptionalInt.of(text.charAt(0) - '0') : OptionalInt.empty();
    }

    /** 1 to 5. */
    public int number() {
        return number;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
