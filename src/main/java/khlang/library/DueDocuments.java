package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Sentences;
import khlang.rights.Actor;

/** What is to happen to documents on a day. Nobody asks for it, so nobody's rights are asked. */
@ApplicationScoped
@Transactional
class DueDocuments {

    private static final Sentences WORDS = Manuscripts.WORDS;
    private static final int AT_ONCE = 100;
    private static final String GONE =
            "khlang.library.DocumentState.TRASHED, khlang.library.DocumentState.ERASED";

    private static final List<String> LEFTOVERS =
            List.of(
                    "DELETE FROM working_draft WHERE document_id = ?1",
                    "DELETE FROM review WHERE document_id = ?1",
                    "DELETE FROM import_conflict WHERE document_id = ?1",
                    "DELETE a FROM revision_author a JOIN revision r ON r.id = a.revision_id"
                            + " WHERE r.document_id = ?1",
                    "DELETE FROM revision WHERE document_id = ?1",
                    "DELETE FROM attachment WHERE document_id = ?1");

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject Publishing publishing;
    @Inject Announcements announcements;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Shows the revisions whose day has come. */
    void publish() {
        var told = new ArrayList<Runnable>(); // the audit log comes last
        for (Document document :
                found("d.scheduledFor <= :today and d.state not in (" + GONE + ")")) {
            String before = document.inWords();
            publishing.publishScheduled(document);
            String after = document.inWords();
            told.add(() -> tell(AuditAction.DOCUMENT_PUBLISHED, document, before, after));
        }
        told.forEach(Runnable::run);
    }

    /** Withdraws what was to be seen until a day that is over. */
    void end() {
        var told = new ArrayList<Runnable>();
        for (Document document :
                found(
                        "d.publishedUntil < :today"
                                + " and d.state = khlang.library.DocumentState.PUBLISHED")) {
            String before = document.inWords();
            document.withdraw(WORDS.say("expired"), null, holdings.now());
            announcements.tell(List.of(document.slug()), holdings.now());
            String after = document.inWords() + "\n" + WORDS.say("expired");
            told.add(() -> tell(AuditAction.DOCUMENT_WITHDRAWN, document, before, after));
        }
        told.forEach(Runnable::run);
    }

    /** Erases the texts of what was in the trash too long; figures keep its title. */
    void erase() {
        List<Document> old =
                entities.createQuery(
                                "select d from Document d where d.ending.trashedAt < :day"
                                        + " and d.state = khlang.library.DocumentState.TRASHED",
                                Document.class)
                        .setParameter(
                                "day",
                                clock.instant().minus(Duration.ofDays(Retirement.TRASH_DAYS)))
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setMaxResults(AT_ONCE)
                        .getResultList();
        for (Document document : old) {
            String before = document.inWords();
            for (String statement : LEFTOVERS) {
                entities.createNativeQuery(statement)
                        .setParameter(1, document.id())
                        .executeUpdate();
            }
            document.erase(holdings.now());
            tell(
                    AuditAction.DOCUMENT_TRASHED,
                    document,
                    before,
                    WORDS.say("purged", Retirement.TRASH_DAYS));
        }
    }

    private List<Document> found(String which) {
        TypedQuery<Document> query =
                entities.createQuery("select d from Document d where " + which, Document.class);
        return query.setParameter("today", LocalDate.now(clock))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private void tell(AuditAction action, Document document, String before, String after) {
        audit.recordAs(Actor.PROGRAM, action, "document:" + document.slug(), before, after);
    }
}
