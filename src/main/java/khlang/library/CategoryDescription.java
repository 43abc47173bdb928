package khlang.library;

import java.util.Objects;

/** What the categories file says of a shelf. */
public record CategoryDescription(String slug, String name, String summary, int sortOrder) {

    /** Nothing may be missing. */
    public CategoryDescription {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
    }
}
