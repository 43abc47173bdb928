package khlang.library;

import java.util.Optional;

/**
 * Which documents a list is about. An empty part does not narrow it.
 *
 * @param category a category's slug
 * @param division a division's slug
 */
public record Shelf(
        Optional<DocumentKind> kind, Optional<String> category, Optional<String> division) {

    /** Everything. */
    public static final Shelf ALL = new Shelf(Optional.empty(), Optional.empty(), Optional.empty());

    /** All documents of a kind. */
    public static Shelf of(DocumentKind kind) {
        return new Shelf(Optional.of(kind), Optional.empty(), Optional.empty());
    }

    /** All documents of a category. */
    public static Shelf ofCategory(String slug) {
        return new Shelf(Optional.empty(), Optional.of(slug), Optional.empty());
    }

    /** All documents of a division. */
    public static Shelf ofDivision(String slug) {
        return new Shelf(Optional.empty(), Optional.empty(), Optional.of(slug));
    }
}
