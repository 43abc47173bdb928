package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;

/** The scans of signed lists, for those who keep the lists. */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class GoalFiles {

    /** So many may one list have. */
    public static final int MOST = 10;

    @PersistenceContext EntityManager entities;
    @Inject GoalLists lists;
    @Inject KeptFiles kept;
    @Inject AuditLog audit;

    /** Those of a list, in the order in which they came. */
    public List<GoalFile> of(long list) {
        return lists.find(list).map(one -> all(list)).orElseThrow(NotThereException::new);
    }

    private List<GoalFile> all(long list) {
        return entities.createQuery(
                        "select f from GoalFile f join fetch f.file where f.listId = :list"
                                + " order by f.id",
                        GoalFile.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** One with its bytes. */
    public Optional<AttachmentFile> open(long list, long file) {
        return of(list).stream()
                .filter(one -> one.id() == file)
                .map(one -> kept.open(one.file()))
                .findFirst();
    }

    /**
     * Keeps a scan. The same file sent twice is there once.
     *
     * @throws IOException when the disk refuses; nothing changes then
     * @throws RefusedException when it is neither PDF nor picture, or there are too many
     */
    public void add(long list, CheckedFile file) throws IOException {
        lists.lock(list);
        if (!file.kind().isOfPaper()) {
            throw new RefusedException("file", "sheetKind");
        }
        List<GoalFile> there = all(list);
        if (there.stream().anyMatch(one -> one.file().sha256().equals(file.sha256()))) {
            return;
        }
        if (there.size() >= MOST) {
            throw new RefusedException("file", "tooManyGoalFiles", MOST);
        }
        KeptFile made = kept.keep(file, there.stream().map(GoalFile::file).toList());
        entities.persist(new GoalFile(list, made));
        entities.flush();
        record(list, "", made.fileName());
    }

    /**
     * Throws a scan away.
     *
     * @throws NotThereException when there is none
     */
    public void remove(long list, long file) {
        lists.lock(list);
        GoalFile found =
                all(list).stream()
                        .filter(one -> one.id() == file)
                        .findAny()
                        .orElseThrow(NotThereException::new);
        String before = found.file().fileName();
        entities.remove(found);
        entities.flush();
        kept.forget(found.file());
        entities.flush();
        record(list, before, "");
    }

    private void record(long list, String before, String after) {
        audit.record(AuditAction.GOAL_LIST_FILES, GoalLists.object(list), before, after);
    }
}
