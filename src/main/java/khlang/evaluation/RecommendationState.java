package khlang.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** What became of a recommendation. Names are stored: never rename one. */
public enum RecommendationState {
    OPEN("ยังไม่เสร็จ"),
    DONE("ทำแล้ว"),
    /** It was decided not to do it. */
    DROPPED("ไม่ดำเนินการ");

    private final String label;

    RecommendationState(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in a form; empty for anything else, null included. */
    public static Optional<RecommendationState> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
