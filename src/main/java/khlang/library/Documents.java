package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.rights.Reader;

/**
 * Finds what a reader may read. For whom a document is not meant, it does not exist: it is in no
 * list, no count and under no address.
 */
@ApplicationScoped
@Transactional
public class Documents {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** The keys of what a parameter names. */
    static final String CATEGORY = "(select c.id from Category c where c.slug = :category)";

    static final String DIVISION = "(select v.id from Division v where v.slug = :division)";

    private static final String READABLE =
            "d.state = khlang.library.DocumentState.PUBLISHED and d.audience in :audiences";

    /** What lists ask of no other table, so that indexes answer whether a document is in it. */
    private static final String LISTED = " from Document d where " + READABLE;

    private static final String SUMMARY =
            "select new khlang.library.DocumentSummary(d.id, d.slug, d.title, d.kind,"
                    + " c.slug, c.name, v.slug, v.name, d.audience, d.summary, d.sample,"
                    + " d.fiscalYear, d.updatedAt, d.reviewBy)"
                    + " from Document d join d.category c join d.division v"
                    + " where "
                    + READABLE;

    /** Whether an attachment belongs to a revision, to be filled in with its number twice. */
    static final String IN_REVISION =
            "a.firstRevision <= %s and (a.endRevision is null or a.endRevision > %s)";

    @PersistenceContext EntityManager entities;
    @Inject AttachmentStore store;

    /** The published revision under this slug, if it exists for the reader. */
    public Optional<PublishedDocument> published(String slug, Reader reader) {
        return one(
                        entities.createQuery(SUMMARY + " and d.slug = :slug", DocumentSummary.class)
                                .setParameter("slug", slug),
                        reader)
                .map(summary -> open(summary, reader));
    }

    /** The slug of the published document with this short number, if it exists for the reader. */
    public Optional<String> slugOf(long number, Reader reader) {
        return one(
                        entities.createQuery(SUMMARY + " and d.id = :id", DocumentSummary.class)
                                .setParameter("id", number),
                        reader)
                .map(DocumentSummary::slug);
    }

    /**
     * What is left of the document that stood here, if it was withdrawn and existed for the reader.
     */
    public Optional<Withdrawal> withdrawn(String slug, Reader reader) {
        return entities.createQuery(
                        "select coalesce(d.ending.successor, '') from Document d where d.slug = :slug"
                                + " and d.state = khlang.library.DocumentState.WITHDRAWN"
                                + " and d.audience in :audiences",
                        String.class)
                .setParameter("slug", slug)
                .setParameter("audiences", audiences(reader))
                .getResultStream()
                .findFirst()
                .map(
                        successor ->
                                new Withdrawal(
                                        summaries(List.of(successor), reader).stream()
                                                .map(DocumentSummary::slug)
                                                .findFirst()));
    }

    private Optional<DocumentSummary> one(TypedQuery<DocumentSummary> query, Reader reader) {
        return query.setParameter("audiences", audiences(reader)).getResultStream().findFirst();
    }

    private PublishedDocument open(DocumentSummary summary, Reader reader) {
        Object[] row =
                entities.createQuery(
                                "select r, d.firstPublishedAt from Document d, Revision r"
                                        + " where d.id = :id and r.documentId = d.id"
                                        + " and r.number = d.publishedRevision",
                                Object[].class)
                        .setParameter("id", summary.id())
                        .getSingleResult();
        Revision revision = (Revision) row[0];
        DocumentDescription description = DescriptionFormat.read(revision.details());
        return new PublishedDocument(
                summary,
                revision.number(),
                (java.time.Instant) row[1],
                description,
                revision.markdown(),
                attachments(summary.id(), revision.number()),
                summaries(description.related(), reader));
    }

    private List<AttachmentSummary> attachments(Long documentId, int revision) {
        return entities.createQuery(
                        "select new khlang.library.AttachmentSummary("
                                + "a.id, a.fileName, a.mediaType, a.size, a.sha256)"
                                + " from Attachment a where a.documentId = :id and "
                                + IN_REVISION.formatted(":revision", ":revision")
                                + " order by a.fileName",
                        AttachmentSummary.class)
                .setParameter("id", documentId)
                .setParameter("revision", revision)
                .getResultList();
    }

