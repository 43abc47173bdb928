package khlang.library;

import java.util.Arrays;
import java.util.Optional;

/** Why a text was changed; some kinds count as an improvement of knowledge, measure M06. */
public enum ChangeKind {
    CONTENT("content", "ปรับปรุงเนื้อหา", true),
    LAW_CHANGE("law-change", "กฎหมายหรือระเบียบเปลี่ยน", true),
    FORMAT_STANDARD("format-standard", "จัดรูปแบบให้เป็นมาตรฐาน", true),
    TYPO("typo", "แก้คำผิด", false),
    REVIEWED_NO_CHANGE("reviewed-no-change", "ทบทวนแล้ว ไม่มีการแก้ไข", false);

    private final String slug;
    private final String label;
    private final boolean improvement;

    ChangeKind(String slug, String label, boolean improvement) {
        this.slug = slug;
        this.label = label;
        this.improvement = improvement;
    }

    /** The kind with this slug; empty when there is none. */
    public static Optional<ChangeKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** The stable English name. */
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** Whether it counts as an improvement (domain report, M06). */
    public boolean isImprovement() {
        return improvement;
    }
}
