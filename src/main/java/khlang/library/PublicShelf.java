package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What everybody may read, as the law and assessments want it listed. It answers everyone as it
 * answers the public: what is for staff only or at work does not exist here.
 */
@ApplicationScoped
@Transactional
public class PublicShelf {

    /** A successor may itself have been followed by another, so often at most. */
    private static final int MOST_STEPS = 5;

    private static final String PUBLIC = "d.audience = khlang.library.Audience.PUBLIC";
    private static final String READABLE =
            PUBLIC + " and d.state = khlang.library.DocumentState.PUBLISHED";

    private static final String DOCUMENTS =
            "select new khlang.library.PublicDocument(d.id, d.slug, d.title, d.kind, v.name,"
                    + " d.paper.section, d.paper.number, d.paper.day, d.effectiveFrom,"
                    + " d.fiscalYear, d.firstPublishedAt, d.updatedAt, d.sample)"
                    + " from Document d join d.division v where "
                    + READABLE;

    private static final Comparator<PublicDocument> NEWEST_FIRST =
            Comparator.comparing(PublicDocument::day)
                    .reversed()
                    .thenComparing(PublicDocument::slug);

    @PersistenceContext EntityManager entities;

    /**
     * The documents of several selections, the newest day first.
     *
     * @param most how many documents are looked at, those last changed first
     */
    public Map<Selection, List<PublicDocument>> of(Collection<Selection> asked, int most) {
        var query = new SelectionQuery(asked.stream().distinct().toList());
        if (query.selections().isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> question =
                entities.createQuery(query.text(READABLE), Object[].class).setMaxResults(most);
        query.bind(question);
        List<Object[]> rows = question.getResultList();
        Map<Long, PublicDocument> known = byKey(rows.stream().map(row -> (Long) row[0]).toList());
        Map<Selection, List<PublicDocument>> found = new HashMap<>();
        for (Object[] row : rows) {
            PublicDocument document = known.get((Long) row[0]);
            if (document != null) {
                query.of(row)
                        .forEach(
                                one ->
                                        found.computeIfAbsent(one, none -> new ArrayList<>())
                                                .add(document));
            }
        }
        found.values().forEach(documents -> documents.sort(NEWEST_FIRST));
        return found;
    }

    private Map<Long, PublicDocument> byKey(List<Long> keys) {
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(DOCUMENTS + " and d.id in :keys", PublicDocument.class)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toMap(PublicDocument::id, Function.identity()));
    }

    /** Those with a place in the index of the Official Information Act, the newest day first. */
    public List<PublicDocument> indexed(int most) {
        return entities
                .createQuery(
                        DOCUMENTS + " and d.paper.section is not null order by d.updatedAt desc",
                        PublicDocument.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** How many stand at each place of that index; places without any are left out. */
    public Map<OiaSection, Long> countIndexed() {
        return entities
                .createQuery(
                        "select d.paper.section, count(d) from Document d where "
                                + READABLE
                                + " and d.paper.section is not null group by d.paper.section",
                        Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (OiaSection) row[0], row -> (Long) row[1]));
    }

    /** The documents under these slugs; those that the public may not read are missing. */
    public Map<String, PublicDocument> named(Collection<String> named) {
        // The database compares no Thai with slugs.
        List<String> slugs = named.stream().filter(DocumentRules::isSlug).distinct().toList();
        return slugs.isEmpty()
                ? Map.of()
                : entities.createQuery(DOCUMENTS + " and d.slug in :slugs", PublicDocument.class)
                        .setParameter("slugs", slugs)
                        .getResultStream()
                        .collect(Collectors.toMap(PublicDocument::slug, Function.identity()));
    }

    /**
     * Which of these were withdrawn from the public, and the slug of what stands in their place
     * today; empty for nothing that the public may read.
     */
    public Map<String, Optional<String>> withdrawn(Collection<String> slugs) {
        Map<String, String> next = new LinkedHashMap<>(successors(slugs));
        for (int step = 1; step < MOST_STEPS; step++) {
            Map<String, String> further = successors(next.values());
            if (further.isEmpty()) {
                break;
            }
            next.replaceAll((slug, successor) -> further.getOrDefault(successor, successor));
        }
        Map<String, PublicDocument> readable = named(next.values());
        return next.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> Optional.of(one.getValue()).filter(readable::containsKey)));
    }

    private Map<String, String> successors(Collection<String> slugs) {
        List<String> asked = slugs.stream().filter(one -> !one.isEmpty()).distinct().toList();
        return asked.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select d.slug, coalesce(d.ending.successor, '') from Document d"
                                        + " where d.slug in :slugs and "
                                        + PUBLIC
                                        + " and d.state = khlang.library.DocumentState.WITHDRAWN",
                                Object[].class)
                        .setParameter("slugs", asked)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The files of public documents, by the document's key. */
    public Map<Long, List<AttachmentSummary>> files(Collection<PublicDocument> of) {
        Map<Long, List<AttachmentSummary>> files = new HashMap<>();
        if (!of.isEmpty()) {
            entities.createQuery(
                            "select d.id, a.id, a.fileName, a.mediaType, a.size, a.sha256"
                                    + " from Attachment a, Document d where d.id = a.documentId"
                                    + " and d.id in :keys and "
                                    + READABLE
                                    + " and "
                                    + Documents.IN_REVISION.formatted(
                                            "d.publishedRevision", "d.publishedRevision")
                                    + " order by a.fileName",
                            Object[].class)
                    .setParameter("keys", of.stream().map(PublicDocument::id).distinct().toList())
                    .getResultList()
                    .forEach(
                            row ->
                                    files.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                                            .add(
                                                    new AttachmentSummary(
                                                            (Long) row[1],
                                                            (String) row[2],
                                                            (String) row[3],
                                                            (Long) row[4],
                                                            (String) row[5])));
        }
        return files;
    }
}
