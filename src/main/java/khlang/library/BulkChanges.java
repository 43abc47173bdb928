package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.ThaiDates;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * Moves many documents at once: to another category, to another owner, to another day of review.
 * Each gets a revision with the same text, so that its history tells; readers see it at once. It is
 * no improvement of knowledge and counts as none.
 */
@ApplicationScoped
@Transactional
public class BulkChanges {

    /** So many documents at once. */
    public static final int MOST = 100;

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject Announcements announcements;
    @Inject Rights rights;
    @Inject CurrentReader actor;
    @Inject AuditLog audit;

    /**
     * Changes them in one transaction; those that cannot be changed are left and named.
     *
     * @param slugs at most {@link #MOST}
     * @throws RefusedException when nothing is chosen, nothing is to be changed, or the category or
     *     the owner is unknown
     * @throws khlang.rights.RightMissingException when one of them is not for the one who asks
     */
    public BulkResult change(List<String> slugs, BulkChange change) {
        Places places = Places.read(entities);
        check(slugs, change, places);
        var left = new ArrayList<BulkResult.Left>();
        var moved = new ArrayList<String>();
        int unchanged = 0;
        // In one order for all, so that two who change the same ones wait and do not lock.
        for (String slug : slugs.stream().distinct().sorted().toList()) {
            Document document = holdings.forChange(slug);
            rights.require(Right.PUBLISH, Subject.of(document.subject().division()));
            Optional<BulkResult.Reason> reason = obstacle(document);
            if (reason.isPresent()) {
                left.add(new BulkResult.Left(document.title(), reason.get()));
                continue;
            }
            Revision shown = holdings.revision(document, document.latestRevision()).orElseThrow();
            DocumentDraft draft = changed(document, shown, change);
            boolean sameText = DescriptionFormat.read(shown.details()).equals(draft.description());
            boolean sameOwner = change.owner() == 0 || change.owner() == document.subject().owner();
            if (sameText && sameOwner) {
                unchanged++;
            } else if (!places.check(draft).isEmpty()) {
                left.add(new BulkResult.Left(document.title(), BulkResult.Reason.RULES));
            } else {
                if (!sameText) {
                    publish(document, places.place(draft));
                }
                if (!sameOwner) {
                    document.giveTo(change.owner());
                }
                moved.add(slug);
            }
        }
        if (!moved.isEmpty()) {
            announcements.tell(moved, holdings.now());
        }
        moved.forEach(
                slug ->
                        audit.record(
                                AuditAction.DOCUMENT_CHANGED,
                                "document:" + slug,
                                "",
                                inWords(change)));
        return new BulkResult(moved.size(), unchanged, left);
    }

    private void check(List<String> slugs, BulkChange change, Places places) {
        if (slugs.isEmpty() || slugs.size() > MOST) {
            throw new RefusedException("documents", "nothingChosen", MOST);
        }
        if (change.isEmpty()) {
            throw new RefusedException("change", "nothingToChange");
        }
        if (!change.category().isEmpty() && !places.categories().containsKey(change.category())) {
            throw new RefusedException("category-to", "unknownCategory", change.category());
        }
        if (change.owner() != 0 && entities.find(Person.class, change.owner()) == null) {
            throw new RefusedException("owner", "unknownPerson");
        }
    }

    private static Optional<BulkResult.Reason> obstacle(Document document) {
        if (!document.isPublished()) {
            return Optional.of(BulkResult.Reason.NOT_PUBLISHED);
        }
        return document.showsNewest()
                ? Optional.empty()
                : Optional.of(BulkResult.Reason.NEWER_TEXT_WAITS);
    }

    private static DocumentDraft changed(Document document, Revision shown, BulkChange change) {
        var tree = DescriptionFormat.tree(DescriptionFormat.read(shown.details()));
        if (!change.category().isEmpty()) {
            tree.put("category", change.category());
        }
        if (change.reviewBy() != null) {
            tree.put("review_by", change.reviewBy().toString());
        }
        return new DocumentDraft(
                document.slug(), DescriptionFormat.read(tree), shown.markdown(), true);
    }

    private void publish(Document document, DraftOnShelf placed) {
        Revision revision =
                document.revise(placed, Change.by(actor.actor().person()), holdings.now());
        entities.persist(revision.of(document));
        document.publish(revision, placed, holdings.now());
    }

    private String inWords(BulkChange change) {
        var words = new ArrayList<String>();
        if (!change.category().isEmpty()) {
            words.add(Manuscripts.WORDS.say("moved", change.category()));
        }
        if (change.owner() != 0) {
            words.add(
                    Manuscripts.WORDS.say(
                            "givenTo", entities.find(Person.class, change.owner()).fullName()));
        }
        if (change.reviewBy() != null) {
            words.add(Manuscripts.WORDS.say("reviewSet", ThaiDates.abbreviated(change.reviewBy())));
        }
        return String.join("\n", words);
    }
}
