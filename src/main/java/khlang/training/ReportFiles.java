package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;

/**
 * The files of reports. They are for the authors and those who decide about the report, also when
 * all staff read its text: certificates and photographs are nobody else's business.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class ReportFiles {

    /** So many files may hang on one report. */
    public static final int MOST = 20;

    /** What a file says and its report does not yet, by part. */
    public record Unused(ReportFile file, Map<ReportPart, String> texts) {}

    @PersistenceContext EntityManager entities;
    @Inject Reports reports;
    @Inject Trainings trainings;
    @Inject KeptFiles kept;

    /** The files of a report, the first sent first; none for those who may not have them. */
    public List<ReportFile> list(TrainingReport report) {
        return maySee(report) ? all(report.id()) : List.of();
    }

    private List<ReportFile> all(long report) {
        return entities.createQuery(
                        "select f from ReportFile f join fetch f.file"
                                + " where f.reportId = :report order by f.id",
                        ReportFile.class)
                .setParameter("report", report)
                .getResultList();
    }

    private boolean maySee(TrainingReport report) {
        return reports.isAuthor(report)
                || (report.submittedOn().isPresent()
                        && (reports.mayConfirm(report) || reports.mayNote()));
    }

    /** A file with its bytes, for those who may have it. */
    public Optional<AttachmentFile> open(long training, long report, long file) {
        return reports.find(training, report).filter(this::maySee).stream()
                .flatMap(one -> all(one.id()).stream())
                .filter(one -> one.id() == file)
                .findFirst()
                .map(one -> kept.open(one.file()));
    }

    /**
     * Goes on only when the one who asks may hang files on their report now.
     *
     * @throws RefusedException when it is sent
     * @throws NotThereException when the one who asks has no part in the training
     */
    public void require(long training) {
        Participant own =
                reports.own(trainings.participants(training)).orElseThrow(NotThereException::new);
        if (own.report().filter(one -> !one.state().isWritable()).isPresent()) {
            throw new RefusedException("file", "reportSent");
        }
    }

    /**
     * Hangs a file on the own report, which begins with it where there was none. The same file sent
     * twice hangs there once.
     *
     * @throws IOException when the disk refuses; nothing changes then
     * @throws RefusedException when the report is sent, or has too many files
     */
    public ReportFile hang(long training, CheckedFile file) throws IOException {
        return hang(reports.toWrite(training), file, null);
    }

    /**
     * Hangs a copy of the signed paper on a report that was sent in.
     *
     * @param proves what it is signed for: that the head has passed it on, or the mayor taken note
     * @throws RefusedException when the report has not come so far, or has too many files
     */
    public void hangSigned(long training, long id, CheckedFile file, ReportState proves)
            throws IOException {
        reports.lock(training);
        TrainingReport report = reports.find(training, id).orElseThrow(NotThereException::new);
        reports.requireNote();
        if (proves.compareTo(ReportState.WITH_CLERK) < 0 || report.state().compareTo(proves) < 0) {
            throw new RefusedException("file", "notSoFar", proves.label());
        }
        hang(report, file, proves);
    }

    private ReportFile hang(TrainingReport report, CheckedFile file, ReportState proves)
            throws IOException {
        entities.flush();
        List<ReportFile> there = all(report.id());
        Optional<ReportFile> same =
                there.stream()
                        .filter(one -> one.file().sha256().equals(file.sha256()))
                        .filter(one -> one.proves().equals(Optional.ofNullable(proves)))
                        .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (there.size() >= MOST) {
            throw new RefusedException("file", "tooManyReportFiles", MOST);
        }
        KeptFile made = kept.keep(file, there.stream().map(ReportFile::file).toList());
        var hung = new ReportFile(report.id(), made, proves);
        entities.persist(hung);
        reports.record(
                AuditAction.REPORT_FILES_CHANGED, report, report.state(), "+ " + made.fileName());
        return hung;
    }

    /** Keeps what was read in a file that hangs on the own report. */
    ReportFile keepText(long training, long file, String markdown, List<String> sentences) {
        ReportFile found = find(reports.toWrite(training), file);
        found.read(markdown, sentences);
        return found;
    }

    /** Lets a file of the own report wait for a machine that reads its pages. */
    ReportFile waitForMachine(long training, long file, String sentence) {
        ReportFile found = find(reports.toWrite(training), file);
        found.waitForMachine(sentence);
        return found;
    }

    /** A file that hangs on the own report; empty for any other. */
    public Optional<ReportFile> own(long training, long file) {
        return reports.own(trainings.participants(training)).stream()
                .flatMap(own -> own.report().stream())
                .flatMap(report -> all(report.id()).stream())
                .filter(one -> one.id() == file && one.proves().isEmpty())
                .findFirst();
    }

    /** Takes a file off the own report. */
    public void remove(long training, long file) {
        TrainingReport report = reports.toWrite(training);
        ReportFile found = find(report, file);
        if (found.proves().isPresent()) {
            throw new NotThereException(); // the signed copy is not the authors'
        }
        entities.remove(found);
        entities.flush();
        kept.forget(found.file());
        reports.record(
                AuditAction.REPORT_FILES_CHANGED,
                report,
                report.state(),
                "- " + found.file().fileName());
    }

    private ReportFile find(TrainingReport report, long file) {
        entities.flush();
        return all(report.id()).stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(NotThereException::new);
    }

    /** What a file says, by the parts of the report of its training. */
    public FoundParts parts(long training, ReportFile file) {
        boolean isVisit =
                trainings
                        .find(training)
                        .map(one -> one.details().kind() == TrainingKind.STUDY_VISIT)
                        .orElse(false);
        return FoundParts.of(file.said(), isVisit);
    }

    /** What the own files say and the report does not, by file. */
    public List<Unused> unused(long training, TrainingReport report) {
        return list(report).stream()
                .filter(one -> one.proves().isEmpty() && !one.said().isEmpty())
                .map(one -> new Unused(one, missing(parts(training, one), report.text())))
                .filter(one -> !one.texts().isEmpty())
                .toList();
    }

    private static Map<ReportPart, String> missing(FoundParts found, ReportText text) {
        var missing = new EnumMap<ReportPart, String>(ReportPart.class);
        found.texts()
                .forEach(
                        (part, said) -> {
                            if (!part.of(text).contains(said)) {
                                missing.put(part, said);
                            }
                        });
        return missing;
    }

    /** Puts what a file says where the own report says nothing yet; the rest waits for a word. */
    public void fill(long training, long file) {
        take(training, file, EnumSet.allOf(ReportPart.class), Taking.EMPTY_ONLY);
    }

    /** What becomes of what is written already. */
    public enum Taking {
        EMPTY_ONLY,
        BEHIND,
        INSTEAD
    }

    /**
     * Takes parts of what a file says over into the own report.
     *
     * @param wanted those that are taken
     * @throws RefusedException when a part would be too long
     */
    public void take(long training, long file, Set<ReportPart> wanted, Taking how) {
        TrainingReport report = reports.toWrite(training);
        FoundParts found = parts(training, find(report, file));
        var parts = new EnumMap<ReportPart, String>(ReportPart.class);
        parts.putAll(report.text().parts());
        found.texts()
                .forEach(
                        (part, said) -> {
                            String now = part.of(report.text());
                            if (wanted.contains(part) && !now.contains(said)) {
                                if (now.isBlank() || how == Taking.INSTEAD) {
                                    parts.put(part, said);
                                } else if (how == Taking.BEHIND) {
                                    parts.put(part, now.stripTrailing() + "\n\n" + said);
                                }
                            }
                        });
        Set<TransferWay> ways =
                report.text().ways().isEmpty() ? found.ways() : report.text().ways();
        reports.write(report, ReportText.of(parts, ways));
    }
}
