package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import khlang.language.Violation;
import khlang.privacy.PersonalData;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Puts documents on the shelves together with their past, as another portal has told it. */
@ApplicationScoped
@Transactional
public class Restoration {

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject RevisionSources sources;
    @Inject Announcements announcements;
    @Inject Rights rights;

    /**
     * Makes a document with all its revisions; one that is there already stays as it is.
     *
     * @param texts all revisions from the first on; never empty
     * @return created, unchanged when it is there with this newest text, conflict when it is there
     *     with another one, or an error with what is wrong
     */
    public SaveResult restore(String slug, DocumentLife life, List<EarlierText> texts) {
        rights.require(Right.ADMINISTER);
        Places places = Places.read(entities);
        List<DraftOnShelf> placed = texts.stream().map(one -> places.place(one.draft())).toList();
        var known = holdings.find(slug);
        if (known.isPresent()) {
            boolean same =
                    known.get().latestRevision() == texts.size()
                            && known.get().alreadySays(placed.getLast().unpublished());
            return new SaveResult(slug, same ? SaveStatus.UNCHANGED : SaveStatus.CONFLICT);
        }
        List<Violation> wrong = new ArrayList<>(places.check(texts.getLast().draft()));
        if (life.published() != null) {
            wrong.addAll(places.check(texts.get(life.published() - 1).draft()));
        }
        if (!wrong.isEmpty()) {
            return SaveResult.refused(slug, wrong.stream().distinct().toList());
        }
        List<PersonalData> found =
                life.published() == null
                        ? List.of()
                        : PersonalDataCheck.find(placed.get(life.published() - 1));
        boolean held =
                life.published() != null
                        && PersonalDataCheck.holds(texts.get(life.published() - 1).draft(), found);
        make(slug, held ? life.unpublished() : life, texts, placed);
        return new SaveResult(slug, SaveStatus.CREATED, List.of(), found, held);
    }

    private void make(
            String slug, DocumentLife life, List<EarlierText> texts, List<DraftOnShelf> placed) {
        var document = new Document(slug, 0);
        var revisions = new ArrayList<Revision>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            revisions.add(revision(document, texts.get(i).told(), placed.get(i)));
        }
        if (life.published() != null) {
            int shown = life.published() - 1;
            document.publish(revisions.get(shown), placed.get(shown), life.updatedAt());
            document.mark(new ImportMark(texts.get(shown).file().hash(), life.published()));
        }
        if (life.state() == DocumentState.WITHDRAWN) {
            document.withdraw(life.withdrawalReason(), life.successor(), life.withdrawnAt());
        }
        if (life.scheduled() != null) {
            document.schedule(revisions.get(life.scheduled() - 1), life.scheduledFor());
        }
        entities.persist(document);
        entities.flush();
        revisions.forEach(one -> entities.persist(one.of(document)));
        entities.flush();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).file().text();
            sources.keep(document, i + 1, placed.get(i).hash(), text);
        }
        remember(document, life);
        if (life.published() != null) {
            announcements.tell(List.of(slug), holdings.now());
        }
    }

    private static Revision revision(Document document, RevisionSummary told, DraftOnShelf placed) {
        var change = new Change(told.change().orElse(null), told.note(), Set.of());
        Revision revision = document.revise(placed, change, told.createdAt());
        revision.cameWith(told.authors(), told.approver(), told.ownApproval());
        told.publishedAt().ifPresent(revision::publish);
        return revision;
    }

    /** When it happened there, not when it is told here. */
    private void remember(Document document, DocumentLife life) {
        entities.createQuery(
                        "update Document d set d.firstPublishedAt = :first, d.updatedAt = :updated,"
                                + " d.checkedAt = :checked where d.id = :id")
                .setParameter("first", life.firstPublishedAt())
                .setParameter("updated", life.updatedAt())
                .setParameter("checked", life.checkedAt())
                .setParameter("id", document.id())
                .executeUpdate();
    }
}
