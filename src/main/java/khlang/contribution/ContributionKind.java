package khlang.contribution;

import java.util.Arrays;
import java.util.Optional;

/** What somebody can give. */
public enum ContributionKind {
    /** Something that readers see for the first time. */
    WRITTEN("เขียนเอกสาร", "เรื่อง"),
    /** A better text, whatever was better; corrected typing errors are none. */
    IMPROVED("ปรับปรุงเอกสาร", "ครั้ง"),
    /** Somebody else's text, looked at and approved. */
    REVIEWED("ตรวจและอนุมัติเอกสาร", "ครั้ง"),
    /** A report of a training, sent in; for everybody who shares it. */
    REPORT("ส่งรายงานผลการอบรม", "ฉบับ"),
    /** A meeting at which knowledge was passed on. */
    SESSION("จัดแลกเปลี่ยนเรียนรู้", "ครั้ง"),
    /** An answer to a colleague's or a citizen's question. */
    ANSWER("ตอบคำถาม", "คำตอบ");

    private final String label;
    private final String unit;

    ContributionKind(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The word that follows a number of them. */
    public String unit() {
        return unit;
    }

    /** That of a name in an address; empty for anything else, null included. */
    public static Optional<ContributionKind> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
