package khlang.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** What a file of a yearly report is. Names are stored: never rename one. */
public enum PaperKind {
    REPORT("รายงานที่ลงนามแล้ว"),
    MEMO("บันทึกข้อความที่ลงนามแล้ว"),
    ORDER("คำสั่งหรือความเห็นของนายกเทศมนตรี");

    private final String label;

    PaperKind(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in a form; empty for anything else, null included. */
    public static Optional<PaperKind> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
