package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import khlang.rights.CurrentReader;

/**
 * Keeps files for rooms that say themselves whose they are and who may have them: nothing here asks
 * for a right. The bytes of what is forgotten are swept away as those of documents are.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, rollbackOn = IOException.class)
public class KeptFiles {

    @PersistenceContext EntityManager entities;
    @Inject AttachmentStore store;
    @Inject OrphanMarks marks;
    @Inject Holdings holdings;
    @Inject CurrentReader reader;

    /**
     * Keeps a file in the transaction at hand.
     *
     * @param beside those in whose list it will stand; it gets a number when its name is taken
     *     there
     * @throws IOException when the disk refuses; nothing changes then
     */
    public KeptFile keep(CheckedFile file, Collection<KeptFile> beside) throws IOException {
        marks.takeAway(file.received().file().sha256());
        store.keep(file.received());
        String name =
                FileNames.free(
                        file.name(),
                        beside.stream()
                                .map(one -> one.fileName().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()));
        KeptFile kept = file.kept(name, reader.actor().person(), holdings.now());
        entities.persist(kept);
        entities.flush();
        return kept;
    }

    /** Forgets a file that nobody names any more. */
    public void forget(KeptFile file) {
        entities.remove(file);
    }

    /** The file with its bytes. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public AttachmentFile open(KeptFile file) {
        return file.opened(store.path(file.sha256()));
    }
}
