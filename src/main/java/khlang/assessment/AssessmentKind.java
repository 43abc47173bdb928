package khlang.assessment;

import java.util.Arrays;
import java.util.Optional;

/** What an assessment is for. */
public enum AssessmentKind {
    /** The one of a fiscal year, from which M26 and M28 are counted. */
    YEARLY("แบบประเมินความเข้าใจ KM ประจำปี"),
    /** A few questions under a document; no measure counts it. */
    CHECK("คำถามทบทวนท้ายเอกสาร");

    private final String label;

    AssessmentKind(String label) {
        this.label = label;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** That of a name in a form; empty for anything else. */
    public static Optional<AssessmentKind> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
