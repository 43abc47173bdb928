package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import khlang.library.DocumentKind;

/** Lists published documents by how they are used and kept, as far as the one who asks may know. */
@ApplicationScoped
@Transactional
public class DocumentFigures {

    /** The most lines of one answer. */
    public static final int MOST = 20_000;

    private static final String FROM =
            """
              FROM document d
              LEFT JOIN access_yearly a ON a.document_id = d.id AND a.fiscal_year = ?1
            """;
    private static final String WHERE =
            " WHERE d.state = 'PUBLISHED' AND (?2 OR d.audience = 'PUBLIC')"
                    + AccessScope.CONDITION;

    @PersistenceContext EntityManager entities;
    @Inject FigureSights sights;

    /** How many documents the list has. */
    public long count(DocumentQuestion question) {
        String asked =
                "SELECT COUNT(*) FROM document d"
                        + (question.choice().asksUse()
                                ? FROM.substring(FROM.indexOf("  LEFT"))
                                : "")
                        + WHERE
                        + condition(question);
        return ((Number) query(asked, question, sights.of(question)).getSingleResult()).longValue();
    }

    /**
     * A part of the list. Its order tells of staff only where their number is told.
     *
     * @param offset how many to pass over
     * @param size how many at most, 1 to {@link #MOST}
     */
    public List<DocumentLine> list(DocumentQuestion question, int offset, int size) {
        FigureSight sight = sights.of(question);
        String asked =
                "SELECT l.slug, l.title, l.kind, l.audience, v.name, v.slug, COALESCE(l.owner, 0),"
                        + " DATE(l.updated_at + INTERVAL 7 HOUR), l.review_by, l.by_public, l.by_staff, l.readers,"
                        + " COALESCE("
                        + question.part().sum("b", AccessAudience.PUBLIC)
                        + ", 0), COALESCE("
                        + question.part().sum("b", AccessAudience.STAFF)
                        + ", 0), COALESCE("
                        + question.part().readers("b")
                        + ", 0) FROM (SELECT d.id, d.slug, d.title, d.kind, d.audience,"
                        + " d.division_id, d.owner, d.updated_at, d.review_by, ROW_NUMBER() OVER"
                        + " (ORDER BY "
                        + question.choice().order(amount(question))
                        + ") AS place, "
                        + side(question, AccessAudience.PUBLIC)
                        + " AS by_public, "
                        + side(question, AccessAudience.STAFF)
                        + " AS by_staff, "
                        + readers(question)
                        + " AS readers"
                        + FROM
                        + WHERE
                        + condition(question)
                        + " ORDER BY place LIMIT "
                        + Math.clamp(size, 1, MOST)
                        + " OFFSET "
                        + Math.max(0, offset)
                        + ") l JOIN division v ON v.id = l.division_id"
                        + " LEFT JOIN access_yearly b ON b.document_id = l.id"
                        + " AND b.fiscal_year = ?1 - 1 ORDER BY l.place";
        List<?> rows = query(asked, question, sight).getResultList();
        return rows.stream().map(row -> line((Object[]) row, sight)).toList();
    }

    private static String condition(DocumentQuestion question) {
        return question.choice().condition(amount(question));
    }

    private static String amount(DocumentQuestion question) {
        return "("
                + side(question, AccessAudience.PUBLIC)
                + " + IF(?8 AND "
                + readers(question)
                + " >= "
                + AccessCount.FEWEST_STAFF
                + ", "
                + side(question, AccessAudience.STAFF)
                + ", 0))";
    }

    private static String readers(DocumentQuestion question) {
        return "COALESCE(" + question.part().readers("a") + ", 0)";
    }

    private static String side(DocumentQuestion question, AccessAudience side) {
        return "COALESCE(" + question.part().sum("a", side) + ", 0)";
    }

    private Query query(String asked, DocumentQuestion question, FigureSight sight) {
        Query query =
                question.scope()
                        .fill(entities.createNativeQuery(asked))
                        .setParameter(2, sight.staffDocuments());
        if (asked.contains("?1")) {
            query.setParameter(1, question.year().buddhistYear());
        }
        if (asked.contains("?8")) {
            query.setParameter(8, sight.staffAccesses());
        }
        if (asked.contains("?6")) {
            query.setParameter(6, Date.valueOf(question.limit()));
        }
        return query;
    }

    private static DocumentLine line(Object[] row, FigureSight sight) {
        return new DocumentLine(
                (String) row[0],
                (String) row[1],
                DocumentKind.valueOf((String) row[2]),
                row[3].equals("STAFF"),
                (String) row[4],
                (String) row[5],
                number(row[6]),
                ((Date) row[7]).toLocalDate(),
                row[8] == null ? null : ((Date) row[8]).toLocalDate(),
                count(row, 9, sight),
                count(row, 12, sight));
    }

    private static AccessCount count(Object[] row, int first, FigureSight sight) {
        return sight.staffAccesses()
                ? new AccessCount(
                        number(row[first]), number(row[first + 1]), number(row[first + 2]))
                : new AccessCount(number(row[first]), 0);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
