package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import khlang.database.InstantColumn;
import khlang.rights.NotThereException;

/** Finds documents and their texts for those who change them; asks nobody's rights. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Holdings {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The document with this slug, whatever its state. */
    Optional<Document> find(String slug) {
        // Whoever asks for one asks next whose it is.
        return find("select d from Document d join fetch d.division", slug, LockModeType.NONE);
    }

    /**
     * A document that nobody else changes until the transaction is over.
     *
     * @throws NotThereException when there is none, or it is in the trash
     */
    Document forChange(String slug) {
        return find("select d from Document d", slug, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.state().isAlive())
                .orElseThrow(NotThereException::new);
    }

    private Optional<Document> find(String what, String slug, LockModeType lock) {
        return entities.createQuery(what + " where d.slug = :slug", Document.class)
                .setParameter("slug", slug)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** One of its texts. */
    Optional<Revision> revision(Document document, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.documentId = :id and r.number = :number",
                        Revision.class)
                .setParameter("id", document.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** A stored text, put in its place again as what is to be published. */
    DraftOnShelf draft(Document document, Revision revision) {
        return Places.read(entities)
                .place(
                        new DocumentDraft(
                                document.slug(),
                                DescriptionFormat.read(revision.details()),
                                revision.markdown(),
                                true));
    }

    /** The time that is stored. */
    Instant now() {
        return InstantColumn.now(clock);
    }
}
