package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** Takes documents from the readers: withdrawn with a reason, or into the trash and back. */
@ApplicationScoped
@Transactional
public class Retirement {

    /** For so many days the trash can be emptied by taking things back out. */
    public static final int TRASH_DAYS = 90;

    private static final TextRule REASON = new TextRule("reason", true, 500, true);
    private static final Sentences WORDS = Manuscripts.WORDS;

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject Announcements announcements;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /**
     * Withdraws what is published.
     *
     * @param seen the number of the revision that was seen to be published
     * @param reason why, for those who work here
     * @param successor the slug of what took its place; empty for nothing
     * @throws RefusedException when the reason is missing, the successor is not published, or there
     *     is nothing to withdraw
     * @throws ChangedMeanwhileException when readers see another revision by now
     */
    public void withdraw(String slug, int seen, String reason, String successor) {
        Document document = holdings.forChange(slug);
        rights.require(Right.PUBLISH, Subject.of(document.subject().division()));
        if (document.isPublished()) {
            ChangedMeanwhileException.unless(document.publishedRevision(), seen);
        }
        List<Violation> wrong = new ArrayList<>(REASON.check(reason));
        if (!document.isPublished()) {
            wrong.add(new Violation("reason", "notPublished"));
        }
        if (!successor.isEmpty() && !mayFollow(document, successor)) {
            wrong.add(new Violation("successor", "successorUnknown"));
        }
        RefusedException.unless(wrong);
        String before = document.inWords();
        document.withdraw(reason, successor.isEmpty() ? null : successor, holdings.now());
        announcements.tell(List.of(slug), holdings.now());
        audit.record(
                AuditAction.DOCUMENT_WITHDRAWN,
                "document:" + slug,
                before,
                document.inWords()
                        + "\n"
                        + WORDS.say("reason", reason)
                        + (successor.isEmpty() ? "" : "\n" + WORDS.say("replacedBy", successor)));
    }

    private boolean mayFollow(Document document, String successor) {
        return DocumentRules.isSlug(successor)
                && !successor.equals(document.slug())
                && holdings.find(successor).filter(Document::isPublished).isPresent();
    }

    /** Throws a document away; for {@link #TRASH_DAYS} days it can be taken back. */
    public void trash(String slug) {
        Document document = holdings.forChange(slug);
        if (document.publishedRevision() == null) {
            rights.require(Right.EDIT_DOCUMENTS, document.subject());
        } else {
            rights.require(Right.PUBLISH, Subject.of(document.subject().division()));
        }
        String before = document.inWords();
        document.trash(holdings.now());
        announcements.tell(List.of(slug), holdings.now());
        audit.record(AuditAction.DOCUMENT_TRASHED, "document:" + slug, before, document.inWords());
    }

    /**
     * Takes a document out of the trash: as a draft, or as withdrawn when it was published.
     *
     * @throws NotThereException when it is not there
     */
    public void takeBack(String slug) {
        Document document =
                holdings.find(slug)
                        .filter(one -> one.state() == DocumentState.TRASHED)
                        .orElseThrow(NotThereException::new);
        rights.require(Right.EDIT_DOCUMENTS, document.subject());
        String before = document.inWords();
        document.takeBack(holdings.now());
        audit.record(AuditAction.DOCUMENT_RESTORED, "document:" + slug, before, document.inWords());
    }
}
