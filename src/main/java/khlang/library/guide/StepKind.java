package khlang.library.guide;

import com.fasterxml.jackson.annotation.JsonValue;

/** The four kinds of step of the nationwide template for citizen guides. */
public enum StepKind {
    DOCUMENT_CHECK("document-check", "การตรวจสอบเอกสาร"),
    CONSIDERATION("consideration", "การพิจารณา"),
    SIGNING("signing", "การลงนาม/คณะกรรมการมีมติ"),
    NOTIFICATION("notification", "การแจ้งผล");

    private final String slug;
    private final String label;

    StepKind(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The name in files. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
