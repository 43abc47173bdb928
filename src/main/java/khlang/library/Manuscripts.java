package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** Lets people write: a document begins, gets new texts, and one of them is approved. */
@ApplicationScoped
@Transactional
public class Manuscripts {

    static final Sentences WORDS = new Sentences("khlang.library.audit");

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject FilesAtWork files;
    @Inject Rights rights;
    @Inject CurrentReader actor;
    @Inject AuditLog audit;

    /** A document for those who may change it; for all others it does not exist. */
    public Optional<Manuscript> open(String slug) {
        return holdings.find(slug)
                .filter(one -> rights.allows(Right.EDIT_DOCUMENTS, one.subject()))
                .map(this::manuscript);
    }

    /** Whether the one who asks may write a text for a document, without reading any. */
    public boolean mayWrite(String slug) {
        return holdings.find(slug)
                .filter(one -> one.state().isAlive())
                .filter(one -> rights.allows(Right.EDIT_DOCUMENTS, one.subject()))
                .isPresent();
    }

    /** A document for those who may change it or approve its texts. */
    public Optional<Manuscript> openForApproval(String slug) {
        return holdings.find(slug)
                .filter(
                        one ->
                                rights.allows(Right.EDIT_DOCUMENTS, one.subject())
                                        || rights.allows(
                                                Right.PUBLISH,
                                                Subject.of(one.subject().division())))
                .map(this::manuscript);
    }

    private Manuscript manuscript(Document document) {
        Optional<Revision> newest = holdings.revision(document, document.latestRevision());
        return new Manuscript(
                document.id(),
                document.slug(),
                document.state(),
                document.latestRevision(),
                document.publishedRevision() == null ? 0 : document.publishedRevision(),
                document.subject(),
                newest.map(one -> DescriptionFormat.read(one.details()))
                        .orElseGet(document::beginning),
                newest.map(Revision::markdown).orElse(""));
    }

    /**
     * Begins a document; it belongs to the one who asks.
     *
     * @throws RefusedException when the draft breaks rules, or its slug is taken
     */
    public void begin(DocumentDraft draft) {
        rights.require(Right.CONTRIBUTE);
        Places places = Places.read(entities);
        List<Violation> wrong = places.check(draft);
        if (wrong.isEmpty() && holdings.find(draft.slug()).isPresent()) {
            wrong = List.of(new Violation("slug", "slugTaken"));
        }
        RefusedException.unless(wrong);
        var document = new Document(draft.slug(), actor.actor().person());
        document.begin(places.place(draft), holdings.now());
        entities.persist(document);
    }

    /**
     * Adds a revision that readers do not see yet.
     *
     * @param newest the number of the revision that the text was made from, 0 for none
     * @return the number of the new revision
     * @throws RefusedException when the draft breaks rules
     * @throws ChangedMeanwhileException when there is a newer revision
     */
    public int revise(int newest, DocumentDraft draft, Change change) {
        Document document = holdings.forChange(draft.slug());
        Places places = Places.read(entities);
        RefusedException.unless(places.check(draft));
        rights.require(Right.EDIT_DOCUMENTS, document.subject());
        rights.require(
                Right.EDIT_DOCUMENTS,
                new Subject(draft.description().division(), document.subject().owner()));
        if (document.latestRevision() != newest) {
            throw new ChangedMeanwhileException();
        }
        String before = document.inWords();
        Revision revision =
                document.revise(places.place(draft.unpublished()), change, holdings.now());
        document.handIn();
        entities.persist(revision.of(document));
        files.settle(document, revision.number());
        audit.record(
                AuditAction.DOCUMENT_HANDED_IN,
                "document:" + document.slug(),
                before,
                WORDS.say("draft", revision.number(), draft.description().title()));
        return revision.number();
    }
}
