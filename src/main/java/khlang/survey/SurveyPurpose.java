package khlang.survey;

import java.util.Arrays;
import java.util.Optional;

/** What a survey is for. Names are stored: never rename one. */
public enum SurveyPurpose {
    AWARENESS("การรับรู้และความตระหนัก"),
    SATISFACTION("ความพึงพอใจต่อคลังความรู้"),
    FREE("เรื่องอื่น");

    private final String label;

    SurveyPurpose(String label) {
        this.label = label;
    }

    /** That of a name in a form; empty for anything else. */
    static Optional<SurveyPurpose> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
