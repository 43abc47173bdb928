package khlang.assessment;

import java.util.HashMap;
import java.util.Map;

/** Typed assessments for tests. */
final class Drafts {

    private final Map<String, String> fields = new HashMap<>();

    private Drafts() {}

    /** A yearly one with which nothing is wrong. */
    static Drafts yearly() {
        return new Drafts()
                .put("kind", "YEARLY")
                .put("title", "แบบประเมินทดสอบ")
                .put("opensOn", "1 ส.ค. 2568")
                .put("closesOn", "31 ส.ค. 2568")
                .put("items", "10")
                .put("passPercent", "60")
                .put("mostAttempts", "0");
    }

    Drafts put(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** The draft with one field typed otherwise. */
    AssessmentDraft with(String field, String value) {
        put(field, value);
        return new AssessmentDraft(
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("introduction", ""),
                fields.getOrDefault("document", ""),
                fields.getOrDefault("opensOn", ""),
                fields.getOrDefault("closesOn", ""),
                fields.getOrDefault("items", ""),
                fields.getOrDefault("passPercent", ""),
                fields.getOrDefault("mostAttempts", ""));
    }
}
