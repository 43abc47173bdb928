package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Sentences;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Documents that a content folder and the portal have both changed. The portal's text stands until
 * somebody decides; for administrators only.
 */
@ApplicationScoped
@Transactional
public class Conflicts {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final Sentences WORDS = Manuscripts.WORDS;
    private static final String OPEN =
            " from ImportConflict c join Document d on d.id = c.documentId"
                    + " where d.state not in (khlang.library.DocumentState.TRASHED,"
                    + " khlang.library.DocumentState.ERASED)";
    private static final String SHOWN =
            "select new khlang.library.TextConflict(d.slug, d.title, c.path, c.fileHash,"
                    + " c.foundAt, d.latestRevision, coalesce(d.imported.revision, 0))"
                    + OPEN;

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject Shelving shelving;
    @Inject ConflictRows rows;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /** What the file and the portal say, and what both said before. */
    public record Sides(RevisionText portal, RevisionText file, Optional<RevisionText> common) {}

    /** How many wait for a decision. */
    public long count() {
        rights.require(Right.ADMINISTER);
        return entities.createQuery("select count(c)" + OPEN, Long.class).getSingleResult();
    }

    /**
     * A page of them, the last found first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<TextConflict> list(int offset, int size) {
        rights.require(Right.ADMINISTER);
        return query(SHOWN + " order by c.foundAt desc, d.slug")
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    /** That of one document, when there is any. */
    public Optional<TextConflict> of(String slug) {
        rights.require(Right.ADMINISTER);
        return query(SHOWN + " and d.slug = :slug")
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<TextConflict> query(String question) {
        return entities.createQuery(question, TextConflict.class);
    }

    /** The texts. */
    public Sides sides(TextConflict conflict) {
        rights.require(Right.ADMINISTER);
        Document document = holdings.find(conflict.slug()).orElseThrow(NotThereException::new);
        return new Sides(
                text(document, conflict.revision()).orElseThrow(NotThereException::new),
                row(document).says(),
                text(document, conflict.common()));
    }

    private Optional<RevisionText> text(Document document, int number) {
        return holdings.revision(document, number)
                .map(
                        one ->
                                new RevisionText(
                                        number,
                                        DescriptionFormat.read(one.details()),
                                        one.markdown()));
    }

    private ImportConflict row(Document document) {
        return Optional.ofNullable(entities.find(ImportConflict.class, document.id()))
                .orElseThrow(NotThereException::new);
    }

    /**
     * The portal's text stands; what the file says is not asked again until it says something new.
     *
     * @throws ChangedMeanwhileException when it is not what was shown any more
     */
    public void keepPortal(TextConflict shown) {
        settle(shown, "conflict.portal");
    }

    /**
     * Somebody writes what the file says into a draft; readers see the portal's text until it is
     * approved.
     *
     * @throws ChangedMeanwhileException when it is not what was shown any more
     */
    public void leaveToDraft(TextConflict shown) {
        settle(shown, "conflict.draft");
    }

    private void settle(TextConflict shown, String words) {
        Document document = forDecision(shown);
        document.mark(document.mark().without(shown.fileHash()));
        rows.close(document);
        tell(shown, words);
    }

    /**
     * The file's text becomes a new revision and is published, as by an import without a conflict.
     *
     * @return whether it was kept as a draft, because of personal data in it
     * @throws ChangedMeanwhileException when it is not what was shown any more
     * @throws RefusedException when it breaks rules by now
     */
    public boolean takeFile(TextConflict shown) {
        Document document = forDecision(shown);
        ImportConflict row = row(document);
        RevisionText says = row.says();
        var draft = new DocumentDraft(shown.slug(), says.description(), says.markdown(), true);
        SaveResult result = shelving.saveFromFile(draft, row.file(), ConflictDecision.TAKE_FILE);
        RefusedException.unless(result.violations());
        tell(shown, "conflict.file");
        return result.held();
    }

    private Document forDecision(TextConflict shown) {
        rights.require(Right.ADMINISTER);
        Document document = holdings.forChange(shown.slug());
        if (document.latestRevision() != shown.revision()
                || !row(document).fileHash().equals(shown.fileHash())) {
            throw new ChangedMeanwhileException();
        }
        return document;
    }

    private void tell(TextConflict shown, String words) {
        audit.record(
                AuditAction.CONTENT_IMPORTED,
                "document:" + shown.slug(),
                "",
                WORDS.say(words, shown.path()));
    }
}
