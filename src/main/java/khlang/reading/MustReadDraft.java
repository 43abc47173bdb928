package khlang.reading;

import java.util.Objects;

/**
 * What is typed of something to be read; nothing is null.
 *
 * @param document its address, its name there, its number or its whole title
 * @param circle who is asked: {@code all}, or {@code division:}, {@code staff-type:} or {@code
 *     committee:} with what follows
 * @param dueOn as Thais type dates
 */
public record MustReadDraft(String document, String circle, String dueOn, String reason) {

    /** Nothing is null. */
    public MustReadDraft {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(circle, "circle");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(reason, "reason");
    }
}
