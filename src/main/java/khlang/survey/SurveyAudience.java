package khlang.survey;

import java.util.Arrays;
import java.util.Optional;

/** Who is asked. Names are stored: never rename one. */
public enum SurveyAudience {
    PUBLIC("ประชาชน"),
    STAFF("เจ้าหน้าที่");

    private final String label;

    SurveyAudience(String label) {
        this.label = label;
    }

    /** That of a name in a form; empty for anything else. */
    static Optional<SurveyAudience> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
