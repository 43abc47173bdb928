package khlang.assessment;

import java.util.Map;

/**
 * What stands on somebody's paper, as it was typed; nothing is null.
 *
 * @param day that stands on it
 * @param score how many choices were right
 * @param levels by the names of the fields of the questions; those that are missing were left open
 */
public record PaperDraft(String day, String score, Map<String, String> levels) {

    /** The levels are copied. */
    public PaperDraft {
        levels = Map.copyOf(levels);
    }
}
