package khlang.disclosure;

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
import khlang.calendar.FiscalYear;
import khlang.files.Spreadsheet;
import khlang.language.Sentences;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.Sheet;
import khlang.organization.SheetRow;
import khlang.organization.SheetUpload;
import khlang.organization.SheetUploads;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Takes whole lists of points over in two steps: the first shows what would become of each row and
 * stores nothing, the second stores exactly what was shown, all of it or nothing.
 */
@ApplicationScoped
@Transactional
public class PointImport {

    /** Longer than any field may be, so that what is cut off is wrong anyway. */
    private static final int LONGEST_CELL = 5_100;

    private static final String PURPOSE = "oit";
    private static final String FILE = "file";
    private static final Sentences WORDS = new Sentences("khlang.disclosure.sheet");

    @PersistenceContext EntityManager entities;
    @Inject DisclosureLists lists;
    @Inject DisclosureChecks checks;
    @Inject SheetUploads uploads;
    @Inject AuditLog audit;
    @Inject Rights rights;

    /** The empty sheet to fill in. */
    public Spreadsheet template() {
        return Sheet.template(PointColumn.class);
    }

    /**
     * Takes a sheet and stores no point.
     *
     * @return the key under which it waits for whoever sent it
     * @throws RefusedException when it is no sheet of points, or too long
     */
    public String upload(FiscalYear year, String fileName, byte[] bytes) {
        rights.require(Right.WRITE_PLAN);
        return keep(year, fileName, Sheet.read(bytes, PointColumn.class, LONGEST_CELL));
    }

    /**
     * The same for lines that were pasted.
     *
     * @throws RefusedException when there are none, or too many
     */
    public String paste(FiscalYear year, String lines) {
        rights.require(Right.WRITE_PLAN);
        List<SheetRow> rows = PastedPoints.read(lines);
        if (rows.isEmpty()) {
            throw new RefusedException(FILE, "chooseFile");
        }
        return keep(year, WORDS.say("pasted"), rows);
    }

    private String keep(FiscalYear year, String name, List<SheetRow> rows) {
        if (rows.size() > DisclosureLists.MOST) {
            throw new RefusedException(FILE, "tooMany", DisclosureLists.MOST);
        }
        return uploads.keep(purpose(year), name, rows);
    }

    /** A sheet is for the list of one year. */
    private static String purpose(FiscalYear year) {
        return PURPOSE + year.buddhistYear();
    }

    /** What a sheet would do; empty when it is nobody's or another's. */
    public Optional<PointPlan> preview(FiscalYear year, String key) {
        rights.require(Right.WRITE_PLAN);
        return uploads.find(purpose(year), key).map(upload -> plan(year, upload));
    }

    /** Throws a sheet away. */
    public void forget(FiscalYear year, String key) {
        rights.require(Right.WRITE_PLAN);
        uploads.take(purpose(year), key);
    }

    /**
     * Stores what was shown.
     *
     * @param digest of the plan that was shown
     * @return what was done; empty when the sheet is nobody's, another's or done already
     * @throws RefusedException when a row is wrong
     * @throws ChangedMeanwhileException when the sheet would now do something else
     */
    public Optional<PointPlan> confirm(FiscalYear year, String key, String digest) {
        lists.begin();
        Optional<SheetUpload> upload = uploads.take(purpose(year), key);
        if (upload.isEmpty()) {
            return Optional.empty();
        }
        PointPlan plan = plan(year, upload.get());
        if (!plan.digest().equals(digest)) {
            throw new ChangedMeanwhileException();
        }
        if (!plan.isSound()) {
            throw new RefusedException(FILE, "pointRowsWrong");
        }
        store(year, plan);
        return Optional.of(plan);
    }

    /** New points stand behind all others, in the order of the sheet. */
    private void store(FiscalYear year, PointPlan plan) {
        List<DisclosurePoint> there = lists.of(year);
        int place = there.isEmpty() ? 0 : there.getLast().place();
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (PointPlan.Row row : plan.rows()) {
            if (row.fate() == PointPlan.Fate.UNCHANGED) {
                continue;
            }
            DisclosurePoint point =
                    row.point() == 0
                            ? new DisclosurePoint(year, ++place, null)
                            : entities.find(DisclosurePoint.class, row.point());
            if (row.point() != 0) {
                before.add(DisclosureLists.inWords(point));
            }
            point.describe(row.details());
            entities.persist(point);
            after.add(DisclosureLists.inWords(point));
        }
        entities.flush();
        audit.record(
                AuditAction.DISCLOSURE_CHANGED,
                "disclosure-list:" + year.buddhistYear(),
                String.join("\n", before),
                String.join("\n", after));
    }

    private PointPlan plan(FiscalYear year, SheetUpload upload) {
        List<DisclosurePoint> there = lists.of(year);
        String scheme =
                there.isEmpty() ? WORDS.say("scheme", year(year)) : there.getLast().scheme();
        return new PointPlan(
                upload.fileName(), new PointPlanner(there, scheme, checks).plan(upload.rows()));
    }

    private static String year(FiscalYear year) {
        return Integer.toString(year.buddhistYear());
    }
}
