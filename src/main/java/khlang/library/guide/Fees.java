package khlang.library.guide;

import java.util.List;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What the service costs. An empty list means that it is free, which a file says with {@code none}.
 */
@JsonDeserialize(using = FeesReader.class)
@JsonSerialize(using = FeesWriter.class)
public record Fees(List<Fee> items) {

    /** Nothing is charged. */
    public static final Fees NONE = new Fees(List.of());

    /** Never null. */
    public Fees {
        items = List.copyOf(items);
    }

    /** Whether nothing is charged. */
    public boolean isNone() {
        return items.isEmpty();
    }
}
