package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.language.TextRule;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Subject;

/** What becomes of what was learnt: what it brings back to the office, and whether it is used. */
@ApplicationScoped
@Transactional
public class ReportUse {

    /** So many days after a training it is asked whether it is used (domain M19). */
    static final int DAYS = 90;

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_RESULT = 2_000;
    private static final int LONGEST_WORD = 1_000;

    @PersistenceContext EntityManager entities;
    @Inject Reports reports;
    @Inject NamedDocuments documents;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** Opens both when a report is sent in; sent in again, what is there stays. */
    void begin(TrainingReport report, LocalDate lastDay) {
        List<BringBack> there = bringBacks(report);
        for (BringBackKind kind : BringBackKind.promisedBy(report.text().ways())) {
            if (there.stream().noneMatch(one -> one.kind() == kind)) {
                entities.persist(new BringBack(report.id(), kind));
            }
        }
        if (followUp(report).isEmpty()) {
            entities.persist(new FollowUp(report.id(), lastDay.plusDays(DAYS)));
        }
    }

    /** What a report brings back; nothing before it was sent in. */
    public List<BringBack> bringBacks(TrainingReport report) {
        return entities.createQuery(
                        "select b from BringBack b where b.reportId = :report order by b.id",
                        BringBack.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    /** Whether it is used; none before it was sent in. */
    public Optional<FollowUp> followUp(TrainingReport report) {
        return entities.createQuery(
                        "select f from FollowUp f where f.reportId = :report", FollowUp.class)
                .setParameter("report", report.id())
                .getResultStream()
                .findAny();
    }

    /** Whether the one who asks says what has become of a report: its authors, and secretaries. */
    public boolean mayTell(TrainingReport report) {
        return report.submittedOn().isPresent() && (reports.isAuthor(report) || reports.mayNote());
    }

    /**
     * Something is brought back that has no page of its own yet: who was taught, which work can be
     * done. What was not promised may come, too; said again, the last counts.
     *
     * @param kind any but a document
     * @param words what was done
     * @throws RefusedException when nothing is said
     */
    public void bringBack(long training, long id, BringBackKind kind, String words) {
        if (kind == BringBackKind.DOCUMENT) {
            throw new NotThereException(); // a document is named, not told of
        }
        TrainingReport report = toTell(training, id);
        RefusedException.unless(
                TextRule.required("words-" + kind.name(), LONGEST_WORDS).check(words));
        BringBack item = item(report, kind);
        item.finish(words, LocalDate.now(clock), reader.actor().person());
        keep(report, item);
    }

    /**
     * Names the document that was made or improved. It is brought back when a new text of it is
     * published after the training: at once when that has happened, else by itself when it does.
     *
     * @param named its address, number, name in addresses or title
     * @param words what is new in it; may be empty
     * @return whether it is done already
     * @throws RefusedException when there is no such document for the one who asks
     */
    public boolean bringBackDocument(long training, long id, String named, String words) {
        TrainingReport report = toTell(training, id);
        RefusedException.unless(TextRule.required("document", LONGEST_WORDS).check(named));
        RefusedException.unless(TextRule.optional("words-DOCUMENT", LONGEST_WORDS).check(words));
        NamedDocument document =
                documents
                        .find(named)
                        .orElseThrow(() -> new RefusedException("document", "documentNotFound"));
        if (report.document().filter(document.slug()::equals).isPresent()) {
            throw new RefusedException("document", "ownReport");
        }
        BringBack item = item(report, BringBackKind.DOCUMENT);
        if (item.doneOn().isPresent()) {
            throw new ChangedMeanwhileException();
        }
        item.name(document.slug(), words);
        LocalDate lastDay = reports.lock(training).details().lastDay();
        documents
                .newTextAfter(document.slug(), lastDay)
                .ifPresent(day -> item.finish(words, day, reader.actor().person()));
        keep(report, item);
        return item.doneOn().isPresent();
    }

    private BringBack item(TrainingReport report, BringBackKind kind) {
        return bringBacks(report).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseGet(() -> new BringBack(report.id(), kind));
    }

    private void keep(TrainingReport report, BringBack item) {
        entities.persist(item);
        reports.record(AuditAction.REPORT_USED, report, report.state(), item.inWords());
    }

    /**
     * Its authors say whether it is used.
     *
     * @param version what the page showed
     * @throws RefusedException when nothing is chosen, or no result is told
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void answer(
            long training, long id, long version, Optional<KnowledgeUse> said, String result) {
        TrainingReport report = toTell(training, id);
        FollowUp asked = asked(report, version);
        if (said.isEmpty()) {
            throw new RefusedException("applied", "choose");
        }
        RefusedException.unless(new TextRule("result", true, LONGEST_RESULT, true).check(result));
        asked.answer(said.get(), result, LocalDate.now(clock), reader.actor().person());
        reports.record(AuditAction.REPORT_USED, report, report.state(), said.get().label());
    }

    /**
     * The head's word on that.
     *
     * @throws RefusedException when nothing is said
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void comment(long training, long id, long version, String word) {
        reports.lock(training);
        TrainingReport report = reports.find(training, id).orElseThrow(NotThereException::new);
        if (!reports.mayConfirm(report)) {
            throw new RightMissingException(Right.CONFIRM, Subject.PORTAL);
        }
        FollowUp asked = asked(report, version);
        RefusedException.unless(new TextRule("word", true, LONGEST_WORD, true).check(word));
        asked.comment(word, LocalDate.now(clock), reader.actor().person());
        reports.record(AuditAction.REPORT_USED, report, report.state(), word);
    }

    private FollowUp asked(TrainingReport report, long version) {
        FollowUp asked = followUp(report).orElseThrow(NotThereException::new);
        ChangedMeanwhileException.unless(asked.version(), version);
        return asked;
    }

    private TrainingReport toTell(long training, long id) {
        reports.lock(training);
        TrainingReport report = reports.find(training, id).orElseThrow(NotThereException::new);
        if (!mayTell(report)) {
            throw new RightMissingException(Right.CONTRIBUTE, Subject.PORTAL);
        }
        return report;
    }
}
