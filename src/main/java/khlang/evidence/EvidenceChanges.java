package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.library.CheckedFile;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.RefusedException;
import khlang.plan.Plans;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;

/**
 * Attaches evidence to the rows of the plan, stands for it and withdraws it, until the year is
 * closed.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class EvidenceChanges {

    /** The field that is told of what is wrong with no field. */
    private static final String FIELD = "caption";

    @PersistenceContext EntityManager entities;
    @Inject EvidenceItems items;
    @Inject EnteredRows values;
    @Inject EvidenceFiles files;
    @Inject EvidenceAccess access;
    @Inject Plans plans;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Attaches evidence to a row.
     *
     * @param formKey of the form; sent twice, it makes one piece of evidence
     * @param sent the caller closes them
     * @throws RefusedException when rules are broken, or the year is closed
     * @throws NotThereException when the year's plan has no such row
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void add(
            FiscalYear year,
            String row,
            EvidenceDraft draft,
            String formKey,
            List<CheckedFile> sent)
            throws IOException {
        if (!access.keepsSome() || !hasRow(year, row)) {
            throw new NotThereException();
        }
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException(FIELD, "formKey");
        }
        organization.oneAtATime();
        if (isKnown(formKey)) {
            return;
        }
        access.requireOpen(year, FIELD);
        EvidenceDetails details =
                EvidenceRules.check(draft, mayAdd(year, draft), sent.size(), LocalDate.now(clock));
        if (items.standing(year, row).size() >= EvidenceItems.MOST) {
            throw new RefusedException(FIELD, "tooMuchEvidence", EvidenceItems.MOST);
        }
        Division division = organization.namedDivision(draft.division()).orElse(null);
        keep(new EvidenceItem(year, row, division, details), formKey, sent);
    }

    private boolean hasRow(FiscalYear year, String row) {
        return plans.of(year).flatMap(plan -> plan.row(row)).isPresent();
    }

    private boolean mayAdd(FiscalYear year, EvidenceDraft draft) {
        return draft.division().isEmpty()
                ? access.keepsAll()
                : access.kept(year).stream().anyMatch(one -> one.slug().equals(draft.division()));
    }

    private boolean isKnown(String formKey) {
        return entities.createQuery(
                                "select count(i) from EvidenceItem i where i.formKey = :key",
                                Long.class)
                        .setParameter("key", formKey)
                        .getSingleResult()
                > 0;
    }

    /**
     * Keeps evidence that was looked at.
     *
     * @param formKey null when the form makes more than this
     */
    void keep(EvidenceItem item, String formKey, List<CheckedFile> sent) throws IOException {
        item.added(reader.actor(), clock.instant(), formKey);
        entities.persist(item);
        entities.flush();
        String names = files.keep(item, sent);
        record(AuditAction.EVIDENCE_ADDED, item, "", (item.inWords() + " " + names).strip());
    }

    /**
     * Stands for it; what is confirmed already stays so.
     *
     * @param version what the page showed
     * @throws RefusedException when the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when it is not for the one who asks to confirm
     */
    public void confirm(FiscalYear year, long id, long version) {
        EvidenceItem item = locked(year, id);
        if (!items.mayConfirm(item)) {
            throw new NotThereException();
        }
        if (item.state() == EvidenceState.CONFIRMED) {
            return; // a second click
        }
        access.requireOpen(year, FIELD);
        ChangedMeanwhileException.unless(item.version(), version);
        confirm(item);
    }

    /** Stands for it together with the value that it proves. */
    void confirm(EvidenceItem item) {
        item.confirm(reader.actor(), clock.instant());
        entities.flush();
        record(AuditAction.EVIDENCE_CONFIRMED, item, "", item.inWords());
    }

    /**
     * Withdraws it: it is in no list any more, and stays in the audit log.
     *
     * @param version what the page showed
     * @throws RefusedException when the year is closed, or a typed-in value needs it
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when it is not there for the one who asks to withdraw
     */
    public void withdraw(FiscalYear year, long id, long version) {
        EvidenceItem item = locked(year, id);
        if (!items.mayWithdraw(item)) {
            throw new NotThereException();
        }
        access.requireOpen(year, FIELD);
        ChangedMeanwhileException.unless(item.version(), version);
        if (item.measure().isPresent() && isNeeded(item, item.measure().get())) {
            throw new RefusedException(FIELD, "evidenceNeeded");
        }
        withdraw(item);
    }

    /** What a confirmed value rests on stays, and so does the last thing that proves a value. */
    private boolean isNeeded(EvidenceItem item, String measure) {
        return items.proving(item.year(), measure, item.division()).size() < 2
                || values.find(item.year(), measure, new EnteredPlace(item.division()))
                        .filter(one -> one.value().isConfirmed())
                        .isPresent();
    }

    /** Withdraws it together with the value that it proves. */
    void withdraw(EvidenceItem item) {
        item.withdraw(clock.instant());
        entities.flush();
        record(AuditAction.EVIDENCE_WITHDRAWN, item, item.inWords(), "");
    }

    private EvidenceItem locked(FiscalYear year, long id) {
        EvidenceItem item = entities.find(EvidenceItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null || !items.isSeen(item, year)) {
            throw new NotThereException();
        }
        return item;
    }

    private void record(AuditAction action, EvidenceItem item, String before, String after) {
        audit.record(
                action,
                "evidence:" + item.year().buddhistYear() + "-" + item.row() + "/" + item.id(),
                before,
                after);
    }
}
