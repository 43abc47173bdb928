package khlang.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/** Questions that staff answer, so that it is known who has understood. */
@Entity
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private String title;
    private String introduction;
    private String document;
    private int fiscalYear;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private int items;
    private int passPercent;
    private int mostAttempts;
    private int setNumber;
    private LocalDate approvedOn;
    private String approval = "";
    private String approver = "";
    private LocalDate closedOn;
    private boolean cancelled;
    private String reason = "";
    private String maker;
    private boolean sample;
    @Version private long version;

    protected Assessment() {} // Jakarta Persistence

    /**
     * @param maker the name of who has made it
     */
    Assessment(AssessmentDetails details, String maker) {
        describe(details);
        this.maker = maker;
    }

    final void describe(AssessmentDetails details) {
        kind = details.kind();
        title = details.title();
        introduction = details.introduction();
        document = details.document();
        fiscalYear = FiscalYear.containing(details.opensOn()).buddhistYear();
        opensOn = details.opensOn();
        closesOn = details.closesOn();
        items = details.items();
        passPercent = details.passPercent();
        mostAttempts = details.mostAttempts();
    }

    /** From now on its questions and its mark stay as they are. */
    void approve(LocalDate day, String reference, String by) {
        approvedOn = day;
        approval = reference;
        approver = by;
        setNumber++;
    }

    /** Its questions may be changed again; forms that are open are told so. */
    void reopen() {
        approvedOn = null;
        approval = "";
        approver = "";
    }

    /** Takes no more answers from now on. */
    void close(LocalDate day) {
        closedOn = day;
    }

    /** It counts no more, and never comes back. */
    void cancel(String why) {
        cancelled = true;
        reason = why;
    }

    void markAsSample() {
        sample = true;
    }

    /** All that is known of it. */
    public AssessmentDetails details() {
        return new AssessmentDetails(
                kind,
                title,
                introduction,
                document,
                opensOn,
                closesOn,
                items,
                passPercent,
                mostAttempts);
    }

    /** How far it is on a day. */
    public AssessmentState state(LocalDate today) {
        if (cancelled) {
            return AssessmentState.CANCELLED;
        }
        if (approvedOn == null) {
            return AssessmentState.DRAFT;
        }
        if (closedOn != null || today.isAfter(closesOn)) {
            return AssessmentState.OVER;
        }
        return today.isBefore(opensOn) ? AssessmentState.COMING : AssessmentState.OPEN;
    }

    /** The last day on which somebody could answer. */
    public LocalDate lastDay() {
        return closedOn != null ? closedOn : closesOn;
    }

    /** The day as of which staff is counted: the last one, or today while that has not come. */
    public LocalDate countingDay(LocalDate today) {
        return lastDay().isBefore(today) ? lastDay() : today;
    }

    /** The database's key, and its number in addresses. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** Of its questions: counts the approvals; 0 while there was none. Forms carry it. */
    public int edition() {
        return setNumber;
    }

    /** In which it is counted. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** When it was approved. */
    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    /** Where it is written that it was approved; may be empty. */
    public String approval() {
        return approval;
    }

    /** Who has recorded that. */
    public String approver() {
        return approver;
    }

    /** Why it was cancelled; empty while it was not. */
    public String reason() {
        return reason;
    }

    /** The name of who has made it. */
    public String maker() {
        return maker;
    }

    /** Whether it is made up, to show how the portal works. */
    public boolean isSample() {
        return sample;
    }

    /** Whether so many right answers pass; both sides are whole, nothing is rounded. */
    public boolean isPassedBy(int score) {
        return Marks.isPass(score, items, passPercent);
    }

    /** Its path. */
    public String path() {
        return "/assessments/" + id;
    }
}
