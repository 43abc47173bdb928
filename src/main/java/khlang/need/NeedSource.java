package khlang.need;

import java.util.Arrays;
import java.util.Optional;

/** How it came to light that knowledge is missing. Names are stored: never rename one. */
public enum NeedSource {
    SEARCH("คำที่ค้นแล้วไม่พบ"),
    QUESTION("คำถาม"),
    AUDIT("ผลการตรวจหรือทบทวน"),
    OTHER("อื่น\u00a0ๆ");

    private final String label;

    NeedSource(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in a form; empty for anything else. */
    public static Optional<NeedSource> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
