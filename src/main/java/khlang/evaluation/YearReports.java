package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.plan.Plans;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * The yearly reports. Who writes the plan writes them; who sees all evidence reads their drafts;
 * all staff read them once the mayor has them. From the day on which the committee agrees its
 * figures stay as they are, and with the handing over the year is closed: what is wrong afterwards
 * becomes another revision, and the one before it stays as it was.
 */
@ApplicationScoped
@Transactional
public class YearReports {

    /**
     * The measure that tells whether there is a report, which the handing over itself makes true.
     */
    public static final String OF_THE_REPORT = "M29";

    private static final int LONGEST_LETTER = 100;
    private static final int LONGEST_ORDER = 1_000;
    private static final int LONGEST_REASON = 1_000;

    @PersistenceContext EntityManager entities;
    @Inject Plans plans;
    @Inject CurrentFigures figures;
    @Inject CurrentCommittee committee;
    @Inject HandedOverYears handedOver;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Clock clock;

    /** All revisions of a year's report that the one who asks may read, the latest first. */
    public List<YearReport> of(FiscalYear year) {
        rights.require(Right.READ_STAFF);
        boolean drafts = seesDrafts();
        return revisions(year).stream().filter(one -> drafts || one.stage().isClosed()).toList();
    }

    /** The latest of them. */
    public Optional<YearReport> newest(FiscalYear year) {
        return of(year).stream().findFirst();
    }

    /** A report's figures: those that the committee agreed to, those of now while it is a draft. */
    @Transactional(Transactional.TxType.SUPPORTS) // a transaction counts everything anew
    public YearFigures figures(YearReport report) {
        return report.figures().orElseGet(() -> figures.of(report.year()));
    }

    /**
     * What the committee adds to a report: as it was when it agreed, as it is now while it is a
     * draft.
     */
    public CommitteePart committee(YearReport report) {
        return report.committee()
                .orElseGet(
                        () ->
                                committee.of(
                                        report.year(),
                                        report.agreedOn().orElse(report.year().lastDay())));
    }

    /** Whether the one who asks reads what the mayor does not have yet. */
    public boolean seesDrafts() {
        return rights.allows(Right.SEE_EVIDENCE);
    }

    /** Whether the one who asks writes reports. */
    public boolean mayWrite() {
        return rights.allows(Right.WRITE_PLAN);
    }

    private List<YearReport> revisions(FiscalYear year) {
        return handedOver.revisions(year);
    }

    /**
     * Begins the report of a year that has a plan; once it is begun, nothing happens.
     *
     * @throws NotThereException when the year has no plan
     */
    public void begin(FiscalYear year) {
        rights.require(Right.WRITE_PLAN);
        if (plans.of(year).isEmpty()) {
            throw new NotThereException();
        }
        if (revisions(year).isEmpty()) {
            add(new YearReport(year, 1, ReportContent.EMPTY, ""));
        }
    }

    private void add(YearReport report) {
        entities.persist(report);
        entities.flush();
        note(report, AuditAction.YEAR_REPORT_BEGUN, "", report.reason());
    }

    /**
     * Writes in a draft.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken, or it is no draft any more
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void write(FiscalYear year, long version, ReportContent content) {
        YearReport report = toChange(year, version, ReportStage.DRAFT, "summary");
        RefusedException.unless(content.check());
        Set<String> rows = plans.of(year).map(YearReports::rows).orElse(Set.of());
        report.write(content.withOthers(report.content(), rows));
        entities.flush();
        note(report, AuditAction.YEAR_REPORT_WRITTEN, "", "");
    }

    private static Set<String> rows(ActionPlan plan) {
        return plan.rows().map(PlanRow::id).collect(Collectors.toSet());
    }

    /**
     * The committee has agreed: the plan and its figures stay as they are now.
     *
     * @param day on which it agreed, as typed
     */
    public void agree(FiscalYear year, long version, String day) {
        YearReport report = toChange(year, version, ReportStage.DRAFT, "agreedOn");
        LocalDate agreed = day("agreedOn", day, year.firstDay());
        int plan = plans.newest(year).orElseThrow(NotThereException::new).number();
        report.agree(agreed, plan, figures.of(year), committee.of(year, agreed));
        finish(report, ReportStage.DRAFT);
    }

