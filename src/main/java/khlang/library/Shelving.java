package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.audit.AuditLog;
import khlang.database.InstantColumn;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.privacy.PersonalData;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** Puts documents on the shelves: the one way by which a text enters the library. */
@ApplicationScoped
@Transactional
public class Shelving {

    /** Stands for the newest revision of a document that is not there. */
    public static final int NOT_THERE = -1;

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject Announcements announcements;
    @Inject FilesAtWork filesAtWork;
    @Inject Clock clock;
    @Inject Rights rights;
    @Inject CurrentReader actor;
    @Inject AuditLog audit;
    @Inject RevisionSources sources;
    @Inject ConflictRows conflicts;

    /**
     * Saves a batch in one transaction. A refused draft is told and left out; the others are kept.
     *
     * @return one result a draft, in the same order
     * @throws khlang.rights.RightMissingException when one of them is not the actor's to write or
     *     to publish; nothing is kept then
     * @throws RuntimeException when the database refuses the batch; nothing of it is kept then
     */
    public List<SaveResult> save(List<DocumentDraft> drafts) {
        var batch = new Batch(drafts.stream().map(DocumentDraft::slug).distinct().toList());
        var results = new ArrayList<SaveResult>(drafts.size());
        for (DocumentDraft draft : drafts) {
            results.add(batch.save(draft, FileCase.NONE));
        }
        batch.finish();
        batch.story.tell(audit);
        return results;
    }

    /**
     * Saves one draft in place of a revision that its sender has seen.
     *
     * @param revision the number of the newest revision; {@link #NOT_THERE} when there must be no
     *     such document
     * @throws ChangedMeanwhileException when it is another by now
     * @throws khlang.rights.NotThereException when the document lies in the trash
     */
    public SaveResult replace(DocumentDraft draft, int revision) {
        int newest = holdings.find(draft.slug()).isEmpty() ? NOT_THERE : newest(draft.slug());
        ChangedMeanwhileException.unless(newest, revision);
        return save(List.of(draft)).getFirst();
    }

    /** From here on nobody else changes it. */
    private int newest(String slug) {
        return holdings.forChange(slug).latestRevision();
    }

    /**
     * Saves what a content file says, unless the document was changed here since the file was last
     * read: then nothing is overwritten and the answer is {@link SaveStatus#CONFLICT}, unless it
     * was decided already. Whoever imports a folder tells the audit log of all its files together.
     *
     * @param decision what to do when both sides have changed
     */
    public SaveResult saveFromFile(
            DocumentDraft draft, SourceFile file, ConflictDecision decision) {
        var batch = new Batch(List.of(draft.slug()));
        SaveResult result = batch.save(draft, new FileCase(file, decision));
        batch.finish();
        return result;
    }

    /**
     * Where a draft comes from.
     *
     * @param file null for no file
     */
    private record FileCase(SourceFile file, ConflictDecision decision) {

        private static final FileCase NONE = new FileCase(null, ConflictDecision.ASK);

        private boolean isFile() {
            return file != null;
        }

        private boolean isOf(ImportMark mark) {
            return file != null && mark.isOf(file.hash());
        }
    }

    /** A revision whose document may not have its key yet. */
    private record Pending(Document document, Revision revision) {}

    /** The file that says what a document's newest revision says. */
    private record Read(Document document, String contentHash, String text) {}

    /** The shelves, the owners and the known documents of one transaction, read once. */
    private final class Batch {

        private final Places places;
        private final Map<String, Document> known;
        private final List<Pending> revisions = new ArrayList<>();
        private final List<Read> files = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();
        private final ShelvingStory story = new ShelvingStory();
        private final Instant now = InstantColumn.now(clock);

        Batch(List<String> slugs) {
            places = Places.read(entities);
            known =
                    entities
                            .createQuery(
                                    "select d from Document d where d.slug in :slugs",
                                    Document.class)
                            .setParameter("slugs", slugs)
                            .getResultList()
                            .stream()
                            .collect(
                                    Collectors.toMap(
                                            Document::slug,
                                            Function.identity(),
                                            (one, same) -> one,
                                            HashMap::new));
        }

        SaveResult save(DocumentDraft draft, FileCase from) {
            List<Violation> wrong = places.check(draft);
            if (!wrong.isEmpty()) {
                return SaveResult.refused(draft.slug(), wrong);
            }
            DraftOnShelf placed = places.place(draft);
            requireRights(draft, known.get(draft.slug()));
            List<PersonalData> found = new ArrayList<>(PersonalDataCheck.find(placed));
            found.addAll(inFiles(draft, known.get(draft.slug())));
            boolean held = PersonalDataCheck.holds(draft, found);
            SaveStatus status = save(held ? placed.unpublished() : placed, from);
            // What was published before anybody looked for personal data stays as it was.
            boolean waits =
                    held && status != SaveStatus.CONFLICT && !known.get(draft.slug()).showsNewest();
            return new SaveResult(draft.slug(), status, List.of(), found, waits);
        }