    /** The documents under these slugs that exist for the reader, in the order given. */
    public List<DocumentSummary> summaries(Collection<String> named, Reader reader) {
        // The database compares no Thai with slugs.
        List<String> slugs = named.stream().filter(DocumentRules::isSlug).toList();
        if (slugs.isEmpty()) {
            return List.of();
        }
        Map<String, DocumentSummary> found =
                entities
                        .createQuery(SUMMARY + " and d.slug in :slugs", DocumentSummary.class)
                        .setParameter("slugs", slugs)
                        .setParameter("audiences", audiences(reader))
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(DocumentSummary::slug, Function.identity()));
        return slugs.stream().distinct().filter(found::containsKey).map(found::get).toList();
    }

    /**
     * A page of a list.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<DocumentSummary> list(
            Shelf shelf, Reader reader, DocumentOrder order, int offset, int size) {
        String ordered = " order by " + order.clause();
        TypedQuery<Long> query =
                entities.createQuery(
                                "select d.id" + LISTED + narrowing(shelf) + ordered, Long.class)
                        .setParameter("audiences", audiences(reader))
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT));
        bind(query, shelf);
        // Only those of this page are read, not all that stand before it.
        List<Long> page = query.getResultList();
        return page.isEmpty()
                ? List.of()
                : entities.createQuery(
                                SUMMARY + " and d.id in :page" + ordered, DocumentSummary.class)
                        .setParameter("audiences", audiences(reader))
                        .setParameter("page", page)
                        .getResultList();
    }

    /** Where everything stands that the reader may read, the last change first. */
    public List<DocumentAddress> addresses(Reader reader, int limit) {
        return entities.createQuery(
                        "select new khlang.library.DocumentAddress(d.slug, d.updatedAt)"
                                + " from Document d where "
                                + READABLE
                                + " order by d.updatedAt desc, d.id",
                        DocumentAddress.class)
                .setParameter("audiences", audiences(reader))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many documents stand there for the reader. */
    public long count(Shelf shelf, Reader reader) {
        TypedQuery<Long> query =
                entities.createQuery("select count(d.id)" + LISTED + narrowing(shelf), Long.class)
                        .setParameter("audiences", audiences(reader));
        bind(query, shelf);
        return query.getSingleResult();
    }

    private static String narrowing(Shelf shelf) {
        var parts = new StringBuilder();
        shelf.kind().ifPresent(kind -> parts.append(" and d.kind = :kind"));
        shelf.category().ifPresent(category -> parts.append(" and d.category.id = " + CATEGORY));
        shelf.division().ifPresent(division -> parts.append(" and d.division.id = " + DIVISION));
        return parts.toString();
    }

    private static void bind(TypedQuery<?> query, Shelf shelf) {
        shelf.kind().ifPresent(kind -> query.setParameter("kind", kind));
        shelf.category().ifPresent(category -> query.setParameter("category", category));
        shelf.division().ifPresent(division -> query.setParameter("division", division));
    }

    /** How many documents of each kind exist for the reader; kinds without any are left out. */
    public Map<DocumentKind, Long> countByKind(Reader reader) {
        return counts("select d.kind, count(d.id)" + LISTED + " group by d.kind", reader);
    }

    /** The same by the category's slug. */
    public Map<String, Long> countByCategory(Reader reader) {
        return counts(
                "select c.slug, (select count(d.id)"
                        + LISTED
                        + " and d.category = c) from Category c",
                reader);
    }

    /** The same by the division's slug. */
    public Map<String, Long> countByDivision(Reader reader) {
        return counts(
                "select v.slug, (select count(d.id)"
                        + LISTED
                        + " and d.division = v) from Division v",
                reader);
    }

    /** What each key is counted for by a question; keys without any are left out. */
    @SuppressWarnings("unchecked") // each question selects keys of one type
    private <K> Map<K, Long> counts(String question, Reader reader) {
        return entities
                .createQuery(question, Object[].class)
                .setParameter("audiences", audiences(reader))
                .getResultList()
                .stream()
                .filter(row -> (Long) row[1] > 0)
                .collect(Collectors.toMap(row -> (K) row[0], row -> (Long) row[1]));
    }

    /** A file, if its document is published and exists for the reader. */
    public Optional<AttachmentFile> attachment(long id, Reader reader) {
        List<Object[]> rows =
                entities.createQuery(
                                "select d.id, d.slug, a.fileName, a.mediaType, a.size, a.sha256"
                                        + " from Attachment a, Document d"
                                        + " where a.id = :id and d.id = a.documentId and "
                                        + IN_REVISION.formatted(
                                                "d.publishedRevision", "d.publishedRevision")
                                        + " and "
                                        + READABLE,
                                Object[].class)
                        .setParameter("id", id)
                        .setParameter("audiences", audiences(reader))
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new AttachmentFile(
                                        (Long) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (Long) row[4],
                                        (String) row[5],
                                        store.path((String) row[5])));
    }

    /** How many documents there are at all, drafts too: zero on a new installation. */
    public long countEverything() {
        return entities.createQuery("select count(d) from Document d", Long.class)
                .getSingleResult();
    }

    private static List<Audience> audiences(Reader reader) {
        return new ArrayList<>(
                Arrays.stream(Audience.values()).filter(one -> one.includes(reader)).toList());
    }
}