    /** The committee looks at it again: its figures are counted anew. */
    public void reopen(FiscalYear year, long version) {
        YearReport report = toChange(year, version, ReportStage.AGREED, "agreedOn");
        report.reopen();
        finish(report, ReportStage.AGREED);
    }

    /**
     * It is handed to the mayor, and the year is closed.
     *
     * @param day on which, as typed
     * @param letter the number of the cover memo
     */
    public void submit(FiscalYear year, long version, String day, String letter) {
        YearReport report = toChange(year, version, ReportStage.AGREED, "submittedOn");
        var wrong = new ArrayList<>(TextRule.required("letter", LONGEST_LETTER).check(letter));
        LocalDate submitted =
                day("submittedOn", day, report.agreedOn().orElse(year.firstDay()), wrong);
        RefusedException.unless(wrong);
        report.submit(submitted, letter);
        entities.flush();
        report.figures()
                .flatMap(agreed -> figures.of(year, OF_THE_REPORT).map(agreed::with))
                .ifPresent(report::fix);
        finish(report, ReportStage.AGREED);
    }

    /**
     * The mayor has said what is to be done.
     *
     * @param day on which, as typed
     * @param words what was said
     * @return the report with the order
     */
    YearReport order(FiscalYear year, long version, String day, String words) {
        YearReport report = toChange(year, version, ReportStage.SUBMITTED, "orderedOn");
        var wrong = new ArrayList<>(new TextRule("order", true, LONGEST_ORDER, true).check(words));
        LocalDate ordered =
                day("orderedOn", day, report.submittedOn().orElse(year.firstDay()), wrong);
        RefusedException.unless(wrong);
        report.order(ordered, words);
        finish(report, ReportStage.SUBMITTED);
        return report;
    }

    /**
     * Begins another revision with the words of the one before it.
     *
     * @param reason what was wrong
     */
    public void correct(FiscalYear year, long version, String reason) {
        YearReport report = toWrite(year, version);
        if (!report.stage().isClosed()) {
            throw new RefusedException("reason", "yearReportStage");
        }
        RefusedException.unless(new TextRule("reason", true, LONGEST_REASON, true).check(reason));
        add(new YearReport(year, report.number() + 1, report.content(), reason));
    }

    /**
     * A revision, for whoever changes its signed papers; nobody else does until the transaction
     * ends.
     *
     * @throws NotThereException when there is none
     */
    YearReport toKeepFilesOf(FiscalYear year, long number) {
        rights.require(Right.WRITE_PLAN);
        YearReport report =
                revisions(year).stream()
                        .filter(one -> one.number() == number)
                        .findAny()
                        .orElseThrow(NotThereException::new);
        entities.lock(report, LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    private void finish(YearReport report, ReportStage before) {
        entities.flush();
        note(report, AuditAction.YEAR_REPORT_STAGE, before.label(), report.stage().label());
    }

    void note(YearReport report, AuditAction action, String before, String after) {
        audit.record(
                action,
                "year-report:" + report.year().buddhistYear() + "-" + report.number(),
                before,
                after);
    }

    private LocalDate day(String field, String typed, LocalDate first) {
        var wrong = new ArrayList<Violation>();
        LocalDate day = day(field, typed, first, wrong);
        RefusedException.unless(wrong);
        return day;
    }

    /** A day from a first one up to today. */
    private LocalDate day(String field, String typed, LocalDate first, List<Violation> wrong) {
        LocalDate today = LocalDate.now(clock);
        TypedDate read = TypedDate.required(field, typed);
        wrong.addAll(read.violations());
        read.day()
                .filter(day -> day.isBefore(first) || day.isAfter(today))
                .ifPresent(day -> wrong.add(new Violation(field, "yearReportDay")));
        return read.day().orElse(null);
    }

    private YearReport toChange(FiscalYear year, long version, ReportStage stage, String field) {
        YearReport report = toWrite(year, version);
        if (report.stage() != stage) {
            throw new RefusedException(field, "yearReportStage");
        }
        return report;
    }

    private YearReport toWrite(FiscalYear year, long version) {
        rights.require(Right.WRITE_PLAN);
        YearReport report =
                revisions(year).stream().findFirst().orElseThrow(NotThereException::new);
        entities.lock(report, LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhileException.unless(report.version(), version);
        return report;
    }
}
