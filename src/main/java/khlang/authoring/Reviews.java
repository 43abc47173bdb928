package khlang.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.database.InstantColumn;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.Change;
import khlang.library.ChangeKind;
import khlang.library.Confirmations;
import khlang.library.DocumentDraft;
import khlang.library.FilesAtWork;
import khlang.library.Manuscript;
import khlang.library.Manuscripts;
import khlang.library.Publishing;
import khlang.notification.Notices;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** Takes texts from their authors to those who approve them, and back. */
@ApplicationScoped
@Transactional
public class Reviews {

    private static final TextRule REASON = new TextRule("reason", true, 1000, true);
    private static final Sentences NOTICES = new Sentences("khlang.authoring.notices");

    @PersistenceContext EntityManager entities;
    @Inject WorkingDrafts drafts;
    @Inject Manuscripts manuscripts;
    @Inject FilesAtWork files;
    @Inject Publishing publishing;
    @Inject Approvers approvers;
    @Inject Notices notices;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Hands in what was saved of a text.
     *
     * @param version of the text at work
     * @return the key of the review
     * @throws RefusedException when it breaks rules; it stays at work then
     * @throws ChangedMeanwhileException when somebody has saved it, or published a newer one
     */
    public long handIn(String slug, long version) {
        OpenDraft open = drafts.open(slug).orElseThrow(NotThereException::new);
        if (open.review().isPresent()) {
            throw new RefusedException("markdown", "waitsForReview");
        }
        ChangedMeanwhileException.unless(open.version(), version);
        long document = open.manuscript().id();
        if (!open.isSaved() && open.hasRevision() && !files.areChanged(document)) {
            throw new RefusedException("markdown", "nothingChanged");
        }
        DescriptionForm.Result read =
                DescriptionForm.read(open.typed(), open.manuscript().description());
        List<Violation> wrong = new ArrayList<>(read.violations());
        wrong.addAll(DescriptionForm.checkChange(open.typed(), open.isFirst()));
        RefusedException.unless(wrong);
        WorkingDraft draft = entities.find(WorkingDraft.class, document);
        Set<Long> authors = new HashSet<>(draft == null ? mine() : draft.authors());
        authors.addAll(files.changedBy(document));
        Change change = change(open, authors);
        int newest = draft == null ? open.manuscript().revision() : draft.basedOn();
        int revision =
                manuscripts.revise(
                        newest,
                        new DocumentDraft(slug, read.description(), open.typed().markdown(), false),
                        change);
        if (draft != null) {
            entities.remove(draft);
        }
        var review = new Review(document, revision, reader.actor().person(), now());
        entities.persist(review);
        entities.flush();
        tellApprovers(read.description().title(), read.description().division(), review, authors);
        return review.id();
    }

    private Set<Long> mine() {
        return Change.by(reader.actor().person()).authors();
    }

    private static Change change(OpenDraft open, Set<Long> authors) {
        ChangeKind kind =
                ChangeKind.ofSlug(open.typed().text(DescriptionForm.CHANGE_KIND)).orElse(null);
        return open.isFirst()
                ? new Change(null, "", authors)
                : new Change(kind, open.typed().text(DescriptionForm.CHANGE_NOTE), authors);
    }

    private void tellApprovers(String title, String division, Review review, Set<Long> authors) {
        for (long person : approvers.waitedFor(division, authors)) {
            notices.tell(person, NOTICES.say("handedIn", shorter(title)), path(review));
        }
    }

    /** A review, for those who may decide it or change its document. */
    public Optional<OpenReview> open(long id) {
        Review review = entities.find(Review.class, id);
        if (review == null) {
            return Optional.empty();
        }
        String slug = slug(review);
        return manuscripts.openForApproval(slug).map(manuscript -> opened(review, manuscript));
    }

    private OpenReview opened(Review review, Manuscript manuscript) {
        boolean approves =
                rights.allows(Right.PUBLISH, Subject.of(manuscript.subject().division()));
        boolean own = isOwn(review);
        return new OpenReview(
                review.id(),
                manuscript,
                review.revision(),
                review.version(),
                review.isOpen(),
                approves,
                own,
                own && approves && publishing.mayApproveOwn(manuscript.slug()),
                rights.allows(Right.EDIT_DOCUMENTS, manuscript.subject()),
                review.isOpen()
                        ? publishing.toBeConfirmed(manuscript.slug(), review.revision())
                        : List.of());
    }

