package khlang.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * What an official survey of the office's services has found, typed in with its report. It counts
 * when somebody else has confirmed it, and until a later one of its year is confirmed.
 */
@Entity
public class OfficialResult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private String institution;

    @Enumerated(EnumType.STRING)
    private OfficialScale scale;

    private BigDecimal value;
    private Integer respondents;
    private String report;
    private String note;
    private long recordedBy;
    private String recorder;
    private Instant recordedAt;
    private String confirmer;
    private Instant confirmedAt;
    @Version private long version;

    protected OfficialResult() {} // Jakarta Persistence

    /**
     * @param value on the scale
     * @param respondents null when the report does not say
     */
    OfficialResult(
            FiscalYear year,
            String institution,
            OfficialScale scale,
            BigDecimal value,
            Integer respondents,
            String report,
            String note) {
        fiscalYear = year.buddhistYear();
        this.institution = institution;
        this.scale = scale;
        this.value = value;
        this.respondents = respondents;
        this.report = report;
        this.note = note;
    }

    /** Notes who has typed it in. */
    void recorded(long account, String name, Instant at) {
        recordedBy = account;
        recorder = name;
        recordedAt = at;
    }

    /** Lets it count. */
    void confirm(String name, Instant at) {
        confirmer = name;
        confirmedAt = at;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** The fiscal year that it tells of. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** Who has made the survey. */
    public String institution() {
        return institution;
    }

    /** In what the report gives it. */
    public OfficialScale scale() {
        return scale;
    }

    /** As the report gives it, on its scale. */
    public BigDecimal value() {
        return value;
    }

    /** In percent, 0 to 100. */
    public BigDecimal percent() {
        return scale.percent(value).stripTrailingZeros();
    }

    /** How many were asked, where the report says it. */
    public Optional<Integer> respondents() {
        return Optional.ofNullable(respondents);
    }

    /** Where the report lies: a path of ours or an address. */
    public String report() {
        return report;
    }

    /** What else is to be said; may be empty. */
    public String note() {
        return note;
    }

    /** The name of who has typed it in. */
    public String recorder() {
        return recorder;
    }

    /** When it was typed in. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether this account has typed it in. */
    boolean isBy(long account) {
        return recordedBy == account;
    }

    /** The name of who has confirmed it. */
    public Optional<String> confirmer() {
        return Optional.ofNullable(confirmer);
    }

    /** Whether it was confirmed. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
