package khlang.measurement;

import jakarta.persistence.Query;
import java.util.Objects;

/**
 * Of which documents the figures are asked for, by where they stand today; an empty part says
 * nothing.
 *
 * @param division the slug of the documents' division
 * @param category the slug of the documents' category
 * @param sort the name of the documents' kind, as {@link khlang.library.DocumentKind#name()}
 * @param author the key of the person whose work they are; zero for anybody's
 */
public record AccessScope(String division, String category, String sort, long author) {

    /** All documents. */
    public static final AccessScope ALL = new AccessScope("", "", "", 0);

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

    /** What a question asks of the document {@code d}; {@link #fill} says what is asked for. */
    static final String CONDITION =
            """
              AND (?3 = '' OR d.division_id = (SELECT id FROM division WHERE slug = ?3))
              AND (?4 = '' OR d.category_id = (SELECT id FROM category WHERE slug = ?4))
              AND (?5 = '' OR d.kind = ?5)
              AND (?9 = 0 OR d.owner = ?9
                   OR d.id IN (SELECT r.document_id FROM revision r
                                 JOIN revision_author o ON o.revision_id = r.id
                                WHERE o.person_id = ?9))
            """;

    /** Fills in the parameters of {@link #CONDITION}: 3 to 5 and 9. */
    Query fill(Query query) {
        return query.setParameter(3, division)
                .setParameter(4, category)
                .setParameter(5, sort)
                .setParameter(9, author);
    }
}
