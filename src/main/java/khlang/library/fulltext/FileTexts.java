package khlang.library.fulltext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import khlang.database.InstantColumn;
import khlang.library.Announcements;

/** What the database knows of the texts of files. */
@ApplicationScoped
@Transactional
public class FileTexts {

    private static final char PAGE_END = '\f';

    /** Of the text that readers see of a document d, not of an earlier or later one. */
    private static final String PUBLISHED =
            " and a.documentId = d.id and a.firstRevision <= d.publishedRevision"
                    + " and (a.endRevision is null or a.endRevision > d.publishedRevision)";

    @PersistenceContext EntityManager entities;
    @Inject Announcements announcements;
    @Inject Clock clock;

    /** A file that nobody has read yet. */
    public record Unread(Long id, String sha256, String name) {}

    /**
     * The files of the text that is published of a document, in the order of their names. There are
     * no rights here: who asks keeps the answer where the document itself is kept.
     *
     * @param document the document's key
     */
    public List<PublishedFile> ofPublished(long document) {
        return entities.createQuery(
                        "select a.id, a.fileName, t.text, t.state from Document d, Attachment a"
                                + " left join FileText t on t.sha256 = a.sha256"
                                + " where d.id = :document"
                                + PUBLISHED
                                + " order by a.fileName, a.id",
                        Object[].class)
                .setParameter("document", document)
                .getResultStream()
                .map(FileTexts::file)
                .toList();
    }

    private static PublishedFile file(Object[] row) {
        String text = row[2] == null ? "" : (String) row[2];
        return new PublishedFile(
                (Long) row[0],
                (String) row[1],
                text.isBlank() ? List.of() : List.of(text.split(String.valueOf(PAGE_END), -1)),
                row[3] == FileTextState.READ_BY_MACHINE);
    }

    /** Files that came after one and that nobody has read, at most so many, in their order. */
    List<Unread> unreadAfter(long id, int limit) {
        return entities.createQuery(
                        "select new khlang.library.fulltext.FileTexts.Unread("
                                + "a.id, a.sha256, a.fileName) from Attachment a"
                                + " where a.id > :id and not exists"
                                + " (select t from FileText t where t.sha256 = a.sha256)"
                                + " order by a.id",
                        Unread.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Files whose next try is due, and those that wait for a machine if there is one now. */
    List<Unread> due(Instant now, boolean machine, int limit) {
        return entities.createQuery(
                        "select new khlang.library.fulltext.FileTexts.Unread("
                                + "min(a.id), a.sha256, min(a.fileName))"
                                + " from Attachment a, FileText t where t.sha256 = a.sha256"
                                + " and (t.nextTryAt <= :now or (:machine = true"
                                + " and t.state = khlang.library.fulltext.FileTextState.SCANNED))"
                                + " group by a.sha256 order by min(a.id)",
                        Unread.class)
                .setParameter("now", now)
                .setParameter("machine", machine)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Keeps what the reading of a file has led to and lets the search look again at the documents
     * that are published with it.
     */
    void keep(String sha256, UnaryOperator<FileText> outcome) {
        FileText known = entities.find(FileText.class, sha256);
        FileText kept = outcome.apply(known == null ? new FileText(sha256) : known);
        if (known == null) {
            entities.persist(kept);
        }
        if (kept.nextTryAt() == null) {
            announcements.tell(publishedWith(sha256), InstantColumn.now(clock));
        }
    }

    private List<String> publishedWith(String sha256) {
        return entities.createQuery(
                        "select distinct d.slug from Document d, Attachment a"
                                + " where a.sha256 = :sha256"
                                + " and d.state = khlang.library.DocumentState.PUBLISHED"
                                + PUBLISHED,
                        String.class)
                .setParameter("sha256", sha256)
                .getResultList();
    }

    /** Forgets the texts of files that no document has any more. */
    int forgetOrphans() {
        return entities.createQuery(
                        "delete from FileText t where not exists"
                                + " (select a from Attachment a where a.sha256 = t.sha256)")
                .executeUpdate();
    }
}
