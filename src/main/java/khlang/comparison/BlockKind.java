package khlang.comparison;

import java.util.List;
import java.util.Locale;

/** What happened to some lines. The label is Thai, as a reader of the comparison sees it. */
public enum BlockKind {
    /** Nothing. */
    SAME("เหมือนเดิม"),
    /** Words in them were changed. */
    CHANGED("แก้ไข"),
    /** They are new. */
    ADDED("เพิ่ม"),
    /** They are gone. */
    REMOVED("ลบ"),
    /** Only spaces, line breaks or signs without width were changed. */
    SPACING("เว้นวรรค"),
    /** Nothing, and they are not shown. */
    FOLDED("ข้ามส่วนที่เหมือนเดิม");

    private final String label;

    BlockKind(String label) {
        this.label = label;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** The name for a style sheet: lower case. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What these runs make of the lines they stand in. */
    static BlockKind of(List<Run> runs) {
        boolean same = false;
        boolean added = false;
        boolean removed = false;
        boolean visible = false;
        for (Run run : runs) {
            same |= run.change() == Change.SAME;
            added |= run.change() == Change.ADDED;
            removed |= run.change() == Change.REMOVED;
            visible |= run.change() != Change.SAME && !run.isSpace();
        }
        if (!added && !removed) {
            return SAME;
        }
        if (!visible) {
            return SPACING;
        }
        if (same || (added && removed)) {
            return CHANGED;
        }
        return added ? ADDED : REMOVED;
    }
}