    private boolean isOwn(Review review) {
        return authors(review).contains(reader.actor().person());
    }

    private Set<Long> authors(Review review) {
        return new HashSet<>(
                entities.createQuery(
                                "select a from Revision r join r.authors a"
                                        + " where r.documentId = :id and r.number = :number",
                                Long.class)
                        .setParameter("id", review.documentId())
                        .setParameter("number", review.revision())
                        .getResultList());
    }

    /**
     * Approves a text and publishes it.
     *
     * @param said what the approver confirms
     * @throws RefusedException when it may not be published so
     * @throws ChangedMeanwhileException when somebody else has decided
     */
    public void approve(long id, long version, Confirmations said) {
        Review review = undecided(id, version);
        String note = publishing.approve(slug(review), review.revision(), said);
        decide(review, ReviewDecision.APPROVED, note);
        tellAuthors(review, "approved", "");
    }

    /**
     * Sends a text back to its authors, who find it on their desk as they left it.
     *
     * @param reason what they should mend
     */
    public void sendBack(long id, long version, String reason) {
        Review review = undecided(id, version);
        Manuscript manuscript =
                manuscripts.openForApproval(slug(review)).orElseThrow(NotThereException::new);
        rights.require(Right.PUBLISH, Subject.of(manuscript.subject().division()));
        RefusedException.unless(REASON.check(reason));
        giveBack(review, manuscript);
        publishing.sendBack(manuscript.slug(), reason);
        decide(review, ReviewDecision.RETURNED, reason);
        tellAuthors(review, "returned", "/edit");
    }

    /** Takes a text back before anybody has decided; for those who may change the document. */
    public void takeBack(long id, long version) {
        Review review = undecided(id, version);
        Manuscript manuscript = manuscripts.open(slug(review)).orElseThrow(NotThereException::new);
        giveBack(review, manuscript);
        publishing.sendBack(manuscript.slug(), NOTICES.say("takenBack"));
        decide(review, ReviewDecision.TAKEN_BACK, "");
    }

    private void giveBack(Review review, Manuscript manuscript) {
        var draft =
                new WorkingDraft(
                        manuscript.id(),
                        manuscript.revision(),
                        WorkingDrafts.beginning(manuscript),
                        now());
        draft.writtenBy(authors(review));
        entities.persist(draft);
    }

    private Review undecided(long id, long version) {
        Review review = entities.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (review == null || manuscripts.openForApproval(slug(review)).isEmpty()) {
            throw new NotThereException();
        }
        if (!review.isOpen()) {
            throw new ChangedMeanwhileException();
        }
        ChangedMeanwhileException.unless(review.version(), version);
        return review;
    }

    private void decide(Review review, ReviewDecision decision, String reason) {
        review.decide(decision, reader.actor().person(), reason, now());
    }

    /**
     * @param page of the document, below its address
     */
    private void tellAuthors(Review review, String sentence, String page) {
        String slug = slug(review);
        String title =
                entities.createQuery(
                                "select d.title from Document d where d.slug = :slug", String.class)
                        .setParameter("slug", slug)
                        .getSingleResult();
        String link = "/documents/" + slug + page;
        for (long person : authors(review)) {
            if (person != reader.actor().person()) {
                notices.tell(person, NOTICES.say(sentence, shorter(title)), link);
            }
        }
    }

    private String slug(Review review) {
        return entities.createQuery("select d.slug from Document d where d.id = :id", String.class)
                .setParameter("id", review.documentId())
                .getSingleResult();
    }

    private static String path(Review review) {
        return "/reviews/" + review.id();
    }

    /** A title that fits into a notice. */
    static String shorter(String title) {
        return title.length() <= 200 ? title : title.substring(0, 200) + "…";
    }

    private Instant now() {
        return InstantColumn.now(clock);
    }
}
