package khlang.training;

import java.util.Arrays;
import java.util.Optional;

/** What is still to be done after a report was sent in. */
public enum DutyKind {
    FOLLOW_UP("follow-up", "ติดตามผล 90 วัน"),
    BRING_BACK("bring-back", "สิ่งที่นำกลับมา"),
    WORD("word", "รอความเห็นหัวหน้าส่วนราชการ");

    private final String slug;
    private final String label;

    DutyKind(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The kind with this name in addresses. */
    public static Optional<DutyKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findAny();
    }

    /** The stable English name. */
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
