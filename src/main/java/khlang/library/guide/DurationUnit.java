package khlang.library.guide;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalLong;

/** In what a step's time is told. A working day cannot be turned into hours; the others can. */
public enum DurationUnit {
    MINUTES("minutes", "นาที", 1),
    HOURS("hours", "ชั่วโมง", 60),
    DAYS("days", "วัน", 24 * 60),
    WORKING_DAYS("working-days", "วันทำการ", 0);

    private final String slug;
    private final String label;
    private final int inMinutes;

    DurationUnit(String slug, String label, int inMinutes) {
        this.slug = slug;
        this.label = label;
        this.inMinutes = inMinutes;
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

    /** The minutes in so many of this unit; empty for working days. */
    OptionalLong minutes(int count) {
        return inMinutes == 0 ? OptionalLong.empty() : OptionalLong.of((long) inMinutes * count);
    }
}
