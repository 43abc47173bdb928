package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import khlang.extraction.Caution;
import khlang.extraction.MediaKind;
import khlang.library.KeptFile;

/** The files of reports whose pages wait for a machine; nobody asks here for a right. */
@ApplicationScoped
@Transactional
public class ScannedFiles {

    /**
     * A file that waits.
     *
     * @param sha256 of its bytes
     */
    record Waiting(long id, String sha256, MediaKind kind) {}

    @PersistenceContext EntityManager entities;

    /** Whether what it says stands on pictures only. */
    static boolean isOfPictures(Collection<Caution> cautions, MediaKind kind) {
        return kind.isOfPixels() || (kind == MediaKind.PDF && cautions.contains(Caution.SCANNED));
    }

    /** Those that wait, the one that has waited longest first. */
    List<Waiting> waiting(int most) {
        return entities.createQuery(
                        "select f from ReportFile f join fetch f.file where f.reading = :waiting"
                                + " order by f.id",
                        ReportFile.class)
                .setParameter("waiting", ReportReading.WAITING)
                .setMaxResults(most)
                .getResultStream()
                .map(one -> new Waiting(one.id(), one.file().sha256(), kind(one.file())))
                .toList();
    }

    private static MediaKind kind(KeptFile file) {
        String type = file.summary().mediaType();
        return Arrays.stream(MediaKind.values())
                .filter(one -> one.mediaType().equals(type))
                .findFirst()
                .orElse(MediaKind.PDF);
    }

    /** Takes down what came of reading one; nothing when it was taken off meanwhile. */
    void keep(long id, Consumer<ReportFile> change) {
        ReportFile file = entities.find(ReportFile.class, id);
        if (file != null && file.isWaiting()) {
            change.accept(file);
        }
    }
}
