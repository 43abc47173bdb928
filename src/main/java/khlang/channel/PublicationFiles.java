package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** What proves publications: photographs of boards, pictures of posts. They are for staff. */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class PublicationFiles {

    /** So many may prove one publication. */
    public static final int MOST = 10;

    @PersistenceContext EntityManager entities;
    @Inject KeptFiles kept;
    @Inject Rights rights;

    /** Those of a publication, the first sent first. */
    public List<PublicationFile> of(long publication) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select f from PublicationFile f join fetch f.file"
                                + " where f.publicationId = :id order by f.id",
                        PublicationFile.class)
                .setParameter("id", publication)
                .getResultList();
    }

    /** One with its bytes. */
    public Optional<AttachmentFile> open(long publication, long file) {
        return of(publication).stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .map(one -> kept.open(one.file()));
    }

    /**
     * Keeps files; one that is there already is there once.
     *
     * @return the names of those that were not there yet
     * @throws RefusedException when there are too many
     */
    List<String> keep(long publication, List<CheckedFile> proofs) throws IOException {
        List<KeptFile> there =
                new ArrayList<>(of(publication).stream().map(PublicationFile::file).toList());
        List<String> added = new ArrayList<>();
        for (CheckedFile proof : proofs) {
            if (there.stream().anyMatch(one -> one.sha256().equals(proof.sha256()))) {
                continue;
            }
            if (there.size() >= MOST) {
                throw new RefusedException("file", "tooManyProofs", MOST);
            }
            KeptFile made = kept.keep(proof, there);
            there.add(made);
            added.add(made.fileName());
            entities.persist(new PublicationFile(publication, made));
        }
        entities.flush();
        return added;
    }
}
