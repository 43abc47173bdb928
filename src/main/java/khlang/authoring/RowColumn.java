package khlang.authoring;

import java.util.List;
import java.util.Set;

/**
 * What one cell of a form's table asks for.
 *
 * @param name as front matter has it
 * @param kind how it is typed
 * @param longest in characters; for numbers the largest
 * @param required whether a row cannot do without it
 * @param choices the slugs to choose from; empty for what is typed
 */
public record RowColumn(
        String name, Kind kind, int longest, boolean required, Set<String> choices) {

    /** How a cell is typed. */
    public enum Kind {
        /** A short text. */
        LINE,
        /** A text that may need more room. */
        LINES,
        /** A whole number from 0 on. */
        NUMBER,
        /** A day. */
        DAY,
        /** An address on the web. */
        ADDRESS,
        /** One of some; it makes no row by itself. */
        CHOICE,
        /** One of some; a row may consist of it alone. */
        CHOICE_ALONE,
        /** Yes or no; it makes no row by itself, and a new row says yes. */
        YES_NO,
        /** Nothing that people type; it stays with its row. */
        KEPT
    }

    static final String YES = "yes";
    static final String NO = "no";

    static RowColumn of(String name, Kind kind, int longest) {
        return new RowColumn(name, kind, longest, false, Set.of());
    }

    static RowColumn choice(String name, Kind kind, List<String> choices) {
        return new RowColumn(name, kind, 100, false, Set.copyOf(choices));
    }

    RowColumn must() {
        return new RowColumn(name, kind, longest, true, choices);
    }

    /** What the cell of a new row holds. */
    public String blank() {
        return kind == Kind.YES_NO ? YES : "";
    }

    /** Whether a cell of this column says enough for its row to be one. */
    boolean makesRow(String typed) {
        return switch (kind) {
            case CHOICE, YES_NO, KEPT -> false;
            default -> !typed.isBlank();
        };
    }
}
