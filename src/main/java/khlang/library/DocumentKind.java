package khlang.library;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * What sort of knowledge a document is. The slug stands in addresses and files, the label on pages.
 */
public enum DocumentKind {
    CITIZEN_GUIDE("citizen-guide", "คู่มือประชาชน"),
    WORK_MANUAL("work-manual", "คู่มือการปฏิบัติงาน"),
    REGULATION("regulation", "ระเบียบและกฎหมาย"),
    TRAINING_REPORT("training-report", "รายงานผลการอบรม"),
    LEAFLET("leaflet", "แผ่นพับ"),
    ANNOUNCEMENT("announcement", "ประกาศ"),
    ORDER("order", "คำสั่ง"),
    SHARING_NOTE("sharing-note", "บันทึกแลกเปลี่ยนความรู้"),
    PLAN("plan", "แผน"),
    REPORT("report", "รายงาน"),
    KNOWLEDGE_ARTICLE("knowledge-article", "องค์ความรู้"),
    LESSON_LEARNED("lesson-learned", "บทเรียนจากการทำงาน");

    private final String slug;
    private final String label;

    DocumentKind(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The kind with this slug; empty when there is none. */
    public static Optional<DocumentKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** The stable English name, such as {@code citizen-guide}. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
