package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.calendar.FiscalYear;
import khlang.language.TextRule;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Scans of what was signed: the report, its memo, the mayor's order. Whoever reads a report reads
 * them. They are added as long as the report stands, since paper comes late; from the day on which
 * the year is closed one is taken away only with a reason, which the audit log keeps.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class SignedPapers {

    /** So many may one revision have. */
    public static final int MOST = 20;

    /** The field of the reason for taking one away. */
    public static final String WHY = "why";

    private static final int LONGEST_WHY = 500;

    @PersistenceContext EntityManager entities;
    @Inject YearReports reports;
    @Inject KeptFiles kept;
    @Inject Rights rights;

    /** Those of a revision, for those who read it. */
    public List<SignedPaper> of(YearReport report) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select f from SignedPaper f join fetch f.file"
                                + " where f.reportId = :report order by f.kind, f.id",
                        SignedPaper.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    /** One with its bytes, for those who read its report. */
    public Optional<AttachmentFile> open(FiscalYear year, long file) {
        return find(file)
                .filter(one -> reportOf(year, one).isPresent())
                .map(one -> kept.open(one.file()));
    }

    private Optional<SignedPaper> find(long file) {
        return Optional.ofNullable(entities.find(SignedPaper.class, file));
    }

    /** The report of a paper; empty when the one who asks does not read it. */
    private Optional<YearReport> reportOf(FiscalYear year, SignedPaper paper) {
        return reports.of(year).stream().filter(paper::isOf).findAny();
    }

    /**
     * Keeps files of one kind; one that is there already is there once.
     *
     * @param number which revision
     * @param looked whether somebody has looked for personal data that nobody needs
     * @param files the caller closes them
     * @throws RefusedException when one does not fit, nothing is signed yet, or there are too many
     * @throws NotThereException when there is no such revision
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void add(
            FiscalYear year,
            long number,
            Optional<PaperKind> kind,
            boolean looked,
            List<CheckedFile> files)
            throws IOException {
        YearReport report = reports.toKeepFilesOf(year, number);
        PaperKind what = kind.orElseThrow(() -> new RefusedException("kind", "choose"));
        if (what == PaperKind.ORDER && report.stage() != ReportStage.ORDERED) {
            throw new RefusedException("kind", "reportOrderFirst");
        }
        if (report.stage() == ReportStage.DRAFT) {
            throw new RefusedException("kind", "reportAgreedFirst");
        }
        keep(report, what, looked, files);
    }

    /**
     * The mayor has said what is to be done, on paper.
     *
     * @param day on which, as typed
     * @param words what was said
     * @param looked whether somebody has looked for personal data; matters when there are files
     * @param files scans of the order; the caller closes them
     * @throws RefusedException when rules are broken
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void order(
            FiscalYear year,
            long version,
            String day,
            String words,
            boolean looked,
            List<CheckedFile> files)
            throws IOException {
        keep(
                reports.order(year, version, day, words),
                PaperKind.ORDER,
                looked || files.isEmpty(),
                files);
    }

    private void keep(YearReport report, PaperKind what, boolean looked, List<CheckedFile> files)
            throws IOException {
        if (!looked) {
            throw new RefusedException("looked", "reportFileLooked");
        }
        for (CheckedFile file : files) {
            if (!file.kind().isOfPaper()) {
                throw new RefusedException("file", "paperKind");
            }
            keep(report, what, file);
        }
    }

    private void keep(YearReport report, PaperKind what, CheckedFile file) throws IOException {
        List<SignedPaper> there = of(report);
        if (there.stream().anyMatch(one -> one.is(what, file.sha256()))) {
            return;
        }
        if (there.size() >= MOST) {
            throw new RefusedException("file", "tooManyProofs", MOST);
        }
        KeptFile made = kept.keep(file, there.stream().map(SignedPaper::file).toList());
        var added = new SignedPaper(report, what, made);
        entities.persist(added);
        entities.flush();
        reports.note(report, AuditAction.YEAR_REPORT_FILES, "", added.inWords());
    }

    /**
     * Throws a file away.
     *
     * @param why needed once the year is closed
     * @throws NotThereException when there is none
     * @throws RefusedException when the reason is missing
     */
    public void remove(FiscalYear year, long file, String why) {
        SignedPaper found = find(file).orElseThrow(NotThereException::new);
        int number = reportOf(year, found).orElseThrow(NotThereException::new).number();
        YearReport report = reports.toKeepFilesOf(year, number);
        RefusedException.unless(
                new TextRule(WHY, report.stage().isClosed(), LONGEST_WHY, false).check(why));
        entities.remove(found);
        entities.flush();
        kept.forget(found.file());
        entities.flush();
        reports.note(report, AuditAction.YEAR_REPORT_FILES, found.inWords(), why);
    }
}
