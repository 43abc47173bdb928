package khlang.library;

import java.util.Locale;

/** What became of a draft that was handed in. */
public enum SaveStatus {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** Both sides were changed; the library's was kept. */
    CONFLICT,
    ERROR;

    /** The name in answers to programs. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
