package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * The revisions of a document. Staff see those that readers have seen, as long as the document is
 * published; who may change the document or approve its texts sees all of them, always.
 */
@ApplicationScoped
@Transactional
public class History {

    /** The longest page of a history. */
    public static final int PAGE_LIMIT = 100;

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject Rights rights;
    @Inject CurrentReader reader;

    /**
     * A document whose history exists for the one who asks.
     *
     * @param id its key
     * @param revision the newest revision that they may see; 0 for none
     * @param published the revision that readers see or last saw; 0 for none
     * @param all whether they see also what was never published
     */
    public record Chronicle(
            long id,
            String slug,
            String title,
            DocumentState state,
            int revision,
            int published,
            boolean all) {}

    /** The history of a document, if it exists for the one who asks. */
    public Optional<Chronicle> of(String slug) {
        return holdings.find(slug)
                .filter(one -> one.state() != DocumentState.ERASED)
                .filter(one -> seesAll(one) || seesPublished(one))
                .map(
                        one ->
                                new Chronicle(
                                        one.id(),
                                        one.slug(),
                                        one.title(),
                                        one.state(),
                                        seesAll(one)
                                                ? one.latestRevision()
                                                : one.publishedRevision(),
                                        one.publishedRevision() == null
                                                ? 0
                                                : one.publishedRevision(),
                                        seesAll(one)));
    }

    private boolean seesAll(Document document) {
        return rights.allows(Right.EDIT_DOCUMENTS, document.subject())
                || rights.allows(Right.PUBLISH, Subject.of(document.subject().division()));
    }

    private boolean seesPublished(Document document) {
        return document.isPublished()
                && rights.allows(Right.READ_STAFF)
                && document.audience().includes(reader.get());
    }

    /**
     * A page of it, the newest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<RevisionSummary> page(Chronicle chronicle, int offset, int size) {
        return lines(
                chronicle,
                "",
                query ->
                        query.setFirstResult(offset)
                                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT)));
    }

    /** All of it, the oldest first. */
    public List<RevisionSummary> all(Chronicle chronicle) {
        return lines(chronicle, "", query -> query).reversed();
    }

    private List<RevisionSummary> lines(
            Chronicle chronicle,
            String which,
            Function<TypedQuery<Object[]>, TypedQuery<Object[]>> narrowing) {
        TypedQuery<Object[]> query =
                entities.createQuery(
                                "select r.id, r.number, r.createdAt, r.publishedAt, r.changeKind,"
                                        + " r.changeNote, r.approvedBy, r.ownApproval,"
                                        + " r.toldAuthors, r.toldApprover"
                                        + " from Revision r where r.documentId = :id"
                                        + visible(chronicle)
                                        + which
                                        + " order by r.number desc",
                                Object[].class)
                        .setParameter("id", chronicle.id());
        List<Object[]> rows = narrowing.apply(query).getResultList();
        Map<Long, List<Long>> authors = authors(rows.stream().map(row -> (Long) row[0]).toList());
        Set<Long> people = new HashSet<>();
        authors.values().forEach(people::addAll);
        rows.forEach(row -> Optional.ofNullable((Long) row[6]).ifPresent(people::add));
        Map<Long, String> names = names(people);
        return rows.stream().map(row -> summary(row, authors, names)).toList();
    }

    /** One line of it, if it exists for the one who asks. */
    public Optional<RevisionSummary> line(Chronicle chronicle, int number) {
        return lines(
                        chronicle,
                        " and r.number = :number",
                        query -> query.setParameter("number", number).setMaxResults(1))
                .stream()
                .findFirst();
    }

    /** How many revisions it has for the one who asks. */
    public long count(Chronicle chronicle) {
        return entities.createQuery(
                        "select count(r) from Revision r where r.documentId = :id"
                                + visible(chronicle),
                        Long.class)
                .setParameter("id", chronicle.id())
                .getSingleResult();
    }

    /** What a revision says, if it exists for the one who asks. */
    public Optional<RevisionText> text(Chronicle chronicle, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.documentId = :id and r.number = :number"
                                + visible(chronicle),
                        Revision.class)
                .setParameter("id", chronicle.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(
                        one ->
                                new RevisionText(
                                        one.number(),
                                        DescriptionFormat.read(one.details()),
                                        one.markdown()));
    }

    private static String visible(Chronicle chronicle) {
        return chronicle.all() ? "" : " and r.publishedAt is not null";
    }

    private Map<Long, List<Long>> authors(Collection<Long> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createQuery(
                                "select r.id, a from Revision r join r.authors a"
                                        + " where r.id in :ids order by a",
                                Object[].class)
                        .setParameter("ids", revisions)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    /** Full names by key. */
    private Map<Long, String> names(Collection<Long> people) {
        var names = new HashMap<Long, String>();
        if (!people.isEmpty()) {
            entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                    .setParameter("ids", people)
                    .getResultList()
                    .forEach(one -> names.put(one.id(), one.fullName()));
        }
        return names;
    }

    private static RevisionSummary summary(
            Object[] row, Map<Long, List<Long>> authors, Map<Long, String> names) {
        return new RevisionSummary(
                (Integer) row[1],
                (Instant) row[2],
                Optional.ofNullable((Instant) row[3]),
                Optional.ofNullable((ChangeKind) row[4]),
                (String) row[5],
                authors((String) row[8], authors.getOrDefault((Long) row[0], List.of()), names),
                Optional.ofNullable((Long) row[6])
                        .map(names::get)
                        .or(() -> Optional.ofNullable((String) row[9]))
                        .orElse(""),
                (Boolean) row[7]);
    }

    /** Those whom another portal has told of have no key here. */
    private static List<String> authors(String told, List<Long> keys, Map<Long, String> names) {
        return Stream.concat(
                        told == null ? Stream.empty() : told.lines(), keys.stream().map(names::get))
                .toList();
    }
}
