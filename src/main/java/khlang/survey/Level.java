package khlang.survey;

import java.util.List;
import java.util.OptionalInt;

/** One of the five levels. */
public enum Level {
    MOST(5, "มากที่สุด"),
    MUCH(4, "มาก"),
    MIDDLING(3, "ปานกลาง"),
    LITTLE(2, "น้อย"),
    LEAST(1, "น้อยที่สุด");

    private final int number;
    private final String label;

    Level(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** All of them, the most first. */
    public static List<Level> all() {
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
