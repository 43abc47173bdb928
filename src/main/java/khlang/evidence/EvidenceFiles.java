package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.RefusedException;

/** The files that prove something; it asks nobody's rights. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, rollbackOn = IOException.class)
class EvidenceFiles {

    /** So many may come with one piece of evidence. */
    static final int MOST = 10;

    @PersistenceContext EntityManager entities;
    @Inject KeptFiles kept;

    /** Puts the files to some evidence, in its order. */
    List<Evidence> with(List<EvidenceItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Map<Long, List<EvidenceFile>> files =
                entities.createQuery(
                                "select f from EvidenceFile f join fetch f.file"
                                        + " where f.itemId in :items order by f.id",
                                EvidenceFile.class)
                        .setParameter("items", items.stream().map(EvidenceItem::id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(EvidenceFile::item));
        return items.stream()
                .map(one -> new Evidence(one, files.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** A file with its bytes. */
    AttachmentFile open(EvidenceFile file) {
        return kept.open(file.file());
    }

    /**
     * Keeps files; one that is there twice is kept once.
     *
     * @return their names, for the audit log
     * @throws RefusedException when there are too many
     */
    String keep(EvidenceItem item, List<CheckedFile> files) throws IOException {
        List<KeptFile> there = new ArrayList<>();
        for (CheckedFile file : files) {
            if (there.stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
                continue;
            }
            if (there.size() >= MOST) {
                throw new RefusedException("file", "tooManyProofs", MOST);
            }
            KeptFile made = kept.keep(file, there);
            there.add(made);
            entities.persist(new EvidenceFile(item.id(), made));
        }
        entities.flush();
        return there.stream().map(KeptFile::fileName).collect(Collectors.joining(", "));
    }
}
