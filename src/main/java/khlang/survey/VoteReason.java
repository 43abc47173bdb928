package khlang.survey;

import java.util.Arrays;
import java.util.Optional;

/** Why a document was not enough. Names are stored: never rename one. */
public enum VoteReason {
    NOT_FOUND("ไม่พบสิ่งที่ต้องการ"),
    UNCLEAR("อ่านไม่เข้าใจ"),
    OUTDATED("ข้อมูลเก่าหรือไม่ถูกต้อง"),
    OTHER("อื่น ๆ");

    private final String label;

    VoteReason(String label) {
        this.label = label;
    }

    /** The Thai words. */
    public String label() {
        return label.replace(" \u0e46", "\u00a0\u0e46");
    }

    /** That of a name in a form; empty for anything else. */
    static Optional<VoteReason> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
