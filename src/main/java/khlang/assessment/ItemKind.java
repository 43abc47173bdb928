package khlang.assessment;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered. */
public enum ItemKind {
    /** One of its choices is right. */
    CHOICE("ข้อวัดความเข้าใจ (มีข้อถูกหนึ่งข้อ)"),
    /** On five levels, of which none is right. */
    AWARENESS("ข้อวัดความตระหนัก (5 ระดับ)");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** That of a name in a form; empty for anything else. */
    public static Optional<ItemKind> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
