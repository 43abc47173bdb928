package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.ThaiDates;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.privacy.PersonalData;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** Decides what readers see: approves texts, sends them back, and confirms that they still hold. */
@ApplicationScoped
@Transactional
public class Publishing {

    private static final Sentences WORDS = Manuscripts.WORDS;

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject FilesAtWork files;
    @Inject Announcements announcements;
    @Inject Rights rights;
    @Inject CurrentReader actor;
    @Inject Approvers approvers;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** The personal data that must be confirmed before this revision may be published. */
    public List<PersonalData> toBeConfirmed(String slug, int number) {
        return holdings.find(slug)
                .flatMap(
                        document ->
                                holdings.revision(document, number).map(one -> held(document, one)))
                .orElse(List.of());
    }

    /** Whether the one who asks may approve a text although they wrote it. */
    public boolean mayApproveOwn(String slug) {
        return holdings.find(slug)
                .map(document -> approvers.mayApproveOwn(document.subject().division()))
                .orElse(false);
    }

    /**
     * Approves a revision: readers see it, or will from its day on.
     *
     * @param said what the approver confirms
     * @return what was confirmed, in words for the record of the approval; empty for nothing
     * @throws RefusedException when it is one's own and another could approve it, holds personal
     *     data, or is a citizen guide that lacks points, and nobody has confirmed that
     */
    public String approve(String slug, int number, Confirmations said) {
        Document document = holdings.forChange(slug);
        Revision revision = holdings.revision(document, number).orElseThrow();
        DraftOnShelf draft = holdings.draft(document, revision);
        rights.require(Right.PUBLISH, Subject.of(document.subject().division()));
        rights.require(Right.PUBLISH, Subject.of(draft.division().slug()));
        long person = actor.actor().person();
        boolean own = person != 0 && revision.authors().contains(person);
        if (own && !approvers.mayApproveOwn(draft.division().slug())) {
            throw new RefusedException(List.of(new Violation("approve", "ownText")));
        }
        boolean holds = !held(document, revision).isEmpty();
        boolean confirmed = said.personalData() && holds;
        Optional<GuideCheck> lacks =
                GuideCheck.of(draft.draft().description()).filter(check -> !check.isComplete());
        var wrong = new ArrayList<Violation>();
        if (holds && !confirmed) {
            wrong.add(new Violation(Confirmations.PERSONAL_DATA, "personalDataUnconfirmed"));
        }
        if (lacks.isPresent() && !said.incompleteGuide()) {
            wrong.add(new Violation(Confirmations.INCOMPLETE_GUIDE, "guideIncomplete"));
        }
        RefusedException.unless(wrong);
        String incomplete = lacks.map(Publishing::inWords).orElse("");
        String before = document.inWords();
        if (confirmed) {
            draft = document.confirm(revision, draft.confirmed());
        }
        revision.approve(person, own, holdings.now());
        String after = show(document, revision, draft);
        audit.record(
                AuditAction.DOCUMENT_PUBLISHED,
                "document:" + slug,
                before,
                after
                        + (own ? "\n" + WORDS.say("ownText") : "")
                        + (confirmed ? "\n" + WORDS.say("personalDataChecked") : "")
                        + (incomplete.isEmpty() ? "" : "\n" + incomplete));
        return incomplete;
    }

    private static String inWords(GuideCheck check) {
        return WORDS.say(
                "guideIncomplete", check.present(), check.points(), check.missingInWords());
    }

    private String show(Document document, Revision revision, DraftOnShelf draft) {
        LocalDate from = draft.draft().description().publishFrom();
        if (from != null && from.isAfter(LocalDate.now(clock))) {
            document.schedule(revision, from);
            document.backToDraft();
            return WORDS.say(
                    "scheduled",
                    revision.number(),
                    ThaiDates.abbreviated(from),
                    draft.draft().description().title());
        }
        document.publish(revision, draft, holdings.now());
        announcements.tell(List.of(document.slug()), holdings.now());
        return document.inWords();
    }

    /** Publishes what was approved for today or earlier; for the portal's own clock. */
    void publishScheduled(Document document) {
        holdings.revision(document, document.scheduledRevision())
                .ifPresent(one -> show(document, one, holdings.draft(document, one)));
    }

    /**
     * Ends a review without a publication; for those who may change the document or approve it.
     *
     * @param reason why, for the log
     */
    public void sendBack(String slug, String reason) {
        Document document = holdings.forChange(slug);
        if (!rights.allows(Right.EDIT_DOCUMENTS, document.subject())) {
            rights.require(Right.PUBLISH, Subject.of(document.subject().division()));
        }
        document.backToDraft();
        audit.record(AuditAction.DOCUMENT_RETURNED, "document:" + slug, "", reason);
    }

    /**
     * Says that what readers see is still right: a revision with the same text and a later day of
     * review is published at once.
     *
     * @param reviewBy the next day by which somebody must look at it
     * @throws RefusedException when nothing is published, a newer text waits, or the day has passed
     */
    public void stillRight(String slug, LocalDate reviewBy) {
        Document document = holdings.forChange(slug);
        rights.require(Right.EDIT_DOCUMENTS, document.subject());
        if (!document.showsNewest()) {
            throw new RefusedException(List.of(new Violation("review_by", "newerTextWaits")));
        }
        if (!reviewBy.isAfter(LocalDate.now(clock))) {
            throw new RefusedException(List.of(new Violation("review_by", "dayHasPassed")));
        }
        Revision shown = holdings.revision(document, document.latestRevision()).orElseThrow();
        var tree = DescriptionFormat.tree(DescriptionFormat.read(shown.details()));
        tree.put("review_by", reviewBy.toString());
        var draft = new DocumentDraft(slug, DescriptionFormat.read(tree), shown.markdown(), true);
        DraftOnShelf placed = Places.read(entities).place(draft);
        long person = actor.actor().person();
        Change change = new Change(ChangeKind.REVIEWED_NO_CHANGE, "", Change.by(person).authors());
        Revision revision = document.revise(placed, change, holdings.now());
        entities.persist(revision.of(document));
        document.publish(revision, placed, holdings.now());
        document.checked(holdings.now());
        announcements.tell(List.of(slug), holdings.now());
        audit.record(
                AuditAction.DOCUMENT_CHECKED,
                "document:" + slug,
                "",
                WORDS.say("checked", ThaiDates.abbreviated(reviewBy)));
    }

    /** What keeps a text and its files from being published; empty when nothing does. */
    private List<PersonalData> held(Document document, Revision revision) {
        DraftOnShelf draft = holdings.draft(document, revision);
        List<PersonalData> found = new ArrayList<>(PersonalDataCheck.find(draft));
        for (Attachment file : files.ofRevision(document.id(), revision.number())) {
            found.addAll(file.personalData());
        }
        return PersonalDataCheck.holds(draft.draft(), found) ? found : List.of();
    }
}
