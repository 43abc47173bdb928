package khlang.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.database.InstantColumn;
import khlang.library.DocumentRules;
import khlang.library.FilesAtWork;
import khlang.library.FilesWaiting;
import khlang.library.Manuscript;
import khlang.library.Manuscripts;
import khlang.library.RevisionText;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;

/** Keeps what is being written, each time that somebody saves and every few seconds between. */
@ApplicationScoped
@Transactional
public class WorkingDrafts {

    private static final int LIST_LIMIT = 50;

    /** So many savings are remembered to merge from. */
    private static final int SNAPSHOTS = 50;

    /** More than a form has; a program that sends it wants something else. */
    private static final int MOST_FIELD_LETTERS = 1_000_000;

    @PersistenceContext EntityManager entities;
    @Inject Manuscripts manuscripts;
    @Inject FilesAtWork files;
    @Inject FilesWaiting waiting;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** The text at work of a document, for those who may change it. */
    public Optional<OpenDraft> open(String slug) {
        return manuscripts.open(slug).filter(Manuscript::isAlive).map(this::opened);
    }

    /**
     * The texts at work that the one who asks has written in or changed the files of, or whose
     * document is theirs; the last one first.
     */
    public List<OwnDraft> mine(int size) {
        int most = Math.clamp(size, 1, LIST_LIMIT);
        List<OwnDraft> written = written(most);
        Set<String> known = written.stream().map(OwnDraft::slug).collect(Collectors.toSet());
        Stream<OwnDraft> withFiles =
                waiting.mine().stream()
                        .filter(one -> !known.contains(one.slug()))
                        .map(one -> new OwnDraft(one.slug(), one.title(), one.state(), one.at()));
        return Stream.concat(written.stream(), withFiles)
                .sorted(Comparator.comparing(OwnDraft::savedAt).reversed())
                .limit(most)
                .toList();
    }

    private List<OwnDraft> written(int most) {
        return entities.createQuery(
                        "select new khlang.authoring.OwnDraft(d.slug, d.title, d.state, w.savedAt)"
                                + " from WorkingDraft w join Document d on d.id = w.documentId"
                                + " where (d.owner = :person or :person member of w.authors)"
                                + " and d.state not in (khlang.library.DocumentState.TRASHED,"
                                + " khlang.library.DocumentState.ERASED)"
                                + " order by w.savedAt desc, d.id",
                        OwnDraft.class)
                .setParameter("person", reader.actor().person())
                .setMaxResults(most)
                .getResultList();
    }

    private OpenDraft opened(Manuscript manuscript) {
        WorkingDraft draft = entities.find(WorkingDraft.class, manuscript.id());
        Optional<Review> last = lastReview(manuscript.id());
        return new OpenDraft(
                manuscript,
                draft == null
                        ? beginning(manuscript)
                        : draft.typed().completedBy(beginning(manuscript)),
                draft == null ? 0 : draft.version(),
                Optional.ofNullable(draft).map(WorkingDraft::savedAt),
                last.filter(Review::isOpen).map(Review::id),
                last.filter(one -> one.revision() == manuscript.revision())
                        .flatMap(Review::returnedBecause));
    }

    private Optional<Review> lastReview(long document) {
        return entities.createQuery(
                        "select r from Review r where r.documentId = :id order by r.id desc",
                        Review.class)
                .setParameter("id", document)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What a text at work says before anybody has typed. */
    static DraftFields beginning(Manuscript manuscript) {
        return DraftFields.showing(manuscript.description(), manuscript.markdown());
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param version that the form was opened with, or was told by the last saving; 0 for none
     * @return the new version; the same when nothing was typed since
     * @throws ChangedMeanwhileException when somebody else has saved meanwhile
     * @throws NotThereException when the document does not exist for the one who asks
     * @throws RefusedException when it is too long to be kept, or waits for a review
     */
    public long save(String slug, long version, DraftFields typed) {
        Manuscript manuscript = forWriting(slug);
        refuseTooLong(typed);
        if (lastReview(manuscript.id()).filter(Review::isOpen).isPresent()) {
            throw new RefusedException("markdown", "waitsForReview");
        }
        WorkingDraft draft = entities.find(WorkingDraft.class, manuscript.id());
        ChangedMeanwhileException.unless(draft == null ? 0 : draft.version(), version);
        if (draft == null) {
            if (typed.equals(beginning(manuscript))) {
                return 0;
            }
            draft =
                    new WorkingDraft(
                            manuscript.id(), manuscript.revision(), beginning(manuscript), now());
            entities.persist(draft);
        } else if (draft.typed().equals(typed)) {
            return draft.version();
        }
        draft.save(typed, reader.actor().person(), now());
        entities.flush();
        remember(draft, manuscript.id());
        return draft.version();
    }

    /**
     * Begins the text at work anew with what an earlier revision says, its files too.
     *
     * @throws ChangedMeanwhileException when somebody has begun one meanwhile
     */
    public void restart(String slug, RevisionText earlier) {
        save(slug, 0, DraftFields.showing(earlier.description(), earlier.markdown()));
        files.bringBack(slug, earlier.number());
    }

    private void remember(WorkingDraft draft, long document) {
        entities.persist(new DraftSnapshot(document, draft.version(), draft.typed().markdown()));
        entities.createQuery(
                        "delete from DraftSnapshot s where s.documentId = :id"
                                + " and s.version <= :old")
                .setParameter("id", document)
                .setParameter("old", draft.version() - SNAPSHOTS)
                .executeUpdate();
    }

    private static void refuseTooLong(DraftFields typed) {
        if (typed.markdown().length() > DocumentRules.MARKDOWN_LENGTH) {
            throw new RefusedException("markdown", "tooLong", DocumentRules.MARKDOWN_LENGTH);
        }
        int letters =
                typed.values().values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum();
        if (letters > MOST_FIELD_LETTERS) {
            throw new RefusedException("title", "tooLong", MOST_FIELD_LETTERS);
        }
    }

    /** The document, which nobody else writes to until the transaction is over. */
    private Manuscript forWriting(String slug) {
        Manuscript manuscript =
                manuscripts
                        .open(slug)
                        .filter(Manuscript::isAlive)
                        .orElseThrow(NotThereException::new);
        entities.createNativeQuery("SELECT id FROM document WHERE id = ?1 FOR UPDATE")
                .setParameter(1, manuscript.id())
                .getSingleResult();
        return manuscript;
    }

    /** Throws away what was written, and which files came or went, since the newest revision. */
    public void discard(String slug, long version) {
        Manuscript manuscript = forWriting(slug);
        WorkingDraft draft = entities.find(WorkingDraft.class, manuscript.id());
        if (draft != null) {
            ChangedMeanwhileException.unless(draft.version(), version);
            entities.remove(draft);
        }
        files.discard(slug);
    }

    /** The text that two people's changes are merged from. */
    public String common(String slug, long version) {
        Manuscript manuscript = open(slug).orElseThrow(NotThereException::new).manuscript();
        return entities.createQuery(
                        "select s.markdown from DraftSnapshot s where s.documentId = :id"
                                + " and s.version = :version",
                        String.class)
                .setParameter("id", manuscript.id())
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .orElse(manuscript.markdown());
    }

    private Instant now() {
        return InstantColumn.now(clock);
    }
}
