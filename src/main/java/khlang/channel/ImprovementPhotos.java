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
import khlang.language.TextRule;
import khlang.library.AttachmentFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;

/** The photographs of improvements; it asks nobody's rights. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, rollbackOn = IOException.class)
class ImprovementPhotos {

    private static final int LONGEST_CAPTION = 300;

    @PersistenceContext EntityManager entities;
    @Inject KeptFiles kept;

    List<ImprovementPhoto> of(long improvement) {
        return entities.createQuery(
                        "select p from ImprovementPhoto p join fetch p.file"
                                + " where p.improvementId = :id order by p.id",
                        ImprovementPhoto.class)
                .setParameter("id", improvement)
                .getResultList();
    }

    boolean hasAfter(long improvement) {
        return of(improvement).stream().anyMatch(one -> one.side() == PhotoSide.AFTER);
    }

    Optional<AttachmentFile> open(long improvement, long photo) {
        return find(improvement, photo).map(one -> kept.open(one.file()));
    }

    private Optional<ImprovementPhoto> find(long improvement, long photo) {
        return of(improvement).stream().filter(one -> one.id() == photo).findFirst();
    }

    /**
     * Keeps photographs, and answers their names, divided by commas; one that is there already is
     * there once.
     */
    String keep(long improvement, List<NewPhoto> photos) throws IOException {
        List<String> names = new ArrayList<>();
        for (NewPhoto photo : photos) {
            if (!photo.file().kind().isOfPixels()) {
                throw new RefusedException("file", "improvementPicture");
            }
            RefusedException.unless(
                    TextRule.optional("caption", LONGEST_CAPTION).check(photo.caption()));
            List<ImprovementPhoto> there = of(improvement);
            if (there.stream().anyMatch(one -> isSame(one, photo))) {
                continue;
            }
            if (there.size() >= PublicationFiles.MOST) {
                throw new RefusedException("file", "tooManyProofs", PublicationFiles.MOST);
            }
            KeptFile made =
                    kept.keep(photo.file(), there.stream().map(ImprovementPhoto::file).toList());
            entities.persist(
                    new ImprovementPhoto(improvement, photo.side(), photo.caption(), made));
            entities.flush();
            names.add("+ " + photo.side().label() + " " + made.fileName());
        }
        return String.join(", ", names);
    }

    private static boolean isSame(ImprovementPhoto one, NewPhoto other) {
        return one.side() == other.side() && one.file().sha256().equals(other.file().sha256());
    }

    /**
     * Throws one away, and answers its name.
     *
     * @param keepAfter whether one of after must be left
     */
    String remove(long improvement, long photo, boolean keepAfter) {
        ImprovementPhoto found = find(improvement, photo).orElseThrow(NotThereException::new);
        boolean isLast =
                found.side() == PhotoSide.AFTER
                        && of(improvement).stream()
                                        .filter(one -> one.side() == PhotoSide.AFTER)
                                        .count()
                                == 1;
        if (keepAfter && isLast) {
            throw new RefusedException("file", "improvementAfter");
        }
        entities.remove(found);
        entities.flush();
        kept.forget(found.file());
        entities.flush();
        return "- " + found.side().label() + " " + found.file().fileName();
    }
}
