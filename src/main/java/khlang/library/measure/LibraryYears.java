package khlang.library.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.audit.AuditAction;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.database.TableChanges;
import khlang.library.Audience;
import khlang.library.ChangeKind;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;

/**
 * Reads what the measures of a year are counted from, in seven questions however many documents
 * there are.
 *
 * <p>Whether readers saw a document at the end of a past year is put together from its first
 * publication, from the endings that the document and the audit log know, and from when its
 * revisions were shown. Three things cannot be known: endings in another portal before the document
 * came from there, but for the one it came with; when a text was shown again that had been shown
 * before, unless a newer one was; and the shelf and division on which a document stood then, for
 * which those of today are taken.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LibraryYears {

    private static final String DOCUMENTS =
            "select d.id, d.slug, d.title, d.kind, c.slug, c.name, v.slug, d.audience,"
                    + " d.firstPublishedAt, d.state, d.ending.withdrawnAt, d.ending.trashedAt,"
                    + " d.updatedAt"
                    + " from Document d join d.category c join d.division v"
                    + " where d.firstPublishedAt < :until";
    private static final String OF_ALL = DOCUMENTS + " order by d.title, d.id";
    private static final String OF_SOME = DOCUMENTS + " and d.slug in :slugs";

    /** That something was thrown away stands there for drafts too; no matter. */
    private static final String ENDINGS =
            "select e.objectKey, e.happenedAt from AuditEntry e where e.action in :actions";

    /** Of those documents only that have ended once: few. */
    private static final String PUBLICATIONS =
            "select r.documentId, r.publishedAt from Revision r"
                    + " where r.documentId in :ended and r.publishedAt is not null";

    /** Who is named as a writer of what was shown first. */
    private static final String CONTRIBUTORS =
            "select d.id, count(distinct a) from Document d, Revision r join r.authors a"
                    + " where r.documentId = d.id and r.publishedAt <= d.firstPublishedAt"
                    + " and d.firstPublishedAt >= :from and d.firstPublishedAt < :until"
                    + " group by d.id";

    private static final String APPROVED = " r.approvedAt >= :from and r.approvedAt < :until";
    private static final String CHANGES =
            "select r.id, r.documentId, r.number, r.changeKind, r.approvedAt, r.changeNote,"
                    + " r.approvedBy from Revision r"
                    + " where r.number > 1 and r.changeKind is not null and"
                    + APPROVED
                    + " order by r.approvedAt, r.id";
    private static final String WRITERS =
            "select r.id, a from Revision r join r.authors a"
                    + " where r.number > 1 and r.changeKind is not null and"
                    + APPROVED;

    private static final String PEOPLE =
            "select p.id, p.title, p.firstName, p.lastName from Person p where p.id in :keys"
                    + " order by p.firstName, p.lastName, p.id";

    @PersistenceContext EntityManager entities;
    @Inject TableChanges changes;
    @Inject Clock clock;

    /** A year. */
    LibraryYear load(FiscalYear year) {
        Map<Long, Integer> contributors = new HashMap<>();
        within(CONTRIBUTORS, year, true)
                .getResultList()
                .forEach(row -> contributors.put((Long) row[0], ((Long) row[1]).intValue()));
        Map<Long, KnownDocument> documents =
                documents(within(OF_ALL, year, false).getResultList(), contributors);
        return new LibraryYear(
                year,
                LocalDate.now(clock),
                List.copyOf(documents.values()),
                changes(year, documents));
    }

    /**
     * What readers see of some documents at the end of a year; nothing else of them is read.
     *
     * @param slugs names in addresses; never empty
     */
    Stream<String> shown(Collection<String> slugs, FiscalYear year) {
        List<Object[]> rows =
                within(OF_SOME, year, false).setParameter("slugs", slugs).getResultList();
        return new LibraryYear(
                        year,
                        LocalDate.now(clock),
                        List.copyOf(documents(rows, Map.of()).values()),
                        List.of())
                .stock()
                .map(KnownDocument::slug);
    }

    /** In their order, by their keys. */
    private Map<Long, KnownDocument> documents(
            List<Object[]> rows, Map<Long, Integer> contributors) {
        Map<String, Set<Instant>> endings = endings(rows);
        Map<Long, List<Instant>> publications = publications(rows, endings);
        Map<Long, KnownDocument> documents = new LinkedHashMap<>();
        for (Object[] row : rows) {
            var state = (DocumentState) row[9];
            documents.put(
                    (Long) row[0],
                    new KnownDocument(
                            (Long) row[0],
                            (String) row[1],
                            (String) row[2],
                            (DocumentKind) row[3],
                            (String) row[4],
                            (String) row[5],
                            (String) row[6],
                            (Audience) row[7],
                            (Instant) row[8],
                            Absence.of(
                                    endings.getOrDefault(row[1], Set.of()),
                                    publications.getOrDefault((Long) row[0], List.of()),
                                    state == DocumentState.PUBLISHED,
                                    (Instant) row[12]),
                            contributors.getOrDefault((Long) row[0], 0),
                            state == DocumentState.PUBLISHED || state == DocumentState.WITHDRAWN));
        }
        return documents;
    }

    /**
     * What the audit log knows. It is written by everything that is done in the portal; an ending,
     * though, is noted only together with a change of its document.
     */
    private List<Object[]> noted() {
        return entities.createQuery(ENDINGS, Object[].class)
                .setParameter(
                        "actions",
                        List.of(
                                AuditAction.DOCUMENT_WITHDRAWN.name(),
                                AuditAction.DOCUMENT_TRASHED.name()))
                .getResultList();
    }

    /** By slug. */
    private Map<String, Set<Instant>> endings(List<Object[]> rows) {
        String kind = "document:";
        Map<String, Set<Instant>> endings = new HashMap<>();
        changes.unwatched(this::noted)
                .forEach(
                        row ->
                                endings.computeIfAbsent(
                                                ((String) row[0]).replaceFirst("^" + kind, ""),
                                                none -> new LinkedHashSet<>())
                                        .add((Instant) row[1]));
        for (Object[] row : rows) {
            Stream.of(row[10], row[11])
                    .filter(Instant.class::isInstance)
                    .forEach(
                            at ->
                                    endings.computeIfAbsent(
                                                    (String) row[1], none -> new LinkedHashSet<>())
                                            .add((Instant) at));
        }
        return endings;
    }

    private Map<Long, List<Instant>> publications(
            List<Object[]> rows, Map<String, Set<Instant>> endings) {
        List<Long> ended =
                rows.stream()
                        .filter(row -> endings.containsKey((String) row[1]))
                        .map(row -> (Long) row[0])
                        .toList();
        if (ended.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(PUBLICATIONS, Object[].class)
                .setParameter("ended", ended)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (Instant) row[1], Collectors.toList())));
    }

    private List<MadeChange> changes(FiscalYear year, Map<Long, KnownDocument> documents) {
        List<Object[]> rows = within(CHANGES, year, true).getResultList();
        Map<Long, Set<Long>> people = new HashMap<>();
        within(WRITERS, year, true)
                .getResultList()
                .forEach(row -> add(people, (Long) row[0], (Long) row[1]));
        rows.stream()
                .filter(row -> row[6] != null)
                .forEach(row -> add(people, (Long) row[0], (Long) row[6]));
        Map<Long, String> names = names(people.values());
        var changes = new ArrayList<MadeChange>();
        for (Object[] row : rows) {
            KnownDocument document = documents.get((Long) row[1]);
            if (document != null) {
                Set<Long> who = people.getOrDefault((Long) row[0], Set.of());
                changes.add(
                        new MadeChange(
                                document,
                                (Integer) row[2],
                                (ChangeKind) row[3],
                                (Instant) row[4],
                                said((String) row[5], who, names)));
            }
        }
        return changes;
    }

    private static void add(Map<Long, Set<Long>> people, Long revision, Long person) {
        people.computeIfAbsent(revision, none -> new HashSet<>()).add(person);
    }

    /** In the order in which people read names. */
    private Map<Long, String> names(Collection<Set<Long>> people) {
        Set<Long> keys = people.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Long, String> names = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            entities.createQuery(PEOPLE, Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(
                            row ->
                                    names.put(
                                            (Long) row[0],
                                            row[1] + (String) row[2] + " " + row[3]));
        }
        return names;
    }

    /** What was changed, and who wrote or approved it. */
    private static String said(String note, Set<Long> who, Map<Long, String> names) {
        String people =
                names.entrySet().stream()
                        .filter(one -> who.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(", "));
        return Stream.of(note, people)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private TypedQuery<Object[]> within(String question, FiscalYear year, boolean hasBeginning) {
        TypedQuery<Object[]> query =
                entities.createQuery(question, Object[].class)
                        .setParameter("until", BangkokClock.startOf(year.lastDay().plusDays(1)));
        return hasBeginning
                ? query.setParameter("from", BangkokClock.startOf(year.firstDay()))
                : query;
    }
}
