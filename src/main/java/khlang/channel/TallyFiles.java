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
import khlang.rights.NotThereException;

/** What proves monthly numbers; it asks nobody's rights. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, rollbackOn = IOException.class)
class TallyFiles {

    @PersistenceContext EntityManager entities;
    @Inject KeptFiles kept;

    List<TallyFile> of(ChannelReport report) {
        return entities.createQuery(
                        "select f from TallyFile f join fetch f.file"
                                + " where f.reportId = :report order by f.id",
                        TallyFile.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    Optional<AttachmentFile> open(ChannelReport report, long file) {
        return find(report, file).map(one -> kept.open(one.file()));
    }

    private Optional<TallyFile> find(ChannelReport report, long file) {
        return of(report).stream().filter(one -> one.id() == file).findFirst();
    }

    /** Keeps files; one that is there already is there once. */
    void keep(ChannelReport report, List<CheckedFile> proofs) throws IOException {
        List<KeptFile> there = new ArrayList<>(of(report).stream().map(TallyFile::file).toList());
        for (CheckedFile proof : proofs) {
            if (there.stream().anyMatch(one -> one.sha256().equals(proof.sha256()))) {
                continue;
            }
            if (there.size() >= PublicationFiles.MOST) {
                throw new RefusedException("file", "tooManyProofs", PublicationFiles.MOST);
            }
            KeptFile made = kept.keep(proof, there);
            there.add(made);
            entities.persist(new TallyFile(report.id(), made));
        }
        entities.flush();
    }

    /** Throws one away, and answers its name. */
    String remove(ChannelReport report, long file) {
        TallyFile found = find(report, file).orElseThrow(NotThereException::new);
        entities.remove(found);
        entities.flush();
        kept.forget(found.file());
        entities.flush();
        return found.file().fileName();
    }
}
