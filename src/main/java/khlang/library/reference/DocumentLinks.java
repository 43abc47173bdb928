package khlang.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import khlang.library.Audience;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.rights.Reader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Knows which documents lead to which, and which links lead nowhere. */
@ApplicationScoped
@Transactional
public class DocumentLinks {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final int BACKLINKS = 50;

    private static final String BROKEN =
            """
             FROM document_link l
             JOIN document d ON d.id = l.document_id AND d.state = 'PUBLISHED'
             JOIN division v ON v.id = d.division_id
             LEFT JOIN document t ON t.slug = l.target
             WHERE l.broken = TRUE AND (?1 = '' OR v.slug = ?1)
            """;

    /** What was withdrawn from readers may be named to staff; what never was published may not. */
    private static final String REASON =
            """
            CASE WHEN l.target IS NULL THEN 'MISSING_FILE'
                 WHEN t.state = 'WITHDRAWN' THEN 'WITHDRAWN'
                 WHEN t.state = 'PUBLISHED' THEN 'STAFF_ONLY'
                 ELSE 'MISSING_DOCUMENT' END
            """;

    private static final String LONELY = " from LonelyMark m";
    private static final String OF_DIVISION =
            " where m.divisionId = (select v.id from Division v where v.slug = :division)";

    @PersistenceContext EntityManager entities;
    @Inject Documents documents;
    @Inject Rights rights;

    /** The documents that lead to this one and that the reader may read, by title; at most 50. */
    public List<DocumentSummary> to(String slug, Reader reader) {
        List<String> found =
                entities.createQuery(
                                "select d.slug from Document d"
                                        + " where d.state = khlang.library.DocumentState.PUBLISHED"
                                        + " and d.audience in :audiences and d.slug <> :slug"
                                        + " and d.id in (select l.documentId from DocumentLink l"
                                        + " where l.target = :slug) order by d.title, d.id",
                                String.class)
                        .setParameter("audiences", audiences(reader))
                        .setParameter("slug", slug)
                        .setMaxResults(BACKLINKS)
                        .getResultList();
        return documents.summaries(found, reader);
    }

    private static List<Audience> audiences(Reader reader) {
        return Arrays.stream(Audience.values()).filter(one -> one.includes(reader)).toList();
    }

    /**
     * How many links lead nowhere.
     *
     * @param division the slug of the division whose documents are meant; empty for all
     */
    public long countBroken(String division) {
        rights.require(Right.READ_STAFF);
        return ((Number)
                        entities.createNativeQuery("SELECT count(*)" + BROKEN)
                                .setParameter(1, division)
                                .getSingleResult())
                .longValue();
    }

    /**
     * A page of them, by document and in the order of the text.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<BrokenLink> broken(String division, int offset, int size) {
        rights.require(Right.READ_STAFF);
        Query query =
                entities.createNativeQuery(
                                "SELECT d.slug, d.title, v.name, l.words,"
                                        + " coalesce(concat('/documents/', l.target), l.file_name),"
                                        + REASON
                                        + ", CASE WHEN t.state = 'WITHDRAWN'"
                                        + " THEN coalesce(t.successor, '') ELSE '' END"
                                        + BROKEN
                                        + " ORDER BY d.title, d.id, l.position")
                        .setParameter(1, division);
        return ((List<?>) paged(query, offset, size))
                .stream().map(row -> brokenLink((Object[]) row)).toList();
    }

    private static BrokenLink brokenLink(Object[] row) {
        return new BrokenLink(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                BrokenLink.Reason.valueOf((String) row[5]),
                (String) row[6]);
    }

    private static List<?> paged(Query query, int offset, int size) {
        return query.setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    /** How many documents nothing leads to. */
    public long countLonely(String division) {
        rights.require(Right.READ_STAFF);
        return marks("select count(m.documentId)", division, "").getSingleResult();
    }

    /** A page of them, those that changed long ago first; as in {@link #broken}. */
    public List<LonelyDocument> lonely(String division, int offset, int size) {
        rights.require(Right.READ_STAFF);
        List<Long> page =
                marks("select m.documentId", division, " order by m.updatedAt, m.documentId")
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                        .getResultList();
        return page.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new khlang.library.reference.LonelyDocument(d.slug,"
                                        + " d.title, d.kind, v.name, d.updatedAt)"
                                        + " from Document d join d.division v where d.id in :page"
                                        + " and d.state = khlang.library.DocumentState.PUBLISHED"
                                        + " order by d.updatedAt, d.id",
                                LonelyDocument.class)
                        .setParameter("page", page)
                        .getResultList();
    }

    private TypedQuery<Long> marks(String what, String division, String order) {
        String where = division.isEmpty() ? "" : OF_DIVISION;
        TypedQuery<Long> query = entities.createQuery(what + LONELY + where + order, Long.class);
        return division.isEmpty() ? query : query.setParameter("division", division);
    }
}
