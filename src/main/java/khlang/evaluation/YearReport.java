package khlang.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.language.LetterNumber;
import khlang.library.DescriptionFormat;

/** A revision of the yearly report. */
@Entity
@Table(name = "year_report")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class YearReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private int number;
    private String reason = "";

    @Enumerated(EnumType.STRING)
    private ReportStage stage = ReportStage.DRAFT;

    private String content;
    private String figures;
    private String committee;
    private Integer planNumber;
    private LocalDate agreedOn;
    private LocalDate submittedOn;
    private String letter = "";
    private LocalDate orderedOn;

    @Column(name = "mayor_order")
    private String order = "";

    @Version private long version;

    protected YearReport() {} // Jakarta Persistence

    /**
     * A draft.
     *
     * @param number of the revision, from 1
     * @param reason why it is another one; empty for the first
     */
    YearReport(FiscalYear year, int number, ReportContent content, String reason) {
        fiscalYear = year.buddhistYear();
        this.number = number;
        this.reason = reason;
        this.content = DescriptionFormat.json().writeValueAsString(content);
    }

    void write(ReportContent words) {
        content = DescriptionFormat.json().writeValueAsString(words);
    }

    /**
     * @param plan the number of the revision of the plan that it is about
     */
    void agree(LocalDate day, int plan, YearFigures counted, CommitteePart added) {
        stage = ReportStage.AGREED;
        agreedOn = day;
        planNumber = plan;
        fix(counted);
        committee = DescriptionFormat.json().writeValueAsString(added);
    }

    /** The committee wants to look at it again. */
    void reopen() {
        stage = ReportStage.DRAFT;
        agreedOn = null;
        figures = null;
        committee = null;
        planNumber = null;
    }

    /** What the handing over itself has changed in its figures. */
    void fix(YearFigures counted) {
        figures = DescriptionFormat.json().writeValueAsString(counted);
    }

    void submit(LocalDate day, String number) {
        stage = ReportStage.SUBMITTED;
        submittedOn = day;
        letter = number;
    }

    void order(LocalDate day, String words) {
        stage = ReportStage.ORDERED;
        orderedOn = day;
        order = words;
    }

    /** The year that it is about. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** Which one of its year, from 1. */
    public int number() {
        return number;
    }

    /** Why there is another revision; empty for the first. */
    public String reason() {
        return reason;
    }

    /** How far it has come. */
    public ReportStage stage() {
        return stage;
    }

    /** What people wrote. */
    public ReportContent content() {
        return DescriptionFormat.json().readValue(content, ReportContent.class);
    }

    /** The figures that the committee agreed to; none while it is a draft. */
    public Optional<YearFigures> figures() {
        return Optional.ofNullable(figures)
                .map(json -> DescriptionFormat.json().readValue(json, YearFigures.class));
    }

    /** What the committee added on that day; none while it is a draft, or was not kept. */
    Optional<CommitteePart> committee() {
        return Optional.ofNullable(committee)
                .map(json -> DescriptionFormat.json().readValue(json, CommitteePart.class));
    }

    /**
     * The revision of the plan to which the committee agreed, from 1; none while it is a draft, or
     * was not kept.
     */
    public Optional<Integer> planNumber() {
        return Optional.ofNullable(planNumber);
    }

    /** The database's key. */
    Long id() {
        return id;
    }

    /** When the committee agreed. */
    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    /** When it was handed to the mayor. */
    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    /** The number of the cover memo as {@link LetterNumber#bare} has it; may be empty. */
    public String letter() {
        return LetterNumber.bare(letter);
    }

    /** When the mayor decided. */
    public Optional<LocalDate> orderedOn() {
        return Optional.ofNullable(orderedOn);
    }

    /** What the mayor said; may be empty. */
    public String order() {
        return order;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }
}