        /**
         * Files that hang on a document for staff were not asked about; now everybody sees them.
         */
        private List<PersonalData> inFiles(DocumentDraft draft, Document document) {
            boolean opens =
                    document != null
                            && document.audience() == Audience.STAFF
                            && draft.description().audience() == Audience.PUBLIC;
            return opens
                    ? filesAtWork.ofRevision(document.id(), document.latestRevision()).stream()
                            .flatMap(file -> file.personalData().stream())
                            .toList()
                    : List.of();
        }

        private SaveStatus save(DraftOnShelf placed, FileCase from) {
            Document document = known.get(placed.draft().slug());
            if (document == null) {
                return create(placed, from);
            }
            if (from.isOf(document.mark())) {
                conflicts.close(document);
                return SaveStatus.UNCHANGED;
            }
            if (document.alreadySays(placed)) {
                comeFrom(document, placed, from);
                return SaveStatus.UNCHANGED;
            }
            if (from.isFile() && document.wasChangedSinceImport()) {
                SaveStatus decided = decide(document, placed, from);
                if (decided != SaveStatus.UPDATED) {
                    return decided;
                }
            }
            revise(document, placed, from);
            return SaveStatus.UPDATED;
        }

        /** Both sides have changed; {@link SaveStatus#UPDATED} means that the file is taken. */
        private SaveStatus decide(Document document, DraftOnShelf placed, FileCase from) {
            if (from.decision() == ConflictDecision.TAKE_FILE && document.state().isAlive()) {
                return SaveStatus.UPDATED;
            }
            if (from.decision() == ConflictDecision.KEEP_PORTAL
                    || conflicts.hasSaid(document, placed.hash())) {
                document.mark(document.mark().without(from.file().hash()));
                conflicts.close(document);
                return SaveStatus.UNCHANGED;
            }
            conflicts.open(document, placed, from.file(), now);
            return SaveStatus.CONFLICT;
        }

        private SaveStatus create(DraftOnShelf placed, FileCase from) {
            var document = new Document(placed.draft().slug(), actor.actor().person());
            known.put(placed.draft().slug(), document);
            revise(document, placed, from);
            return SaveStatus.CREATED;
        }

        private void comeFrom(Document document, DraftOnShelf placed, FileCase from) {
            if (from.isFile()) {
                document.mark(new ImportMark(from.file().hash(), document.latestRevision()));
                conflicts.close(document);
                files.add(new Read(document, placed.hash(), from.file().text()));
            }
        }

        private void revise(Document document, DraftOnShelf placed, FileCase from) {
            String before = document.inWords();
            boolean wasPublished = document.isPublished();
            Revision revision = document.revise(placed, Change.by(actor.actor().person()), now);
            if (placed.draft().publish()) {
                show(document, revision, placed);
            }
            story.add(document, before, wasPublished);
            if (document.id() == null) {
                entities.persist(document);
            }
            comeFrom(document, placed, from);
            revisions.add(new Pending(document, revision));
        }

        private void show(Document document, Revision revision, DraftOnShelf placed) {
            LocalDate from = placed.draft().description().publishFrom();
            if (from != null && from.isAfter(LocalDate.now(clock))) {
                document.schedule(revision, from);
            } else {
                document.publish(revision, placed, now);
                shown.add(document.slug());
            }
        }

        /** Over what it is, and over what it is to become: a document may change its division. */
        private void requireRights(DocumentDraft draft, Document document) {
            long person = actor.actor().person();
            String division = draft.description().division();
            Subject after =
                    new Subject(division, document == null ? person : document.subject().owner());
            if (document != null) {
                rights.require(Right.EDIT_DOCUMENTS, document.subject());
            }
            rights.require(Right.EDIT_DOCUMENTS, after);
            if (draft.publish()) {
                rights.require(Right.PUBLISH, new Subject(division, person));
            }
        }

        /**
         * Stores the revisions once the documents have their keys, and the log last, so that its
         * positions are taken as late as can be.
         */
        void finish() {
            entities.flush();
            revisions.forEach(one -> entities.persist(one.revision().of(one.document())));
            if (!files.isEmpty()) {
                entities.flush();
                files.forEach(
                        one ->
                                sources.keep(
                                        one.document(),
                                        one.document().latestRevision(),
                                        one.contentHash(),
                                        one.text()));
            }
            if (!shown.isEmpty()) {
                announcements.tell(shown, now);
            }
        }
    }
}
