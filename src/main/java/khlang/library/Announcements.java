package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Tells those who follow the library that what readers may see has changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Announcements {

    @PersistenceContext EntityManager entities;
    @Inject Event<DocumentsChanged> changed;

    /** Of some documents, last in the transaction that changes them. */
    public void tell(List<String> slugs, Instant at) {
        slugs.forEach(slug -> entities.persist(new LibraryChange(slug, at)));
        changed.fire(new DocumentsChanged(slugs));
    }
}
