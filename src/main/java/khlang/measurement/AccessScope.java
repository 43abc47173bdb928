package khlang.measurement;

import java.util.Objects;

/**
 * Of which documents the figures are asked for, by where they stand today; an empty part says
 * nothing.
 *
 * @param division the slug of the documents' division
 * @param category the slug of the documents' category
 * @param sort the name of the documents' kind, as {@link khlang.library.DocumentKind#name()}
 */
public record AccessScope(String division, String category, String sort) {

    /** All documents. */
    public static final AccessScope ALL = new AccessScope("", "", "");

    /** Nothing is null. */
    public AccessScope {
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(sort, "sort");
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** What a question asks of the document {@code d}; names are filled in as parameters 3 to 5. */
    static final String CONDITION =
            """
              AND (?3 = '' OR d.division_id = (SELECT id FROM division WHERE slug = ?3))
              AND (?4 = '' OR d.category_id = (SELECT id FROM category WHERE slug = ?4))
              AND (?5 = '' OR d.kind = ?5)
            """;
}
